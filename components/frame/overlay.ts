'use client';

/** The two lists that any page can be asked for from anywhere: by key, from the menu, from the foot of the workbench. */
import { useSyncExternalStore } from 'react';

export type Overlay = 'palette' | 'keys';

let shown: Overlay | null = null;
const listeners = new Set<() => void>();

export function showOverlay(next: Overlay | null): void {
  shown = next;
  listeners.forEach((listener) => listener());
}

let isBoundForSearch = false;

/** Whoever goes to the search's page by its key wants to type there at once. */
export function leaveForSearch(): void {
  isBoundForSearch = true;
}

/** True once, for whoever has come for it. */
export function cameForSearch(): boolean {
  const came = isBoundForSearch;
  isBoundForSearch = false;
  return came;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useOverlay = (): Overlay | null =>
  useSyncExternalStore(
    subscribe,
    () => shown,
    () => null,
  );
