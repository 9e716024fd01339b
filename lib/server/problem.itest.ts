/** A database that takes too long is no fault of ours, and no hang: who asked is told to ask again. */
import { freshDatabase } from '@/lib/testing/database';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from './db/client';
import type { Prisma } from './db/generated/client';
import { asDomainError } from './problem';

const database = freshDatabase();
let gate: pg.Client;
beforeAll(async () => {
  gate = new pg.Client({ connectionString: database().ownerUrl });
  await gate.connect();
});
afterAll(() => gate.end());

it.each([
  ['of our own SQL', (tx: Prisma.TransactionClient) => tx.$queryRaw`SELECT 1 FROM "Newsroom"`],
  ['of Prisma’s', (tx: Prisma.TransactionClient) => tx.newsroom.findMany()],
])('a statement %s that waits too long for a lock is answered with unavailable', async (_, ask) => {
  const prisma = openDatabase(database().url, 1);
  await gate.query('BEGIN');
  await gate.query('LOCK TABLE "Newsroom" IN ACCESS EXCLUSIVE MODE');
  const thrown: unknown = await prisma
    .$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL statement_timeout = 50`;
      await ask(tx);
    })
    .catch((error: unknown) => error);
  await gate.query('ROLLBACK');
  await prisma.$disconnect();
  expect(asDomainError(thrown)).toMatchObject({ code: 'unavailable', details: { retryAfter: 2 } });
});
