/** Why: what was typed and not yet submitted is kept in this browser, whatever happens to the panel or the page. */
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import * as kept from '@/components/frame/drafts';

/** Milliseconds of rest before what is typed is written: short enough that a reload loses no word. */
const restBeforeWriting = 250;

/** What is held in memory; null: looked for, and there is none. Kept for the life of the page. */
const held = new Map<string, unknown>();
const waiting = new Map<string, ReturnType<typeof setTimeout>>();
const unkept = new Set<string>();
/** No longer in its form, and still kept for it. */
const aside = new Map<string, unknown>();
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());

/** A form that is open in another tab shows what is typed here: else the next key there would write over it unseen. */
const tabs = typeof document === 'undefined' ? null : new BroadcastChannel('stet.drafts');
tabs?.addEventListener('message', ({ data: [key, value] }: MessageEvent<[string, unknown]>) => {
  if (!held.has(key) || waiting.has(key)) return;
  held.set(key, value);
  aside.delete(key);
  tell();
});

/** A draft belongs to one user, one claim, and one part of it (verdict, evidence, comment, …). */
export const draftKey = (userId: string, claimId: string, part: string): string =>
  `${userId}/${claimId}/${part}`;

async function write(key: string): Promise<void> {
  clearTimeout(waiting.get(key));
  waiting.delete(key);
  const value = held.get(key) ?? null;
  tabs?.postMessage([key, value]);
  if (value === null) await kept.dropDraft(key);
  // Some browsers keep nothing in private windows: the form then says so.
  else if (await kept.keepDraft(key, value)) unkept.delete(key);
  else unkept.add(key);
  tell();
}

function keep(key: string, value: unknown): void {
  held.set(key, value);
  aside.delete(key);
  clearTimeout(waiting.get(key));
  waiting.set(
    key,
    setTimeout(() => void write(key), restBeforeWriting),
  );
  tell();
}

/** Forgets a draft: what it held was submitted, or its author dropped it. */
export function dropDraft(key: string): void {
  held.set(key, null);
  aside.delete(key);
  void write(key);
}

/** What is held now, to be handed to `dropIfSame` once it was sent. */
export const heldDraft = (key: string): unknown => held.get(key);

const isSame = (one: unknown, other: unknown) =>
  one === other || (one !== null && JSON.stringify(one) === JSON.stringify(other));

/** Forgets a draft unless it was typed in since: then what is new stays. */
export async function dropIfSame(key: string, sent: unknown): Promise<void> {
  await load(key);
  if (isSame(held.get(key) ?? null, sent)) dropDraft(key);
}

/**
 * Takes it out of its form alone, unless it was typed in since: what was sent and could not be kept is to be found there
 * again by the next page.
 */
export async function setAside(key: string, sent: unknown): Promise<void> {
  await load(key);
  if (!isSame(held.get(key) ?? null, sent)) return;
  held.set(key, null);
  aside.set(key, sent);
  tell();
}

/** It was recorded: there is nothing to be found again. */
export function dropSetAside(key: string, sent: unknown): void {
  if (isSame(aside.get(key) ?? null, sent)) dropDraft(key);
}

/** Puts words back that were taken for sent, unless something newer was typed there. */
export async function restoreDraft(key: string, value: unknown): Promise<void> {
  if (value === null || value === undefined) return;
  await load(key);
  if ((held.get(key) ?? null) !== null) return;
  held.set(key, value);
  aside.delete(key);
  await write(key);
}

async function load(key: string): Promise<void> {
  if (held.has(key)) return;
  const value = await kept.readDraft(key);
  if (!held.has(key)) held.set(key, value);
  tell();
}

/** What was typed in this moment is written, too. */
export const writeAllDrafts = (): Promise<unknown> => Promise.all([...waiting.keys()].map(write));
kept.onKeepAll(writeAllDrafts);

/** On signing out: nothing of it is shown, or written again. */
export function forgetHeldDrafts(): void {
  waiting.forEach(clearTimeout);
  waiting.clear();
  aside.clear();
  held.clear();
  tell();
}

const writeAll = () => [...waiting.keys()].forEach((key) => void write(key));
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export interface Draft<T> {
  /** Null where there is none. */
  value: T | null;
  /** Looked for: before that nothing should be typed over. */
  isLoaded: boolean;
  /** True where this browser refuses to keep it. */
  isUnkept: boolean;
  keep: (value: T) => void;
  drop: () => void;
}

/** A schema, or `toldBy` where a page carries none. */
export interface Reader<T> {
  safeParse: (value: unknown) => { success: true; data: T } | { success: false };
}

export const toldBy = <T>(isOne: (value: unknown) => value is T): Reader<T> => ({
  safeParse: (value) => (isOne(value) ? { success: true, data: value } : { success: false }),
});

/** The draft under a key; what does not fit the schema (an older page's) counts as none. */
export function useDraft<T>(key: string, schema: Reader<T>): Draft<T> {
  useEffect(() => {
    void load(key);
    document.addEventListener('visibilitychange', writeAll);
    return () => {
      document.removeEventListener('visibilitychange', writeAll);
      writeAll();
    };
  }, [key]);
  const raw = useSyncExternalStore(
    subscribe,
    () => held.get(key),
    () => undefined,
  );
  const isUnkept = useSyncExternalStore(
    subscribe,
    () => unkept.has(key),
    () => false,
  );
  const value = useMemo(() => {
    const parsed = schema.safeParse(raw);
    return parsed.success ? parsed.data : null;
  }, [raw, schema]);
  const keepIt = useCallback((next: T) => keep(key, next), [key]);
  const drop = useCallback(() => dropDraft(key), [key]);
  return { value, isLoaded: raw !== undefined, isUnkept, keep: keepIt, drop };
}
