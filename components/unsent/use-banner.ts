/** Why: what the banner says of what is not yet saved, apart from how it looks. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Entry } from './entry';
import { useUnsent } from './unsent';

const onLine = (listener: () => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

export const useIsOffline = (): boolean =>
  useSyncExternalStore(
    onLine,
    () => !navigator.onLine,
    () => false,
  );

export type BannerState =
  | { kind: 'none' | 'offline' | 'saved' }
  | {
      kind: 'refused' | 'ask' | 'left' | 'signed_out' | 'unkept' | 'no_connection' | 'saving';
      count: number;
    };

/** What it waits for that was decided and could not be sent; null where nothing is known to hold it. */
export const waitsFor = (stalledBy: string | null, isOffline: boolean): 'sign_in' | 'connection' | null =>
  stalledBy === 'unauthenticated' && !isOffline ? 'sign_in' : stalledBy || isOffline ? 'connection' : null;

/** What matters most of it. `slow`: it has been on its way for longer than one waits without a word. */
export function bannerOf(entries: readonly Entry[], isOffline: boolean, isSlow: boolean): BannerState {
  const count = (state: Entry['state']) => entries.filter((entry) => entry.state === state).length;
  for (const state of ['refused', 'ask', 'left'] as const)
    if (count(state) > 0) return { kind: state, count: count(state) };
  const due = entries.filter((entry) => entry.state === 'due');
  if (due.length > 0) {
    const stalled = due.find((entry) => entry.stalledBy !== null);
    const waits = waitsFor(stalled?.stalledBy ?? null, isOffline);
    if (waits === 'sign_in') return { kind: 'signed_out', count: due.length };
    const unkept = due.filter((entry) => entry.isUnkept).length;
    if ((waits || isSlow) && unkept > 0) return { kind: 'unkept', count: unkept };
    if (waits) return { kind: 'no_connection', count: due.length };
    if (isSlow) return { kind: 'saving', count: due.length };
  }
  return { kind: isOffline ? 'offline' : 'none' };
}

const holdPage = (event: BeforeUnloadEvent) => event.preventDefault();

/** Asks before the page is left with something that would go with it. What was refused is back in its form. */
export function useHoldPage(): void {
  const isHeld = useUnsent().some(({ isUnkept, state }) => isUnkept && (state === 'due' || state === 'ask'));
  useEffect(() => {
    if (!isHeld) return;
    window.addEventListener('beforeunload', holdPage);
    return () => window.removeEventListener('beforeunload', holdPage);
  }, [isHeld]);
}

/** Milliseconds: a save that takes longer is spoken of; and so long "Saved" stays. */
const [patience, farewell] = [1_200, 2_500];

export function useBanner(): BannerState {
  const entries = useUnsent();
  const isOffline = useIsOffline();
  const oldest = entries.find((entry) => entry.state === 'due')?.id ?? null;
  const [slow, setSlow] = useState<string | null>(null);
  useEffect(() => {
    if (oldest === null) return;
    const timer = setTimeout(() => setSlow(oldest), patience);
    return () => clearTimeout(timer);
  }, [oldest]);
  const now = bannerOf(entries, isOffline, slow !== null && slow === oldest);

  // Once something was said to wait, it is also said that it was saved.
  const isWaiting = ['no_connection', 'unkept', 'signed_out', 'saving'].includes(now.kind);
  const [told, setTold] = useState({ isWaiting, isSaved: false });
  if (told.isWaiting !== isWaiting)
    setTold({ isWaiting, isSaved: told.isWaiting && entries.every((entry) => entry.state !== 'refused') });
  useEffect(() => {
    if (!told.isSaved) return;
    const timer = setTimeout(() => setTold((last) => ({ ...last, isSaved: false })), farewell);
    return () => clearTimeout(timer);
  }, [told.isSaved]);
  return now.kind === 'none' && told.isSaved ? { kind: 'saved' } : now;
}
