/** From set-up packages to a desk that serves; each step says what it does. */
import { rmSync } from 'node:fs';
import { migrate } from '@/prisma/migrate';
import type { Lock } from '@/scripts/lock.mjs';
import { say } from '@/scripts/set-up.mjs';
import { build } from '@/scripts/start/build';
import { openDatabase, type Database } from '@/scripts/start/database';
import {
  accountLines,
  demoAccounts,
  isDemoUnfinished,
  isEmpty,
  loadDemo,
  setUpLink,
} from '@/scripts/start/demo';
import { originFor, productEnvironment } from '@/scripts/start/environment';
import { serve } from '@/scripts/start/web';
import { onStop, stopAll } from '@/scripts/stopping.mjs';

async function migrateIt(database: Database): Promise<void> {
  const { ownerUrl, appRole } = database;
  const applied = await migrate({ url: ownerUrl, ...(appRole && { appRole }), say });
  if (applied.length) say(`Migrated the database: ${applied.join(', ')}.`);
}

/** The demo is loaded into an embedded database unless STET_DEMO=0, into another only by STET_DEMO=1. */
function wantsDemo(database: Database): boolean {
  const said = process.env['STET_DEMO'];
  return database.isEmbedded ? said !== '0' : said === '1';
}

/** Migrates; loads the demo into an empty database if wanted. */
export async function prepare(database: Database, env: NodeJS.ProcessEnv): Promise<void> {
  if (isDemoUnfinished(database) && database.recreate) {
    say('The demonstration was not loaded to its end last time; beginning anew …');
    await database.recreate();
  }
  await migrateIt(database);
  if (!(await isEmpty(database))) return;
  rmSync(database.accountsFile, { force: true });
  if (!wantsDemo(database)) return;
  say('Loading the demonstration …');
  await loadDemo(database, env);
}

export interface StartOptions {
  isDev: boolean;
  port: number;
  lock: Lock;
}

export async function start({ isDev, port, lock }: StartOptions): Promise<void> {
  const began = Date.now();
  const origin = originFor(port);
  const database = await openDatabase(say);
  const env = productEnvironment(database, origin);
  await prepare(database, env);
  if (!isDev) await build(say);

  const accounts = demoAccounts(database);
  const host = process.env['HOST'] || (accounts.length ? '127.0.0.1' : undefined);
  await serve({ port, host, isDev, env }, () => {
    say('The web server ended by itself; stopping.');
    void stopAll(1);
  });
  const address = `http://localhost:${port}`;
  lock.note({ address });
  onStop(() => lock.note({ address, isStopping: true }));

  say(`\nStet is ready on ${origin === address ? address : `${address}, for people on ${origin}`}`);
  if (accounts.length) {
    say('The people of the demonstration (e-mail, roles, password):');
    for (const line of accountLines(accounts)) say(line);
  } else if (await isEmpty(database)) {
    say(`Name your newsroom and its first admin here (once, and soon): ${await setUpLink(env)}`);
  }
  say(`Stop it with Ctrl-C. (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}
