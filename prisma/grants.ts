/** What the role that serves may do: never DDL, and on append-only tables no more than read and add. */
import pg from 'pg';

const q = pg.escapeIdentifier;

/** Ordinary tables of the schema, each with whether a trigger `append_only_…` guards it. */
const TABLES = `
  SELECT c.relname AS name,
         EXISTS (SELECT FROM pg_trigger t
                 WHERE t.tgrelid = c.oid AND NOT t.tgisinternal AND t.tgname LIKE 'append\\_only\\_%') AS guarded
  FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  ORDER BY c.relname`;

/**
 * Gives `role` exactly what serving needs, in one transaction: rights left from an older version are taken
 * away, so that a table that became append-only is so at once. `client` is connected as the owner.
 */
export async function grantTo(client: pg.Client, role: string): Promise<void> {
  const to = q(role);
  await client.query('BEGIN');
  try {
    const { rows } = await client.query<{ name: string; guarded: boolean }>(TABLES);
    await client.query(`REVOKE CREATE ON SCHEMA public FROM PUBLIC`);
    await client.query(`REVOKE ALL ON SCHEMA public FROM ${to}`);
    await client.query(`GRANT USAGE ON SCHEMA public TO ${to}`);
    for (const { name, guarded } of rows) {
      const rights =
        name === '_prisma_migrations'
          ? 'SELECT'
          : guarded
            ? 'SELECT, INSERT'
            : 'SELECT, INSERT, UPDATE, DELETE';
      await client.query(`REVOKE ALL ON TABLE public.${q(name)} FROM ${to}`);
      await client.query(`GRANT ${rights} ON TABLE public.${q(name)} TO ${to}`);
    }
    await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${to}`);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
