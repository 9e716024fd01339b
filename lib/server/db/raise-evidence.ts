/** Why: each revision of a piece of evidence raises its version, and makes a verdict stale that relies on it. */
import { DomainError } from '@/lib/domain/errors';
import type { Context } from '../context';
import { oneEvidenceView } from '../presenters/evidence';
import type { Prisma } from './generated/client';
import type { EvidenceSubject } from './lock-evidence';
import { makeStale, reliesOn } from './stale-claim';

type Columns = Pick<
  Prisma.EvidenceRevisionUncheckedCreateInput,
  'sourceId' | 'level' | 'stance' | 'locator' | 'form' | 'detail' | 'reason' | 'withdrawal'
>;

interface Change {
  expectedVersion: number;
  /** What was sent, for the conflict. */
  yours: unknown;
}

/** For requests that may turn out to ask for what already is. @throws DomainError `conflict`. */
export async function requireEvidenceVersion(
  { db }: Context,
  { evidence, member }: EvidenceSubject,
  { expectedVersion, yours }: Change,
): Promise<void> {
  if (expectedVersion === evidence.version) return;
  throw new DomainError(
    'conflict',
    'Somebody else changed this evidence meanwhile. Look at what it says now and send yours again.',
    { current: await oneEvidenceView(db, member, evidence), yours },
  );
}

/** Saves the next revision under the claim's lock. @returns the ids of the claims that became stale. */
export async function addEvidenceRevision(
  context: Context,
  { evidence, claim, member }: EvidenceSubject,
  columns: Columns,
): Promise<string[]> {
  const { db, now, newId } = context;
  const number = evidence.version + 1;
  await db.evidenceRevision.create({
    data: {
      id: newId(),
      newsroomId: claim.newsroomId,
      evidenceId: evidence.id,
      number,
      ...columns,
      authorId: member.memberId,
      createdAt: now,
    },
  });
  await db.evidence.update({
    where: { id: evidence.id, version: evidence.version },
    data: { version: number, ...(columns.withdrawal ? { withdrawnAt: now } : {}) },
  });
  return (await reliesOn(context, claim.id, evidence.id)) ? makeStale(context, [claim.id]) : [];
}
