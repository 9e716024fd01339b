/** Why: guessing is made slow, counted in Postgres so that all instances count together (SECURITY.md, 16). */
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { OperationName } from '@/lib/api/contract/contract';
import type { Actor } from '@/lib/domain/actor';
import { say } from '@/lib/language/text';
import { DomainError } from '@/lib/domain/errors';
import type { PrismaClient } from '../db/generated/client';
import { sha256 } from '../db/hash';

interface Limit {
  points: number;
  seconds: number;
}

const quarter = 15 * 60;

/** How often, in how many seconds. A desk of fifty behind one address signs in without noticing. */
const limits = {
  /** Wrong passwords for one account from one address. */
  'sign-in-account': { points: 10, seconds: quarter },
  /** Wrong passwords from one address, whatever the account. */
  'sign-in-address': { points: 50, seconds: quarter },
  'password.change': { points: 10, seconds: quarter },
  'password.reset': { points: 20, seconds: quarter },
  'newsroom.set_up': { points: 20, seconds: quarter },
  'invitation.look': { points: 60, seconds: quarter },
  'invitation.accept': { points: 20, seconds: quarter },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

const isLimited = (name: OperationName | LimitName): name is LimitName => name in limits;

/** The library's statements on the pool that is there: it wants a `query` that answers rows. */
const storeOn = (database: PrismaClient) => ({
  query: async ({ text, values }: { text: string; values: unknown[] }) => {
    const rows = await database.$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(text, ...values);
    return {
      rows: rows.map((row) => ({ ...row, expire: row.expire === null ? null : Number(row.expire) })),
      rowCount: rows.length,
    };
  },
});

const kept = new WeakMap<PrismaClient, Map<LimitName, RateLimiterPostgres>>();

function limiter(database: PrismaClient, name: LimitName): RateLimiterPostgres {
  const ofDatabase = kept.get(database) ?? new Map<LimitName, RateLimiterPostgres>();
  kept.set(database, ofDatabase);
  let made = ofDatabase.get(name);
  if (!made) {
    const { points, seconds } = limits[name];
    made = new RateLimiterPostgres({
      storeClient: storeOn(database),
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
      // One of them clears what is long over, for all.
      clearExpiredByTimeout: name === 'sign-in-address',
    });
    ofDatabase.set(name, made);
  }
  return made;
}

/** Hashed: an address or an e-mail is not to be read in the table, and any length fits. */
const keyOf = (parts: string[]) => sha256(parts.join('\n')).slice(0, 40);

/** Counts one try. @throws DomainError `rate_limited` with the seconds until the next, once there were too many. */
export async function countTry(database: PrismaClient, name: LimitName, ...who: string[]): Promise<void> {
  try {
    await limiter(database, name).consume(keyOf(who));
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown;
    const retryAfter = Math.max(1, Math.ceil(thrown.msBeforeNext / 1000));
    const minutes = Math.ceil(retryAfter / 60);
    throw new DomainError(
      'rate_limited',
      say(
        'Too many tries. Wait {minutes, plural, one {a minute} other {{minutes} minutes}}, then try again.',
        { minutes },
      ),
      { retryAfter },
    );
  }
}

/** Takes back what a try counted that turned out to be right. */
export async function uncountTry(database: PrismaClient, name: LimitName, ...who: string[]): Promise<void> {
  await limiter(database, name).reward(keyOf(who));
}

/** Begins to count anew: the account's own person has signed in. */
export async function forgetTries(database: PrismaClient, name: LimitName, ...who: string[]): Promise<void> {
  await limiter(database, name).delete(keyOf(who));
}

/** Counts a call of the operations that guess at something. */
export async function countOperation(
  database: PrismaClient,
  name: OperationName,
  actor: Actor,
): Promise<void> {
  if (!isLimited(name)) return;
  const who = actor.kind === 'visitor' ? actor.address : actor.kind === 'member' ? actor.userId : actor.job;
  await countTry(database, name, actor.kind, who);
}
