/** What is written once stays written: every append-only table of the catalogue, against the serving and the owning role. */
import { openDatabase } from '@/lib/server/db/client';
import { decide, letStand, makeClaim, setState, submit } from '@/lib/testing/claim';
import { freshDatabase } from '@/lib/testing/database';
import { makeExampleWorld } from '@/lib/testing/example-world';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** PRODUCT.md: versions, verdict revisions, evidence revisions, reviews, audit events; and all other history. */
const tables = [
  'ArticleStateChange',
  'ArticleVersion',
  'AuditEvent',
  'ClaimRevision',
  'ClaimStateChange',
  'EvidenceRevision',
  'RatingScaleVersion',
  'Review',
  'SourceRevision',
  'StandByName',
  'VerdictEvidence',
  'VerdictRevision',
];

const database = freshDatabase();
const clients: Record<'app' | 'owner', pg.Client | null> = { app: null, owner: null };

beforeAll(async () => {
  const prisma = openDatabase(database().url, 4);
  const world = await makeExampleWorld(prisma);
  const { article } = world.example;
  const needs = { rating: 'needs_context', rationale: 'Half of it.' };
  await letStand(
    world,
    await decide(world, await submit(world, await makeClaim(world, article, { words: 'a year' }), needs)),
  );
  await setState(world, await makeClaim(world, article, { words: 'reopened on' }), 'dismissed');
  await prisma.$disconnect();
  clients.app = new pg.Client({ connectionString: database().url });
  clients.owner = new pg.Client({ connectionString: database().ownerUrl });
  await clients.app.connect();
  await clients.owner.connect();
});
afterAll(async () => {
  await clients.app?.end();
  await clients.owner?.end();
});

it('the guarded tables are these', async () => {
  const { rows } = await clients.owner!.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE t.tgname IN ('append_only_rows', 'append_only_table') AND t.tgenabled = 'A'
     GROUP BY c.relname HAVING count(*) = 2 ORDER BY c.relname`,
  );
  expect(rows.map((row) => row.name)).toEqual(tables);
});

describe.each(['app', 'owner'] as const)('the %s role', (role) => {
  // A server on which the tests may make no role of their own serves them as the owner: then the guard is all there is.
  const refused = role === 'app' ? /permission denied|is append-only/u : /is append-only/u;

  it.each(tables)('cannot rewrite %s', async (table) => {
    const client = clients[role]!;
    const count = async () =>
      (await client.query<{ n: string }>(`SELECT count(*) AS n FROM "${table}"`)).rows[0]!.n;
    const { rows } = await client.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position`,
      [table],
    );
    const column = `"${rows[0]!.name}"`;
    const before = await count();
    expect(Number(before)).toBeGreaterThan(0);
    for (const statement of [
      `UPDATE "${table}" SET ${column} = ${column}`,
      `DELETE FROM "${table}"`,
      `TRUNCATE "${table}" CASCADE`,
      `MERGE INTO "${table}" t USING "${table}" s ON t.${column} = s.${column} WHEN MATCHED THEN DELETE`,
    ]) {
      await expect(client.query(statement), statement).rejects.toThrow(refused);
    }
    expect(await count()).toBe(before);
  });

  it('cannot get past the guard as a replica would', async () => {
    const client = clients[role]!;
    // Refused to all but superusers; and where it is not, the guard holds all the same.
    await client.query(`SET session_replication_role = 'replica'`).catch(() => undefined);
    await expect(client.query(`UPDATE "Review" SET "reason" = ''`)).rejects.toThrow(refused);
    await client.query(`SET session_replication_role = 'origin'`).catch(() => undefined);
  });
});

it('only the owner could switch the guard off', async () => {
  const roleOf = async (client: pg.Client) =>
    (await client.query<{ name: string }>('SELECT current_user AS name')).rows[0]!.name;
  if ((await roleOf(clients.app!)) === (await roleOf(clients.owner!))) return;
  await expect(clients.app!.query(`ALTER TABLE "Review" DISABLE TRIGGER append_only_rows`)).rejects.toThrow(
    /must be owner/u,
  );
});
