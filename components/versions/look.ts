'use client';

import { useSyncExternalStore } from 'react';
import type { Look } from './kept-look';
import { lookCookie } from './kept-look';

export type { Look } from './kept-look';

const YEAR = 365 * 24 * 60 * 60;

/** Where the server reads it, too: the page comes as it was chosen. */
export function keepLook(look: Look): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${lookCookie}=${look}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure}`;
}

/** Two columns of text need this much. */
const NARROW = '(max-width: 900px)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(NARROW).matches,
    () => false,
  );
