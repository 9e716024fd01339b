/** What was typed and not yet sent, kept in this browser until it is sent or somebody signs out. */
import { clear, createStore, del, get, type UseStore } from 'idb-keyval';

let opened: UseStore | null = null;
const store = () => (opened ??= createStore('stet', 'drafts'));

/** Null where there is none, or where the browser keeps nothing (private windows). Begin keys with the user's id. */
export async function readDraft<T>(key: string): Promise<T | null> {
  return (await get<T>(key, store()).catch(() => null)) ?? null;
}

/**
 * False where the browser could not keep it. Committed at once: who types and leaves in the same moment would else take
 * the unfinished transaction with them.
 */
export const keepDraft = (key: string, value: unknown): Promise<boolean> =>
  store()('readwrite', (drafts) => {
    const { transaction } = drafts;
    return new Promise<boolean>((resolve) => {
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
      drafts.put(value, key);
      transaction.commit();
    });
  }).catch(() => false);

export const dropDraft = (key: string): Promise<void> => del(key, store()).catch(() => undefined);

/** On signing out: nothing confidential stays behind. */
export const dropAllDrafts = (): Promise<void> => clear(store()).catch(() => undefined);
