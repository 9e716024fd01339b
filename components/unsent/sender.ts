/** Why: what is due is sent once, in order, as soon as it can be; and stops where the server says no. */
import { ApiProblem, call } from '@/lib/api/client';
import { restoreDraft } from '@/components/claims/drafts';
import { type Entry, isTooOld, onTopOf, plain, triedAtAgain, versionedBy, versionOf } from './entry';
import { noteRecorded } from './recorded';
import { amendUnsent, dropUnsent, putUnsent, type NewEntry, takeLeft, unsentById, unsentNow } from './unsent';

/** What passes with the line, the server or the session; after these many tries a fault of the server does not. */
const passing = new Set<string>(['offline', 'unavailable', 'rate_limited', 'unauthenticated', 'internal']);
const faultsBorne = 4;
/** Milliseconds between tries: the first, and the longest. */
const [soon, longest] = [1_000, 30_000];
/** A server that says nothing for so long, in milliseconds, is not there. */
const patience = 30_000;

interface Live {
  onSent?: ((answer: unknown) => void | Promise<void>) | undefined;
  onRefused?: ((problem: ApiProblem) => void) | undefined;
  onDropped?: (() => void) | undefined;
}

const live = new Map<string, Live>();
const busy = new Set<string>();
/** By what carries them: of each change of one's own, by the version that it was made on, the one that it made. */
const steps = new Map<string, Map<number, number>>();
const none: ReadonlyMap<number, number> = new Map();
const faults = new Map<string, number>();
let failures = 0;
let timer: ReturnType<typeof setTimeout> | null = null;

interface Hooks {
  /** Called before the entry goes: what shows it takes over the server's answer. */
  onAnswer: (entry: Entry, answer: unknown) => void;
  onProblem: (problem: ApiProblem) => void;
}
let hooks: Hooks | null = null;
export const connectSender = (next: Hooks): void => void (hooks = next);

/** Puts a change on its way. Shown at once; kept before it is sent. @returns whether it could be kept. */
export async function sendUnsent(entry: NewEntry, handlers: Live = {}): Promise<boolean> {
  live.set(entry.id, handlers);
  const isKept = await putUnsent(entry);
  if (entry.state === 'due') wake();
  return isKept;
}

/** It may go now: its time to be taken back is over, or the person has said so. */
export function release(id: string, handlers: Live = {}): void {
  live.set(id, { ...live.get(id), ...handlers });
  const entry = unsentById(id);
  const triedAt = entry && triedAtAgain(entry, Date.now());
  void amendUnsent(id, { state: 'due', problem: null, stalledBy: null, triedAt }).then(wake);
  faults.delete(id);
}

/** Sends what is kept. @returns what became of it; rejects with the server's refusal. */
export const sendKept = (id: string): Promise<'sent' | 'dropped'> =>
  new Promise((resolve, reject) =>
    release(id, {
      onSent: () => resolve('sent'),
      onRefused: reject,
      onDropped: () => resolve('dropped'),
    }),
  );

/** Takes it back where nobody can have recorded it. @returns false where it was sent, or is being sent. */
export function withdraw(id: string): boolean {
  const entry = unsentById(id);
  if (!entry || entry.triedAt !== null) return false;
  live.delete(id);
  void dropUnsent(id);
  return true;
}

/** Forgets it, whatever became of it; who still waits for an answer is told that none will come. */
export function forget(id: string): void {
  const handlers = live.get(id);
  live.delete(id);
  void dropUnsent(id);
  forgetUndoing(id);
  handlers?.onDropped?.();
}

/** What is not made needs no taking back. */
const forgetUndoing = (id: string): void => unsentNow().forEach((one) => one.undoes === id && forget(one.id));

/** Sends what is due, now. */
export function wake(): void {
  if (timer) clearTimeout(timer);
  timer = null;
  const subjects = new Set(unsentNow().flatMap((one) => (one.state === 'due' ? [one.subject] : [])));
  subjects.forEach((subject) => void sendAll(subject));
}

function wakeLater(): void {
  failures += 1;
  timer ??= setTimeout(wake, Math.min(longest, soon * 2 ** Math.min(failures - 1, 6)));
}

async function sendAll(subject: string): Promise<void> {
  if (busy.has(subject)) return;
  busy.add(subject);
  try {
    for (;;) {
      const next = unsentNow().find(
        (one) => one.subject === subject && one.state === 'due' && !(one.undoes && unsentById(one.undoes)),
      );
      if (!next || !(await sendOne(next))) return;
    }
  } finally {
    busy.delete(subject);
  }
}

/** @returns false where the rest of the subject has to wait. */
async function sendOne({ id }: Entry): Promise<boolean> {
  const found = unsentById(id)!;
  // This page may have slept since: what the server has forgotten it would take for a new change.
  if (found.triedAt !== null && isTooOld(found.triedAt, Date.now())) {
    await Promise.all([amendUnsent(id, { state: 'ask', stalledBy: null }), askAfter(found)]);
    return true;
  }
  const request =
    found.triedAt === null ? onTopOf(found.request, steps.get(versionedBy(found)) ?? none) : found.request;
  const entry = { ...found, request, triedAt: found.triedAt ?? Date.now() };
  await amendUnsent(id, { request, triedAt: entry.triedAt });
  let answer: unknown;
  try {
    answer = await call(entry.operation, entry.request as never, {
      idempotencyKey: id,
      userId: entry.userId,
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    return failed(entry, error);
  }
  failures = 0;
  faults.delete(id);
  noteRecorded();
  remember(entry, answer);
  // In one go: what shows the change takes over the answer in the moment in which the entry goes.
  hooks?.onAnswer(entry, answer);
  const gone = dropUnsent(id);
  const handlers = live.get(id);
  live.delete(id);
  await handlers?.onSent?.(answer);
  await gone;
  return true;
}

async function failed(entry: Entry, error: unknown): Promise<boolean> {
  const problem =
    error instanceof ApiProblem ? error : new ApiProblem('offline', 0, 'The server cannot be reached.');
  const count = (faults.get(entry.id) ?? 0) + (problem.code === 'internal' ? 1 : 0);
  faults.set(entry.id, count);
  if (passing.has(problem.code) && count < faultsBorne) {
    hooks?.onProblem(problem);
    void amendUnsent(entry.id, { stalledBy: problem.code });
    wakeLater();
    return false;
  }
  faults.delete(entry.id);
  // A refusal is not kept by the server: the same key is as good as new for what is sent instead.
  await amendUnsent(entry.id, { state: 'refused', stalledBy: null, problem: plain(problem), triedAt: null });
  forgetUndoing(entry.id);
  await Promise.all(entry.drafts.map(([key, value]) => restoreDraft(key, value)));
  await askAfter(entry);
  live.get(entry.id)?.onRefused?.(problem);
  return true;
}

/** What was made on top of a change was made for a state of things that may not have come about. */
async function askAfter(entry: Entry): Promise<void> {
  const after = unsentNow().filter(
    (one) =>
      one.id !== entry.id &&
      one.subject === entry.subject &&
      one.state === 'due' &&
      versionOf(one.request) !== null &&
      versionOf(entry.request) !== null,
  );
  await Promise.all(after.map((one) => amendUnsent(one.id, { state: 'ask' })));
}

/** The version that a change has made, of the thing itself or of the claim that its answer holds. */
function remember(entry: Entry, answer: unknown): void {
  const before = versionOf(entry.request);
  const name = versionedBy(entry);
  const found = [answer, (answer as { claim?: unknown } | null)?.claim].find(
    (one): one is { version: number } => (one as { id?: unknown } | null | undefined)?.id === name,
  );
  if (before === null || !found || !(found.version > before)) return;
  steps.set(name, new Map(steps.get(name)).set(before, found.version));
}

/** Begins to look after one user's changes: those of pages that are gone, and whenever the line is back. */
export function lookAfter(userId: string, onTaken: (entries: Entry[]) => void): () => void {
  let isOver = false;
  const look = () => {
    if (!isOver) void takeLeft(userId, look).then((found) => (onTaken(found), wake()));
  };
  const back = () => {
    failures = 0;
    look();
  };
  const seen = () => document.visibilityState === 'visible' && back();
  look();
  const interval = setInterval(look, longest);
  window.addEventListener('online', back);
  document.addEventListener('visibilitychange', seen);
  return () => {
    isOver = true;
    clearInterval(interval);
    window.removeEventListener('online', back);
    document.removeEventListener('visibilitychange', seen);
  };
}
