/** Why: the one place that opens transactions, and that tries again where two of them stood in each other's way. */
import type { Db } from './client';
import { Prisma, type PrismaClient } from './generated/client';

const tries = 4;

/** Deadlock or serialisation failure: Postgres rolled one of two back, and asks to try again. */
function isCollision(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034') return true;
  const text =
    error instanceof Error
      ? `${error.message} ${JSON.stringify((error as { cause?: unknown }).cause ?? '')}`
      : '';
  return /40P01|40001|TransactionWriteConflict/u.test(text);
}

/** Runs `work` in a READ COMMITTED transaction; row locks, taken in `load`, do the rest. */
export async function inTransaction<T>(database: PrismaClient, work: (db: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.$transaction(work, {
        isolationLevel: 'ReadCommitted',
        maxWait: 5_000,
        timeout: 20_000,
      });
    } catch (error) {
      if (attempt >= tries || !isCollision(error)) throw error;
    }
  }
}
