/** The product's own client on the fresh database of a file of integration tests. */
import { afterAll, beforeAll } from 'vitest';
import { openDatabase } from '@/lib/server/db/client';
import type { PrismaClient } from '@/lib/server/db/generated/client';
import { freshDatabase } from '@/lib/testing/database';

/**
 * Call at the top of an `.itest.ts`; what it returns can be called from `beforeAll` on.
 * @param connections as many as it does at once, so that nothing is turned away for having waited for one.
 */
export function freshPrisma(connections?: number): () => PrismaClient {
  const database = freshDatabase();
  let prisma: PrismaClient | undefined;
  beforeAll(() => {
    prisma = openDatabase(database().url, connections);
  });
  afterAll(() => prisma?.$disconnect());
  return () => {
    if (!prisma) throw new Error('The client is there from beforeAll on, not while the file is read.');
    return prisma;
  };
}
