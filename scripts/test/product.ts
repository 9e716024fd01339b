/** The product as a whole on a database of its own: for tests in the browser, trials and benchmarks. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createDatabase, type TestDatabase, type TestServer } from '@/lib/testing/test-server';
import { STATE_FOLDER } from '@/scripts/lock.mjs';
import { freePort } from '@/scripts/postgres/cluster';
import { randomSecret } from '@/scripts/postgres/secrets';
import type { Database } from '@/scripts/start/database';
import { demoAccounts, loadDemo, setUpLink, type Account } from '@/scripts/start/demo';
import { productEnvironment } from '@/scripts/start/environment';
import { serve } from '@/scripts/start/web';
import { onStop } from '@/scripts/stopping.mjs';

export interface Product {
  /** http://localhost:PORT */
  origin: string;
  /** As the role that serves, and as the owner. */
  databaseUrl: string;
  ownerUrl: string;
  nextAuthSecret: string;
  /** Of the demonstration; empty without. */
  accounts: Account[];
  /** Without the demonstration: where the newsroom and its first admin are named. */
  setUpLink?: string;
}

export interface ProductOptions {
  withDemo: boolean;
  /** What else the web server is told. */
  env?: Record<string, string>;
  /** Another process on a database that is there already. */
  database?: TestDatabase;
  onDeath?: () => void;
}

/** Serves the production build, which must be there, on a free port; ended by `stopAll`. */
export async function startProduct(
  server: TestServer,
  options: ProductOptions,
): Promise<Product & { pid: number; serveAgain: () => Promise<number> }> {
  const made = options.database ?? (await createDatabase(server));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const database: Database = {
    url: made.url,
    ownerUrl: made.ownerUrl,
    appRole: undefined,
    isEmbedded: false,
    nextAuthSecret: randomSecret(),
    accountsFile: path.join(
      STATE_FOLDER,
      `test-accounts-${process.pid}-${randomBytes(4).toString('hex')}.json`,
    ),
  };
  const env = {
    ...productEnvironment(database, origin),
    STET_ORIGIN: origin,
    NEXTAUTH_URL: origin,
    ...options.env,
  };
  // Not there yet where the database is somebody else's.
  mkdirSync(STATE_FOLDER, { recursive: true, mode: 0o700 });
  onStop(() => rmSync(database.accountsFile, { force: true }));
  if (options.withDemo) await loadDemo(database, env);
  const start = async () => {
    const child = await serve({ port, host: '127.0.0.1', isDev: false, env, isRemembered: false }, () => {
      options.onDeath?.();
    });
    return child.pid ?? 0;
  };
  return {
    pid: await start(),
    // After its end: on the same port and database, as whoever runs it would.
    serveAgain: start,
    origin,
    databaseUrl: made.url,
    ownerUrl: made.ownerUrl,
    nextAuthSecret: database.nextAuthSecret,
    accounts: demoAccounts(database),
    ...(!options.withDemo && !options.database && { setUpLink: await setUpLink(env) }),
  };
}
