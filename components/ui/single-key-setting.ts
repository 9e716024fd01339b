'use client';

/** Why: one key is one act only where the person wants it so; speech and switch input would set it off (WCAG 2.1.4). */
import { useSyncExternalStore } from 'react';

const setting = 'stet.single-keys';
const listeners = new Set<() => void>();

/** Kept by browser: it is a matter of what one types with. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
}

export function setSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(setting);
    else localStorage.setItem(setting, 'off');
  } catch {
    // A browser that keeps nothing keeps them on.
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

export const useSingleKeysOn = (): boolean => useSyncExternalStore(subscribe, singleKeysOn, () => true);

/** One character, alone or with Shift. Arrows, Enter, Escape and what is pressed with Ctrl or ⌘ always work. */
export const isSingleKey = (keys: string): boolean => /^(?:shift\+)?[^\p{C}←→↑↓…]$/u.test(keys);

/** The keys as they may be printed and said here: none where they are switched off. */
export function useKeysHere(keys: string | undefined): string | undefined {
  const isOn = useSingleKeysOn();
  return keys !== undefined && !isOn && isSingleKey(keys) ? undefined : keys;
}
