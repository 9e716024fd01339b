/** Why: the list of what is not yet saved, in memory and in this browser's database, one and the same for all parts. */
import { createStore, del, entries as readAll, promisifyRequest, type UseStore } from 'idb-keyval';
import { useSyncExternalStore } from 'react';
import { type Entry, isEntry, taken } from './entry';
import { exclusively, livingTabs, onceGone, thisTab } from './tabs';

let opened: UseStore | null = null;
const store = () => (opened ??= createStore('stet-unsent', 'entries'));
const keyOf = (entry: Pick<Entry, 'id' | 'userId'>) => `${entry.userId}/${entry.id}`;

const held = new Map<string, Entry>();
const none: readonly Entry[] = [];
let snapshot = none;
let newest = 0;
const listeners = new Set<() => void>();

function tell(): void {
  snapshot = held.size === 0 ? none : [...held.values()].sort((one, other) => one.at - other.at);
  listeners.forEach((listener) => listener());
}

/** A browser that keeps nothing (a private window) still sends what it holds. */
async function kept<T>(act: (place: UseStore) => Promise<T>): Promise<T | null> {
  try {
    return await act(store());
  } catch {
    return null;
  }
}

/** @returns whether it was kept. */
const write = async (entry: Entry): Promise<boolean> =>
  (await kept(async (place) => {
    await place('readwrite', (entries) => {
      entries.put({ ...entry, isUnkept: false }, keyOf(entry));
      // Without it a page that is left at once takes with it what it has just put there.
      entries.transaction.commit();
      return promisifyRequest(entries.transaction);
    });
    return true;
  })) ?? false;
const erase = (entry: Entry): Promise<unknown> => kept((place) => del(keyOf(entry), place));
const readKept = async (): Promise<Entry[]> => {
  const all = (await kept((place) => readAll<string, unknown>(place))) ?? [];
  return all.map(([, raw]) => raw).filter(isEntry);
};

export type NewEntry = Omit<Entry, 'at' | 'triedAt' | 'stalledBy' | 'problem' | 'tab' | 'isUnkept'>;

/** Shown at once. @returns whether it would survive the page. */
export async function putUnsent(entry: NewEntry): Promise<boolean> {
  newest = Math.max(Date.now(), newest + 1);
  const whole: Entry = {
    ...entry,
    at: newest,
    triedAt: null,
    stalledBy: null,
    problem: null,
    tab: thisTab,
  };
  held.set(whole.id, whole);
  tell();
  const isKept = await write(whole);
  if (!isKept) note(whole.id, { isUnkept: true });
  return isKept;
}

function note(id: string, part: Partial<Entry>): Entry | null {
  const entry = held.get(id);
  if (!entry) return null;
  const next = { ...entry, ...part };
  held.set(id, next);
  tell();
  return next;
}

/** Resolves when the change is kept. Nothing happens where the entry is gone. */
export async function amendUnsent(id: string, part: Partial<Entry>): Promise<void> {
  const next = note(id, part);
  if (next && (await write(next)) && next.isUnkept) note(id, { isUnkept: false });
}

export function dropUnsent(id: string): Promise<unknown> {
  const entry = held.get(id);
  if (!entry) return Promise.resolve();
  held.delete(id);
  tell();
  return erase(entry);
}

export const unsentNow = (): readonly Entry[] => snapshot;
export const unsentById = (id: string): Entry | null => held.get(id) ?? null;

/**
 * Takes in hand what pages that are gone have left, of this user and nobody else.
 * @param onGone called when a page that still has something in hand is gone.
 * @returns what was taken.
 */
export async function takeLeft(userId: string, onGone: () => void): Promise<Entry[]> {
  const found: Entry[] = [];
  await exclusively('stet.take-left', async () => {
    const alive = await livingTabs();
    for (const left of await readKept()) {
      if (left.userId !== userId || held.has(left.id)) continue;
      if (alive(left)) {
        onceGone(left.tab, onGone);
        continue;
      }
      const entry = taken(left, thisTab, Date.now());
      held.set(entry.id, entry);
      await write(entry);
      found.push(entry);
    }
  });
  if (found.length > 0) tell();
  return found;
}

/** All that this browser keeps of a user, whichever page has it in hand. */
export async function allUnsent(userId: string): Promise<Entry[]> {
  const elsewhere = (await readKept()).filter((entry) => entry.userId === userId && !held.has(entry.id));
  return [...snapshot.filter((entry) => entry.userId === userId), ...elsewhere];
}

/** On signing out: nothing of this user stays behind. */
export async function dropAllUnsent(userId: string): Promise<void> {
  const all = await allUnsent(userId);
  held.clear();
  tell();
  await Promise.all(all.map(erase));
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Oldest first. */
export const useUnsent = (): readonly Entry[] =>
  useSyncExternalStore(
    subscribe,
    () => snapshot,
    () => none,
  );

export const subscribeUnsent = subscribe;
