/** A fresh database for each file of integration tests. */
import { afterAll, beforeAll, inject } from 'vitest';
import { createDatabase, type TestDatabase } from '@/lib/testing/test-server';

export type { TestDatabase };

/**
 * A migrated database of one's own, empty or a copy of another one; the caller drops it.
 * @param origin to which nobody is connected: Postgres copies no database in use.
 */
export const createTestDatabase = (origin?: TestDatabase): Promise<TestDatabase> =>
  createDatabase(inject('testServer'), origin?.name);

/**
 * Call at the top of an `.itest.ts`: every test of the file shares one fresh database, dropped at its end.
 * Close what you open (`await prisma.$disconnect()`) in an `afterAll` of your own; what is left is cut off.
 *
 *     const database = freshDatabase();
 *     it('…', () => { const prisma = openPrisma(database().url); … });
 */
export function freshDatabase(): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });
  return () => {
    if (!database)
      throw new Error('The test database is there from beforeAll on, not while the file is read.');
    return database;
  };
}
