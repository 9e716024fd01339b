/** Why: a retry never makes a second row (RELIABILITY.md, R6). */
import { contract, type OperationName } from '@/lib/api/contract/contract';
import { text } from '@/lib/language/text';
import { DomainError } from '@/lib/domain/errors';
import type { Context } from '../context';
import type { RawInput } from '../parse-input';
import { Prisma } from './generated/client';
import { canonicalJson, sha256 } from './hash';

interface Answer {
  status: number;
  view: unknown;
}

const keptForHours = 24;

/**
 * Claims a key for this transaction. Of several at once the first goes on; the others wait for it in the database,
 * and find its answer. After 24 hours a key is new again.
 * @throws DomainError `conflict` when the key was used for something else, or its answer held a secret.
 */
export async function takeIdempotencyKey(
  context: Context,
  operation: OperationName,
  key: string,
  raw: RawInput,
): Promise<{ answer: Answer | null; keep: (answer: Answer) => Promise<void> }> {
  if (key.length < 1 || key.length > 200) {
    throw new DomainError('invalid', 'Idempotency-Key: give 1 to 200 characters.', {
      fields: [{ field: 'Idempotency-Key', message: text('Give 1 to 200 characters.') }],
    });
  }
  const { db, now } = context;
  const actor = actorKey(context);
  const requestHash = sha256(`${operation}\n${canonicalJson(raw)}`);
  const oldest = new Date(now.getTime() - keptForHours * 3_600_000);
  const taken = await db.$executeRaw`
    INSERT INTO "IdempotencyRecord" ("actor", "key", "operation", "requestHash", "createdAt")
    VALUES (${actor}, ${key}, ${operation}, ${requestHash}, ${now})
    ON CONFLICT ("actor", "key") DO UPDATE
      SET "operation" = EXCLUDED."operation", "requestHash" = EXCLUDED."requestHash", "createdAt" = EXCLUDED."createdAt",
          "status" = NULL, "response" = NULL
      WHERE "IdempotencyRecord"."createdAt" < ${oldest}`;
  const isSecret = 'answersOnce' in contract[operation];
  const keep = async ({ status, view }: Answer) => {
    await db.idempotencyRecord.update({
      where: { actor_key: { actor, key } },
      data: { status, response: isSecret || view === null ? Prisma.DbNull : (view as Prisma.InputJsonValue) },
    });
  };
  if (taken === 1) return { answer: null, keep };

  const record = await db.idempotencyRecord.findUniqueOrThrow({ where: { actor_key: { actor, key } } });
  if (record.requestHash !== requestHash) {
    throw new DomainError('invalid', 'This Idempotency-Key was used for another request. Take a new one.', {
      fields: [{ field: 'Idempotency-Key', message: text('Used for another request within 24 hours.') }],
    });
  }
  if (isSecret) {
    throw new DomainError('conflict', 'This was done already. Its answer held a secret and was not kept.');
  }
  return { answer: { status: record.status ?? contract[operation].status, view: record.response }, keep };
}

function actorKey({ actor }: Context): string {
  if (actor.kind === 'member') return actor.apiKey ? `key:${actor.apiKey.id}` : `user:${actor.userId}`;
  return actor.kind === 'visitor' ? `visitor:${actor.address}` : `system:${actor.job}`;
}
