'use client';

/** What the page on screen offers, told by its parts while they stand: for the list of keys and for the palette. */
import { useEffect, useRef } from 'react';
import type { KnownKey } from './known-keys';

export interface PageAction {
  /** A sentence of ours, or the newsroom's own word for it. */
  label: KnownKey['label'] | string;
  keys: readonly string[];
  /** Found by name alone: the list of keys tells of it in another way. */
  isUnlisted?: boolean;
  /** Left out where it is only told of: done by the keys alone, or not now. */
  run?: () => unknown;
}

export interface PageActions {
  place: string;
  actions: readonly PageAction[];
}

const told = new Set<() => PageActions>();

/** `place`: the part of the list that they stand in; parts of the same name are put together. */
export function usePageActions(place: string, actions: readonly PageAction[], isOn = true): void {
  const latest = useRef({ place, actions });
  useEffect(() => {
    latest.current = { place, actions };
  });
  useEffect(() => {
    if (!isOn) return;
    const tell = () => latest.current;
    told.add(tell);
    return () => void told.delete(tell);
  }, [isOn]);
}

const nameOf = (action: PageAction) => `${action.label} ${action.keys.join(' ')}`;

/** As it is now, by place. Of one that was told of twice, the one that can be run. */
export function pageActions(): PageActions[] {
  const places = new Map<string, Map<string, PageAction>>();
  for (const { place, actions } of [...told].map((tell) => tell())) {
    const known = places.get(place) ?? new Map<string, PageAction>();
    places.set(place, known);
    for (const action of actions) {
      if (!known.get(nameOf(action))?.run) known.set(nameOf(action), action);
    }
  }
  return [...places].map(([place, actions]) => ({ place, actions: [...actions.values()] }));
}
