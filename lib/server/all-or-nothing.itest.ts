/** SECURITY.md 15: a change of several rows that is cut off in the middle leaves nothing behind. */
import { makeArticle } from '@/lib/testing/article';
import { makeClaim, readClaim, submit } from '@/lib/testing/claim';
import { freshDatabase } from '@/lib/testing/database';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { makeEvidence } from '@/lib/testing/source';
import pg from 'pg';
import { expect, it } from 'vitest';
import { openDatabase } from './db/client';

const database = freshDatabase();

it('the connection is killed between a verdict and its evidence: no verdict, no event, the claim as before', async () => {
  const prisma = openDatabase(database().url, 4);
  const here = { database: prisma, newsroom: await makeNewsroom(prisma) };
  const article = await makeArticle(here);
  const claim = await makeClaim(here, article.id, { words: 'Monday' });
  await makeEvidence(here, claim.id);
  const before = await readClaim(here, claim.id);

  const gate = new pg.Client({ connectionString: database().ownerUrl });
  const observer = new pg.Client({ connectionString: database().url });
  await gate.connect();
  await observer.connect();
  await gate.query('BEGIN');
  await gate.query('LOCK TABLE "VerdictEvidence" IN SHARE ROW EXCLUSIVE MODE');
  const submitting = Promise.allSettled([submit(here, claim)]);
  // The revision is written by now, and its evidence waits for the lock.
  for (let killed = 0; killed === 0;) {
    const { rowCount } = await observer.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    killed = rowCount ?? 0;
  }
  const [end] = await submitting;
  await gate.query('ROLLBACK');
  await gate.end();
  await observer.end();

  expect(end.status).toBe('rejected');
  expect(await readClaim(here, claim.id)).toEqual(before);
  expect(await prisma.verdictRevision.count()).toBe(0);
  expect(await prisma.auditEvent.count({ where: { type: 'verdict.submitted' } })).toBe(0);
  expect(await submit(here, claim)).toMatchObject({ state: 'submitted', verdicts: [{ number: 1 }] });
  await prisma.$disconnect();
});
