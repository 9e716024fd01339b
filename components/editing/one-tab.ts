/** Why: a text is written in one tab of a browser at a time; two that keep one draft would overwrite one another. */

export interface OneTab {
  /** False where another tab writes. */
  isHere: Promise<boolean>;
  /** Has the other tab keep what it has and stop. @returns once only this one writes; load the draft anew then. */
  takeOver(): Promise<void>;
  /** Lets the next one write. */
  leave(): void;
}

const prefix = 'stet.writing/';
/** Milliseconds: for the page before, which is just closing, and for another that the browser has put to sleep. */
const [closing, asleep] = [500, 3_000];

const always: OneTab = { isHere: Promise.resolve(true), takeOver: () => Promise.resolve(), leave: () => {} };

/**
 * @param key - of the draft.
 * @param stop - asked when another tab goes on; `isTaken` where it has already: then nothing may be kept any more.
 * Without locks (not on https) every tab writes.
 */
export function writeInOneTab(key: string, stop: (isTaken: boolean) => Promise<unknown>): OneTab {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return always;
  const name = prefix + key;
  const others = new BroadcastChannel(name);
  let letGo: (() => void) | null = null;
  let isLeft = false;

  const hold = (options: LockOptions) =>
    new Promise<boolean>((resolve) => {
      const held = () =>
        new Promise<void>((release) => {
          if (isLeft) release();
          letGo = release;
          resolve(true);
        });
      locks.request(name, options, held).catch(() => {
        // Not had in time; or had, and taken away.
        if (letGo) void stop(true);
        letGo = null;
        resolve(false);
      });
    });
  const release = () => {
    letGo?.();
    letGo = null;
  };
  others.onmessage = () => {
    if (letGo) void stop(false).finally(release);
  };
  return {
    isHere: hold({ signal: AbortSignal.timeout(closing) }),
    takeOver: async () => {
      others.postMessage(null);
      if (!(await hold({ signal: AbortSignal.timeout(asleep) }))) await hold({ steal: true });
    },
    leave: () => {
      isLeft = true;
      others.close();
      release();
    },
  };
}
