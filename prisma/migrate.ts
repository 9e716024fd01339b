/** Brings a database to the newest schema: `tsx prisma/migrate.ts`, and the first thing that every start does. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { FILTERS, withEngine } from '@/prisma/engine';
import { grantTo } from '@/prisma/grants';
import { lastApplied, settleInterrupted, withMark } from '@/prisma/interrupted';
import { MIGRATIONS_FOLDER, migrationFile, readMigrations } from '@/prisma/migration-files';

/** Ours, held by the one who migrates this database; any number will do that nobody else uses. */
const MIGRATING = 7_383_865;
/** The engine's own lock: the session of a killed migration holds it until Postgres has given it up. */
const ENGINE_MIGRATING = 72_707_369;

export interface MigrateOptions {
  /** The owner's address: who owns the tables. */
  url: string;
  /** The role that serves; left out when the owner itself does. */
  appRole?: string;
  /** Another folder of migrations than prisma/migrations. */
  folder?: string;
  say?: (line: string) => void;
}

/** A migration could not be applied; the message says what to do. */
export class MigrationError extends Error {
  readonly isForPeople = true;
}

function place(file: string, error: pg.DatabaseError): string {
  const line = readFileSync(file, 'utf8')
    .slice(0, Number(error.position) - 1)
    .split('\n').length;
  return error.position ? `${file}, line ${line}` : file;
}

async function apply(
  client: pg.Client,
  { url, folder = MIGRATIONS_FOLDER }: MigrateOptions,
): Promise<string[]> {
  let failure: pg.DatabaseError | undefined;
  const onFailure = (error: pg.DatabaseError) => (failure = error);
  const migrationsList = readMigrations(folder);
  try {
    const result = await withEngine({ url, beforeSending: withMark, onFailure }, (engine) =>
      engine.applyMigrations({ migrationsList, filters: FILTERS }),
    );
    await settleInterrupted(client);
    return result.appliedMigrationNames;
  } catch (error) {
    const [name] = await settleInterrupted(client);
    if (!failure || !name) throw error;
    const reason = `${failure.message} (${failure.code}${failure.detail ? `; ${failure.detail}` : ''})`;
    throw new MigrationError(
      `The migration ${name} failed: ${reason}\nin ${place(migrationFile(folder, name), failure)}.\n` +
        `Nothing of it was kept: the database is as after ${(await lastApplied(client)) ?? 'its creation'}. ` +
        'Mend the cause and start again.',
      { cause: error },
    );
  }
}

/**
 * Applies what is missing and sets the app role's rights. Safe for several at once: one works, the others
 * wait for it and find nothing left to do. Answers the names of what was applied.
 *
 * Each migration is one transaction; one that fails, or whose process is killed, leaves the schema as after
 * the last good one, and is tried again next time. Errors: MigrationError.
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const { url, appRole, say = () => undefined } = options;
  const client = new pg.Client({ connectionString: url, application_name: 'stet migration guard' });
  // A server that goes away shows in the query that waits for it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ ours: boolean }>('SELECT pg_try_advisory_lock($1) AS ours', [
      MIGRATING,
    ]);
    if (!rows[0]?.ours) {
      say('Somebody else is migrating this database; waiting …');
      await client.query('SELECT pg_advisory_lock($1)', [MIGRATING]);
    }
    await client.query('SELECT pg_advisory_lock($1)', [ENGINE_MIGRATING]);
    await client.query('SELECT pg_advisory_unlock($1)', [ENGINE_MIGRATING]);
    for (const name of await settleInterrupted(client)) say(`${name} was interrupted; it is tried again.`);
    const applied = await apply(client, options);
    if (appRole) await grantTo(client, appRole);
    return applied;
  } finally {
    await client.end();
  }
}

/** The role that an address signs in as; undefined when the address leaves it to the system. */
export function roleOf(url: string): string | undefined {
  return decodeURIComponent(new URL(url).username) || undefined;
}

/** Owner's address and app role as the environment has them. */
export function databaseFromEnvironment(): { url: string; appRole: string | undefined } {
  const app = process.env['DATABASE_URL'];
  const owner = process.env['DATABASE_MIGRATE_URL'] ?? app;
  if (!app || !owner)
    throw new MigrationError('Set DATABASE_URL, and DATABASE_MIGRATE_URL if another role owns the tables.');
  const appRole = roleOf(app);
  return { url: owner, appRole: appRole === roleOf(owner) ? undefined : appRole };
}

if (import.meta.url === pathToFileURL(path.resolve(process.argv[1] ?? '')).href) {
  try {
    const { url, appRole } = databaseFromEnvironment();
    const applied = await migrate({ url, ...(appRole && { appRole }), say: console.log });
    console.log(applied.length ? `Applied: ${applied.join(', ')}` : 'The database is up to date.');
  } catch (error) {
    console.error(error instanceof MigrationError ? error.message : error);
    process.exitCode = 1;
  }
}
