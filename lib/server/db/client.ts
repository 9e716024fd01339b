/** Why: one pool a process, with time limits, so that a slow query or a lost database is an answer and not a hang. */
import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '../env';
import { log } from '../log';
import { type Prisma, PrismaClient } from './generated/client';

/** A client or a transaction: what queries read from. */
export type Db = Prisma.TransactionClient;

/** Opens a pool. Its time limits are those of RELIABILITY.md, R8. */
export function openDatabase(url: string, pool = env().STET_DATABASE_POOL): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString: url,
      max: pool,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 20_000,
      application_name: 'stet',
    },
    {
      onPoolError: (error) =>
        log.warn({ code: (error as { code?: string }).code }, 'database connection lost'),
    },
  );
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}

// Next evaluates modules more than once a process; the pool must not be opened as often.
const kept = globalThis as { stetDatabase?: PrismaClient };

/** The pool of this process. */
export function database(): PrismaClient {
  kept.stetDatabase ??= openDatabase(env().DATABASE_URL);
  return kept.stetDatabase;
}
