/** Why: what binds is sent after a moment in which it can be taken back, even when the panel is closed meanwhile. */
import { useSyncExternalStore } from 'react';
import type { Entry as Unsent } from '@/components/unsent/entry';
import type { ApiProblem } from '@/lib/api/client';

/** PRODUCT.md, "From the keyboard": milliseconds. */
export const timeToTakeBack = 5_000;

/** The action of ticks: several wait at once, each under a key of its own, and the bench shows them in one line. */
export const TICK = 'tick';

export interface Sending {
  claimId: string;
  /** What is about to happen, as a person would say it: "Submit “Inaccurate”". */
  label: string;
  state: 'waiting' | 'sending' | 'failed';
  /** When it is sent: milliseconds since the epoch. */
  sentAt: number;
  problem: ApiProblem | null;
  /** What was asked for: `submit`, `approve`, … */
  action: string;
  /** Under which it is kept, where it survives the page. */
  entryId: string | null;
}

/** How an act is kept while it waits, so that neither a crash nor a lost line loses it or makes it twice. */
export interface Keeping {
  entryId: string;
  keep: () => void;
  forget: () => void;
}

interface Entry {
  sending: Sending;
  send: ToSend['send'];
  timer: ReturnType<typeof setTimeout> | null;
  takeBack: (() => void) | null;
  keeping: Keeping | null;
}

const entries = new Map<string, Entry>();
const listeners = new Set<() => void>();
const none: readonly Sending[] = [];
let snapshot: readonly Sending[] = none;

function tell(): void {
  snapshot = entries.size === 0 ? none : [...entries.values()].map((entry) => entry.sending);
  listeners.forEach((listener) => listener());
}

function update(claimId: string, change: Partial<Sending>): void {
  const entry = entries.get(claimId);
  if (!entry) return;
  entry.sending = { ...entry.sending, ...change };
  tell();
}

/** Asks before the page is left while something still waits; it would not be sent, and the draft would stay. */
const holdPage = (event: BeforeUnloadEvent) => event.preventDefault();
function guardPage(): void {
  const isWaiting = [...entries.values()].some(
    ({ sending, keeping }) => sending.state === 'waiting' || (sending.state === 'sending' && !keeping),
  );
  if (isWaiting) window.addEventListener('beforeunload', holdPage);
  else window.removeEventListener('beforeunload', holdPage);
}

async function dispatch(claimId: string): Promise<void> {
  const entry = entries.get(claimId);
  if (!entry || entry.sending.state === 'sending') return;
  if (entry.timer) clearTimeout(entry.timer);
  entry.timer = null;
  update(claimId, { state: 'sending', problem: null });
  try {
    const became = await entry.send();
    entries.delete(claimId);
    if (became === 'dropped') entry.takeBack?.();
  } catch (error) {
    entry.sending = { ...entry.sending, state: 'failed', problem: error as ApiProblem };
  }
  guardPage();
  tell();
}

export interface ToSend {
  claimId: string;
  action: string;
  label: string;
  /** Rejects with an ApiProblem; `dropped` where the person has given it up while it waited for the server. */
  send: () => Promise<void | 'dropped'>;
  /** Called when the person takes it back, or gives it up. */
  onTakenBack?: () => void;
  keeping?: Keeping;
}

/**
 * Puts one binding act of a claim in the outbox; a second one for the same claim takes its place.
 * @returns false where the one before is being sent: then nothing was put there, and who asked has to say so.
 */
export function putInOutbox({ claimId, action, label, send, onTakenBack, keeping }: ToSend): boolean {
  const earlier = entries.get(claimId);
  if (earlier?.sending.state === 'sending') return false;
  if (earlier?.timer) clearTimeout(earlier.timer);
  earlier?.keeping?.forget();
  entries.delete(claimId);
  keeping?.keep();
  entries.set(claimId, {
    send,
    takeBack: onTakenBack ?? null,
    keeping: keeping ?? null,
    timer: setTimeout(() => void dispatch(claimId), timeToTakeBack),
    sending: {
      claimId,
      action,
      label,
      state: 'waiting',
      sentAt: Date.now() + timeToTakeBack,
      problem: null,
      entryId: keeping?.entryId ?? null,
    },
  });
  guardPage();
  tell();
  return true;
}

/** An act that an earlier page has left: on its way, or refused. What else waits for the claim goes first. */
export function adoptSending(
  { id, subject, part, label, state, at }: Unsent,
  problem: ApiProblem | null,
  send: ToSend['send'],
  forget: () => void,
): void {
  if (entries.has(subject)) return;
  entries.set(subject, {
    send,
    timer: null,
    takeBack: null,
    keeping: { entryId: id, keep: () => undefined, forget },
    sending: {
      ...{ claimId: subject, action: part, label, sentAt: at, problem, entryId: id },
      state: state === 'refused' ? 'failed' : 'waiting',
    },
  });
  if (state === 'due') void dispatch(subject);
  tell();
}

/** Sends without waiting, or again after it failed. */
export const sendNow = (claimId: string): void => void dispatch(claimId);

/** Takes back what waits, and forgets what failed. @returns false where there was nothing to take back. */
export function takeBack(claimId: string): boolean {
  const entry = entries.get(claimId);
  if (!entry || entry.sending.state === 'sending') return false;
  if (entry.timer) clearTimeout(entry.timer);
  entries.delete(claimId);
  entry.keeping?.forget();
  entry.takeBack?.();
  guardPage();
  tell();
  return true;
}

/** The same for what is kept as this entry. */
export function takeBackKept(entryId: string): boolean {
  const found = snapshot.find((sending) => sending.entryId === entryId);
  return found !== undefined && takeBack(found.claimId);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** All that waits, is being sent or failed, oldest first. */
export const useOutbox = (): readonly Sending[] =>
  useSyncExternalStore(
    subscribe,
    () => snapshot,
    () => none,
  );

export const useSending = (claimId: string): Sending | null =>
  useOutbox().find((sending) => sending.claimId === claimId) ?? null;
