/** Why: what a page has in hand is left to it while it lives, so that two pages never send the same. */
import type { Entry } from './entry';
import { newId } from './new-id';

export const thisTab = newId();
const prefix = 'stet.tab/';

const locks = (): LockManager | null => (typeof navigator === 'undefined' ? null : (navigator.locks ?? null));

let isHeld: Promise<void> | null = null;

/** Held until the page is gone, however it goes. */
export function beAlive(): Promise<void> {
  return (isHeld ??= new Promise<void>((resolve) => {
    const all = locks();
    if (!all) return resolve();
    void all
      .request(prefix + thisTab, () => {
        resolve();
        return new Promise<never>(() => undefined);
      })
      .catch(() => resolve());
  }));
}

/** Without locks (not on https): a page that has not tried for this long, in milliseconds, counts as gone. */
const quietFor = 60_000;

export async function livingTabs(): Promise<(entry: Entry) => boolean> {
  await beAlive();
  const all = locks();
  if (!all) return (entry) => entry.tab === thisTab || Date.now() - entry.at < quietFor;
  const { held = [] } = await all.query();
  const names = new Set(held.map((lock) => lock.name));
  return (entry) => names.has(prefix + entry.tab);
}

const awaited = new Set<string>();

/** Calls `act` when that page is gone, once however often it is asked for. */
export function onceGone(tab: string, act: () => void): void {
  if (tab === thisTab || awaited.has(tab)) return;
  awaited.add(tab);
  const noMore = () => void awaited.delete(tab);
  void locks()
    ?.request(prefix + tab, { mode: 'shared' }, noMore)
    .then(act, noMore);
}

/** One page at a time. */
export async function exclusively(name: string, act: () => Promise<void>): Promise<void> {
  const all = locks();
  if (all) await all.request(name, act);
  else await act();
}
