/** Why: a tick shows at once and is sent a moment later; what waits is shown beside what the server knows, and kept. */
import { useSyncExternalStore } from 'react';
import { dropDraft, keepDraft, readDraft } from '@/components/frame/drafts';
import type { CallRequest } from '@/lib/api/client';
import type { ClaimCardView } from '@/lib/api/views/claim-view';

export interface WaitingTick {
  /** Its name in the outbox; the idempotency key of all its tries too. */
  key: string;
  request: CallRequest<'tick.create'>;
  /** As it will stand beside the text. */
  card: ClaimCardView;
}

/** By the place that they are kept in: one user's of one article. */
const waiting = new Map<string, readonly WaitingTick[]>();
const listeners = new Set<() => void>();
const none: readonly WaitingTick[] = [];

function put(place: string, next: readonly WaitingTick[]): void {
  waiting.set(place, next);
  void (next.length > 0 ? keepDraft(place, next) : dropDraft(place));
  listeners.forEach((listener) => listener());
}

const at = (place: string) => waiting.get(place) ?? none;

export const addWaiting = (place: string, tick: WaitingTick): void => put(place, [...at(place), tick]);

export function dropWaiting(place: string, key: string): void {
  put(
    place,
    at(place).filter((one) => one.key !== key),
  );
}

/** What was left waiting when the page was closed, for the first who asks. */
export async function leftWaiting(place: string): Promise<readonly WaitingTick[]> {
  if (waiting.has(place)) return none;
  waiting.set(place, none);
  const kept = (await readDraft<WaitingTick[]>(place)) ?? [];
  // What was ticked while this was read is waiting already.
  const left = kept.filter((one) => at(place).every(({ key }) => key !== one.key));
  if (left.length > 0) put(place, [...left, ...at(place)]);
  return left;
}

/** Whether what was left waiting still does, where all tabs look: it may have been taken back in another one. */
export const isStillWaiting = async (place: string, key: string): Promise<boolean> =>
  ((await readDraft<WaitingTick[]>(place)) ?? []).some((one) => one.key === key);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useWaitingTicks = (place: string): readonly WaitingTick[] =>
  useSyncExternalStore(
    subscribe,
    () => at(place),
    () => none,
  );

export const waitingPlace = (userId: string, articleId: string): string =>
  `${userId}/${articleId}/ticks-waiting`;
