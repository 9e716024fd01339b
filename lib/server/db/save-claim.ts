/** Why: nobody overwrites a change unseen, and what a claim said is kept each time it is edited. */
import { DomainError } from '@/lib/domain/errors';
import type { Context } from '../context';
import { claimView } from '../presenters/claim';
import type { Claim, Prisma } from './generated/client';
import type { ClaimSubject } from './locks';

/**
 * Refuses a change that was made against another version of the claim.
 * @throws DomainError `conflict` with the claim as it is now, and what was sent.
 */
export async function expectVersion(
  context: Context,
  subject: Pick<ClaimSubject, 'claim' | 'member'>,
  sent: { expectedVersion: number },
): Promise<void> {
  if (subject.claim.version !== sent.expectedVersion) throw await changedMeanwhile(context, subject, sent);
}

/**
 * Writes a claim and raises its version, provided that it still is what was loaded.
 * @throws DomainError `conflict`.
 */
export async function saveClaim(
  context: Context,
  subject: Pick<ClaimSubject, 'claim' | 'member'>,
  sent: { expectedVersion: number },
  data: Prisma.ClaimUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await context.db.claim.updateMany({
    where: { id: subject.claim.id, version: sent.expectedVersion },
    data: { ...data, version: { increment: 1 }, updatedAt: context.now },
  });
  if (count === 0) throw await changedMeanwhile(context, subject, sent);
}

async function changedMeanwhile(
  { db, t }: Context,
  { claim, member }: Pick<ClaimSubject, 'claim' | 'member'>,
  yours: unknown,
): Promise<DomainError> {
  return new DomainError(
    'conflict',
    'Somebody else changed this claim. Compare theirs with yours, and send again.',
    {
      current: await claimView({ db, t }, member, claim.id),
      yours,
    },
  );
}

type Kept = Pick<
  Claim,
  | 'id'
  | 'newsroomId'
  | 'kind'
  | 'statement'
  | 'claimantType'
  | 'claimantName'
  | 'claimantRole'
  | 'risk'
  | 'riskReason'
>;

/** What a claim says, for its history. `reason` only where a rule asks for one. */
export const keepRevision = (context: Context, claim: Kept, authorId: string, reason = ''): Promise<void> =>
  keepRevisions(context, [claim], authorId, reason);

/** The same for many, each locked. */
export async function keepRevisions(
  { db, now, newId }: Context,
  claims: readonly Kept[],
  authorId: string,
  reason = '',
): Promise<void> {
  const counted = await db.claimRevision.groupBy({
    by: ['claimId'],
    where: { claimId: { in: claims.map((one) => one.id) } },
    _count: true,
  });
  const earlier = new Map(counted.map((one) => [one.claimId, one._count]));
  await db.claimRevision.createMany({
    data: claims.map(
      ({ id, newsroomId, kind, statement, claimantType, claimantName, claimantRole, risk, riskReason }) => ({
        id: newId(),
        newsroomId,
        claimId: id,
        number: 1 + (earlier.get(id) ?? 0),
        kind,
        statement,
        claimantType,
        claimantName,
        claimantRole,
        risk,
        riskReason,
        reason,
        authorId,
        createdAt: now,
      }),
    ),
  });
}
