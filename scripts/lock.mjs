/** One at a time in this folder: whoever starts second is told so. */
import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identityOf, isSame } from './processes.mjs';
import { ROOT, SetUpError } from './set-up.mjs';
import { onStop } from './stopping.mjs';

/** Everything that an installation keeps: database, secrets, passwords of the demo. */
export const STATE_FOLDER = path.resolve(ROOT, process.env.STET_DATA || '.stet');
const LOCK = path.join(STATE_FOLDER, 'start.lock');
const TAKEOVER = `${LOCK}.takeover`;

export function makeStateFolder() {
  try {
    mkdirSync(STATE_FOLDER, { recursive: true, mode: 0o700 });
    accessSync(STATE_FOLDER, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error;
    throw new SetUpError(
      `${STATE_FOLDER} belongs to another user. Start as that user, or from a copy of the project of your own.`,
    );
  }
}

/** Who holds the lock: undefined when nobody does, or the one who did is gone. */
export function lockHolder() {
  try {
    const holder = JSON.parse(readFileSync(LOCK, 'utf8'));
    return isSame(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Creates `file`, or says that it was there already. */
function create(file, text) {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeFileSync(handle, text);
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock of a dead process. Only one may do so at a time, or a second would remove the first's new one. */
function removeStale() {
  try {
    if (Date.now() - statSync(TAKEOVER).mtimeMs > 5_000) rmSync(TAKEOVER, { force: true });
  } catch {
    // Nobody is at it.
  }
  if (!create(TAKEOVER, '')) return;
  try {
    // A lock being written is empty for a moment; only an old one is a leftover.
    const age = Date.now() - statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
    if (!lockHolder() && age > 500) rmSync(LOCK, { force: true });
  } finally {
    rmSync(TAKEOVER, { force: true });
  }
}

/**
 * Takes the lock until this process ends. Waits a moment for one who is stopping. `note` tells others what
 * the holder is at.
 */
export async function takeLock(doing) {
  makeStateFolder();
  const mine = identityOf(process.pid);
  const write = (state) => JSON.stringify({ ...mine, doing, ...state });
  const began = Date.now();
  while (!create(LOCK, write({}))) {
    const holder = lockHolder();
    if (!holder) {
      removeStale();
    } else if (Date.now() - began > (holder.isStopping ? 12_000 : 1_200)) {
      const where = holder.address ? ` on ${holder.address}` : '';
      throw new SetUpError(
        `Stet is at work in this folder already: ${holder.doing}${where} (process ${holder.pid}). ` +
          `Use that one, or stop it with Ctrl-C in its window or: kill ${holder.pid}`,
      );
    }
    await pause(60);
  }
  const note = (state) => {
    writeFileSync(`${LOCK}.new`, write(state), { mode: 0o600 });
    renameSync(`${LOCK}.new`, LOCK);
  };
  onStop(() => rmSync(LOCK, { force: true }));
  process.once('exit', () => {
    if (lockHolder()?.pid === process.pid) rmSync(LOCK, { force: true });
  });
  return { note };
}
