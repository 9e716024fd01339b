/** Finds a Chromium for the tests in the browser, and gets one where that can be done. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { run, say } from '@/scripts/set-up.mjs';
import { StartError } from '@/scripts/start-error';

/** Chromium without windows: the same engine at two thirds of the work. What Playwright itself takes where it can. */
const SHELL = '/usr/bin/chromium-headless-shell';
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** A closed network may let the download hang instead of failing. */
const DOWNLOAD_LIMIT = '60000';

const isRoot = () => process.getuid?.() === 0;

/**
 * The one that STET_CHROMIUM names, else Playwright's own, else the system's; undefined when there is none.
 * @param isForTimes - measured is what people have: never the shell.
 */
export function findChromium(isForTimes = false): string | undefined {
  const named = process.env['STET_CHROMIUM'];
  if (named && !existsSync(named))
    throw new StartError(`STET_CHROMIUM names ${named}, which does not exist.`);
  const shells = isForTimes ? [] : [SHELL];
  return named ?? [chromium.executablePath(), ...shells, ...INSTALLED].find((file) => existsSync(file));
}

async function downloadPlaywrights(): Promise<boolean> {
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: DOWNLOAD_LIMIT };
  return (await run(process.execPath, [cli, 'install', 'chromium'], { env, isQuiet: true })).code === 0;
}

async function installDebians(isForTimes: boolean): Promise<boolean> {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => run('apt-get', args, { env, isQuiet: true });
  await apt('update');
  const install = (name: string) =>
    apt('install', '-y', '--no-install-recommends', name, 'fonts-liberation').then(({ code }) => code === 0);
  return (!isForTimes && (await install('chromium-headless-shell'))) || install('chromium');
}

/** The path of a Chromium, installed if need be. */
export async function ensureChromium(isForTimes = false): Promise<string> {
  const found = findChromium(isForTimes);
  if (found) return found;
  say('There is no Chromium; getting one …');
  const got =
    ((await downloadPlaywrights()) || (await installDebians(isForTimes))) && findChromium(isForTimes);
  if (got) return got;
  throw new StartError(
    'The tests in the browser need a Chromium, and none could be installed. Install one (on Debian: ' +
      'apt-get install chromium) or name one: STET_CHROMIUM=/path/to/chromium npm test',
  );
}

/** What lets it run in a container and on a closed network. The sandbox cannot be had as root only. */
export const launchOptions = (isForTimes = false) => ({
  executablePath: findChromium(isForTimes),
  chromiumSandbox: !isRoot(),
  args: [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
