/** What a database holds, table by table, to see that nothing has changed. */
import pg from 'pg';

/** Last seen, tries that were counted: kept, but nobody's change. */
const notCounted = ['AuthSession', 'rate_limit', '_prisma_migrations'];

/** A hash of the rows of each table. */
export async function fingerprint(url: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND NOT table_name = ANY($1) ORDER BY 1`,
      [notCounted],
    );
    const found: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ hash: string | null }>(
        `SELECT md5(string_agg(one::text, E'\\n' ORDER BY one::text)) AS hash FROM ${pg.escapeIdentifier(name)} one`,
      );
      found[name] = rows[0]?.hash ?? 'empty';
    }
    return found;
  } finally {
    await client.end();
  }
}
