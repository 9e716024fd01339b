/** Clears up after a migration that failed or whose process was killed, so that the next start can go on. */
import type pg from 'pg';

/** Written into a migration's row by the migration's own transaction: there if and only if it was committed. */
const COMMITTED = 'committed';

export const withMark = (script: string) =>
  `${script}\n;UPDATE "_prisma_migrations" SET logs = '${COMMITTED}' WHERE finished_at IS NULL AND rolled_back_at IS NULL;`;

async function hasHistory(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS found`,
  );
  return rows[0]?.found ?? false;
}

/**
 * Settles the rows of the history that were begun and not finished: those whose SQL was committed are
 * finished, the others were rolled back by Postgres and will be tried again. Answers the names of the latter.
 * Only to be called when nobody migrates.
 */
export async function settleInterrupted(client: pg.Client): Promise<string[]> {
  if (!(await hasHistory(client))) return [];
  await client.query(
    `UPDATE "_prisma_migrations" SET finished_at = now(), applied_steps_count = 1
     WHERE finished_at IS NULL AND rolled_back_at IS NULL AND logs = '${COMMITTED}'`,
  );
  await client.query(
    `UPDATE "_prisma_migrations" SET logs = NULL WHERE finished_at IS NOT NULL AND logs = '${COMMITTED}'`,
  );
  const { rows } = await client.query<{ migration_name: string }>(
    `UPDATE "_prisma_migrations" SET rolled_back_at = now()
     WHERE finished_at IS NULL AND rolled_back_at IS NULL RETURNING migration_name`,
  );
  return rows.map((row) => row.migration_name);
}

/** The last migration that is in force, if any is. */
export async function lastApplied(client: pg.Client): Promise<string | undefined> {
  if (!(await hasHistory(client))) return undefined;
  const { rows } = await client.query<{ migration_name: string }>(
    `SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
     ORDER BY migration_name DESC LIMIT 1`,
  );
  return rows[0]?.migration_name;
}
