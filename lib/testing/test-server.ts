/** A Postgres for tests: an embedded one of their own, or the one that DATABASE_URL names, with throw-away databases. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { migrate, roleOf } from '@/prisma/migrate';
import { Cluster, findRunning } from '@/scripts/postgres/cluster';
import { STATE_FOLDER } from '@/scripts/lock.mjs';
import { isAlive, waitUntilGone } from '@/scripts/processes.mjs';
import { APP_ROLE, OWNER_ROLE, ensureRole, withClient } from '@/scripts/postgres/roles';
import { randomSecret } from '@/scripts/postgres/secrets';

/** Everything a worker needs to make itself a database; plain data, so that it can be handed to one. */
export interface TestServer {
  /** May create databases; names none that a test may use. */
  adminUrl: string;
  /** Owns and migrates. */
  ownerUrl: string;
  /** Serves. Its role is another than the owner's unless the server at hand does not let us make one. */
  appUrl: string;
  template: string;
  prefix: string;
}

export interface TestDatabase {
  name: string;
  /** As the role that serves: what the product's own code gets. */
  url: string;
  /** As the owner: only to prepare or inspect what the product itself may not. */
  ownerUrl: string;
  drop(): Promise<void>;
}

const q = pg.escapeIdentifier;

function within(url: string, database: string, user?: string, password?: string): string {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(database)}`;
  if (user !== undefined) address.username = encodeURIComponent(user);
  if (password !== undefined) address.password = encodeURIComponent(password);
  return address.href;
}

/** Ends the servers and removes the folders of runs that were killed before they could. */
async function clearUpAfterTheDead(): Promise<void> {
  for (const name of readdirSync(STATE_FOLDER).filter((it) => it.startsWith('test-'))) {
    if (isAlive(Number(name.split('-')[1]))) continue;
    const folder = path.join(STATE_FOLDER, name);
    const left = findRunning(path.join(folder, 'postgres'));
    if (left) {
      process.kill(left.pid, 'SIGQUIT');
      await waitUntilGone(left.pid, 5_000);
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

type Base = Omit<TestServer, 'template' | 'prefix'>;

async function startEmbedded(): Promise<{ base: Base; stop: () => Promise<void> }> {
  mkdirSync(STATE_FOLDER, { recursive: true, mode: 0o700 });
  await clearUpAfterTheDead();
  const folder = path.join(STATE_FOLDER, `test-${process.pid}-${randomBytes(3).toString('hex')}`);
  mkdirSync(folder, { mode: 0o700 });
  const password = randomSecret();
  const cluster = new Cluster({
    folder: path.join(folder, 'postgres'),
    logFile: path.join(folder, 'postgres.log'),
    password,
    isThrowAway: true,
  });
  await cluster.start();
  const adminUrl = cluster.adminUrl();
  await withClient(adminUrl, async (client) => {
    await ensureRole(client, OWNER_ROLE, password);
    await ensureRole(client, APP_ROLE, password);
  });
  return {
    base: {
      adminUrl,
      ownerUrl: within(adminUrl, 'postgres', OWNER_ROLE, password),
      appUrl: within(adminUrl, 'postgres', APP_ROLE, password),
    },
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Uses the server of DATABASE_URL, never the database that it names. */
async function takeGiven(
  app: string,
  owner: string,
  prefix: string,
): Promise<{ base: Base; stop: () => Promise<void> }> {
  return withClient(owner, async (client) => {
    const { rows } = await client.query<{ databases: boolean; roles: boolean }>(
      `SELECT rolcreatedb OR rolsuper AS databases, rolcreaterole OR rolsuper AS roles
       FROM pg_roles WHERE rolname = current_user`,
    );
    if (!rows[0]?.databases) {
      const role = roleOf(owner) ?? 'CURRENT_USER';
      throw new Error(
        `The tests make throw-away databases, which ${role} may not. Let it: ALTER ROLE ${role} CREATEDB; ` +
          'or unset DATABASE_URL to use an embedded Postgres.',
      );
    }
    if (roleOf(app) !== roleOf(owner) || !rows[0].roles) {
      return { base: { adminUrl: owner, ownerUrl: owner, appUrl: app }, stop: async () => undefined };
    }
    const role = `${prefix}app`;
    const password = randomSecret();
    await ensureRole(client, role, password);
    return {
      base: { adminUrl: owner, ownerUrl: owner, appUrl: within(app, 'postgres', role, password) },
      stop: () =>
        withClient(owner, async (last) => void (await last.query(`DROP ROLE IF EXISTS ${q(role)}`))),
    };
  });
}

/** Drops every database of this run, whoever is still connected. */
async function dropAll(server: TestServer): Promise<void> {
  await withClient(server.adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [server.prefix],
    );
    for (const { datname } of rows) {
      await client.query(`ALTER DATABASE ${q(datname)} IS_TEMPLATE false`);
      await client.query(`DROP DATABASE IF EXISTS ${q(datname)} WITH (FORCE)`);
    }
  });
}

/** Starts (or finds) the server and makes the migrated database that all others are copies of. */
export async function startTestServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const prefix = `stet_test_${randomBytes(5).toString('hex')}_`;
  const given = process.env['DATABASE_URL'];
  const { base, stop } = given
    ? await takeGiven(given, process.env['DATABASE_MIGRATE_URL'] ?? given, prefix)
    : await startEmbedded();
  const server: TestServer = { ...base, prefix, template: `${prefix}template` };
  const stopAll = async () => {
    if (given) await dropAll(server);
    await stop();
  };
  try {
    const owner = roleOf(base.ownerUrl);
    const appRole = roleOf(base.appUrl);
    await withClient(base.adminUrl, (client) =>
      client.query(`CREATE DATABASE ${q(server.template)}${owner ? ` OWNER ${q(owner)}` : ''}`),
    );
    await migrate({
      url: within(base.ownerUrl, server.template),
      ...(appRole && appRole !== owner && { appRole }),
    });
    await withClient(base.adminUrl, (client) =>
      client.query(`ALTER DATABASE ${q(server.template)} IS_TEMPLATE true`),
    );
  } catch (error) {
    await stopAll();
    throw error;
  }
  return { server, stop: stopAll };
}

/** A fresh database: migrated and empty, or as the template is, to which nobody may be connected then. */
export async function createDatabase(
  server: TestServer,
  template: string = server.template,
): Promise<TestDatabase> {
  const name = `${server.prefix}${randomBytes(6).toString('hex')}`;
  const owner = roleOf(server.ownerUrl);
  await withClient(server.adminUrl, (client) =>
    client.query(`CREATE DATABASE ${q(name)} TEMPLATE ${q(template)}${owner ? ` OWNER ${q(owner)}` : ''}`),
  );
  return {
    name,
    url: within(server.appUrl, name),
    ownerUrl: within(server.ownerUrl, name),
    drop: () =>
      withClient(server.adminUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${q(name)} WITH (FORCE)`);
      }),
  };
}
