/** What was typed and not yet sent, kept in this browser until it is sent or somebody signs out. */
import { createStore, del, get, keys, type UseStore } from 'idb-keyval';

let opened: UseStore | null = null;
const store = () => (opened ??= createStore('stet', 'drafts'));
/** Rejects, and never throws, where the browser has no such thing. */
const inStore: UseStore = async (mode, act) => store()(mode, act);

/**
 * Who types and leaves in the same moment takes the store's unfinished transaction with them. Until it is finished a
 * copy lies in the tab's session storage, which is written at once.
 */
const unfinished = 'stet.draft/';
/** Null where the tab has no session storage, or it is full. */
export const inTab = <T>(act: (tab: Storage) => T): T | null => {
  try {
    return act(sessionStorage);
  } catch {
    return null;
  }
};

/** Null where there is none, or where the browser keeps nothing (private windows). Begin keys with the user's id. */
export async function readDraft<T>(key: string): Promise<T | null> {
  const left = inTab((tab) => tab.getItem(unfinished + key));
  if (left === null) return (await get<T>(key, inStore).catch(() => null)) ?? null;
  const value = JSON.parse(left) as T;
  await keepDraft(key, value);
  return value;
}

const resting = new Set<() => Promise<unknown>>();

/** For whoever lets what is typed rest a moment before it is kept. @returns what ends it. */
export function onKeepAll(keepNow: () => Promise<unknown>): () => void {
  resting.add(keepNow);
  return () => void resting.delete(keepNow);
}

/** What was typed in this very moment is kept, too, whatever it was typed in. */
export const keepAll = (): Promise<unknown> => Promise.all([...resting].map((keepNow) => keepNow()));

let isOver = false;
/** The user has signed out: a form that is still on its way out keeps nothing more. */
export const keepNoMore = (): void => void (isOver = true);

/** False where the browser could not keep it. `value` is plain JSON. */
export function keepDraft(key: string, value: unknown): Promise<boolean> {
  if (isOver) return Promise.resolve(false);
  const copy = JSON.stringify(value);
  inTab((tab) => tab.setItem(unfinished + key, copy));
  const done = () =>
    inTab((tab) => {
      // A newer one may have come while this one was written.
      if (tab.getItem(unfinished + key) === copy) tab.removeItem(unfinished + key);
    });
  return inStore('readwrite', (drafts) => {
    const { transaction } = drafts;
    return new Promise<boolean>((resolve) => {
      transaction.oncomplete = () => {
        done();
        resolve(true);
      };
      transaction.onabort = () => resolve(false);
      drafts.put(value, key);
    });
  }).catch(() => false);
}

export function dropDraft(key: string): Promise<void> {
  inTab((tab) => tab.removeItem(unfinished + key));
  return del(key, inStore).catch(() => undefined);
}

const isOf = (userId: string) => (key: unknown) => String(key).startsWith(`${userId}/`);

/** The keys of all drafts that this browser keeps of a user. */
export async function draftsOf(userId: string): Promise<string[]> {
  const kept = await keys<string>(inStore).catch(() => []);
  const left = inTab((tab) => Object.keys(tab).filter((key) => key.startsWith(unfinished))) ?? [];
  return [...new Set([...kept, ...left.map((key) => key.slice(unfinished.length))])].filter(isOf(userId));
}

/** On signing out: nothing confidential of this user stays behind. */
export async function dropDraftsOf(userId: string): Promise<void> {
  await Promise.all((await draftsOf(userId)).map(dropDraft));
}
