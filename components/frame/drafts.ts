/** What was typed and not yet sent, kept in this browser until it is sent or somebody signs out. */
import { clear, createStore, del, get, set, type UseStore } from 'idb-keyval';

let opened: UseStore | null = null;
const store = () => (opened ??= createStore('stet', 'drafts'));

/** Null where there is none, or where the browser keeps nothing (private windows). Begin keys with the user's id. */
export async function readDraft<T>(key: string): Promise<T | null> {
  return (await get<T>(key, store()).catch(() => null)) ?? null;
}

/** False where the browser could not keep it. */
export const keepDraft = (key: string, value: unknown): Promise<boolean> =>
  set(key, value, store()).then(
    () => true,
    () => false,
  );

export const dropDraft = (key: string): Promise<void> => del(key, store()).catch(() => undefined);

/** On signing out: nothing confidential stays behind. */
export const dropAllDrafts = (): Promise<void> => clear(store()).catch(() => undefined);
