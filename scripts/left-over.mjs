/** A web server that outlived a killed start would hold the port and an old build: it is ended. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { STATE_FOLDER } from './lock.mjs';
import { identityOf, isSame, waitUntilGone } from './processes.mjs';
import { say } from './set-up.mjs';

const FILE = path.join(STATE_FOLDER, 'web.json');

export const rememberWeb = (pid) => writeFileSync(FILE, JSON.stringify(identityOf(pid)), { mode: 0o600 });
export const forgetWeb = () => rmSync(FILE, { force: true });

export async function endLeftOver() {
  let web;
  try {
    web = JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return;
  }
  if (isSame(web)) {
    say('Ending the web server that the last start left behind …');
    process.kill(web.pid, 'SIGTERM');
    if (!(await waitUntilGone(web.pid, 5_000))) process.kill(web.pid, 'SIGKILL');
    await waitUntilGone(web.pid, 2_000);
  }
  forgetWeb();
}
