/** Why: a quotation is two claims on the same words, so they gain and lose their places together. */
import { isLive } from '@/lib/domain/claim-words';
import type { PolicyFacts } from '@/lib/domain/separation';
import type { Context } from '../context';
import type { Db } from './client';
import { type ClaimSubject, lockClaim } from './locks';

export interface PairSubject extends ClaimSubject {
  /** The other claim of the quotation; null where there is none, or it is not under check. */
  twin: ClaimSubject | null;
}

/**
 * Locks a claim and the other one of its quotation. What separates duties on their places holds for both.
 * @throws DomainError `not_found`.
 */
export async function lockPair(context: Context, claimId: string): Promise<PairSubject> {
  // The article exclusively: two people, each at one of the two claims, would wait for each other for ever.
  const subject = await lockClaim(context, claimId, 'update');
  const { quotationId } = subject.claim;
  const other =
    quotationId === null
      ? null
      : await context.db.claim.findFirst({
          where: { quotationId, id: { not: claimId } },
          select: { id: true, state: true },
        });
  const twin = other && isLive(other.state) ? await lockClaim(context, other.id, 'update') : null;
  return { ...subject, twin, facts: twin ? pairFacts(subject.facts, twin.facts) : subject.facts };
}

/** What policies on places look at: a verdict on one of the two is one on the words of both. */
export const pairFacts = (
  facts: PolicyFacts,
  twin: Pick<PolicyFacts, 'hasRevision' | 'wroteARevision'>,
): PolicyFacts => ({
  ...facts,
  hasRevision: Boolean(facts.hasRevision || twin.hasRevision),
  wroteARevision: Boolean(facts.wroteARevision || twin.wroteARevision),
});

/** The newest verdict on any of these claims; null where there is none. Ids rise with time. */
export async function latestVerdictOn(db: Db, claimIds: readonly string[]): Promise<string | null> {
  const latest = await db.verdictRevision.findFirst({
    where: { claimId: { in: [...claimIds] } },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  return latest?.id ?? null;
}

export interface Twin {
  id: string;
  /** Newest first. */
  verdicts: { id: string; authorId: string }[];
}

/** The other claims, under check, of the quotations that these are half of, by the ids of these. */
export async function twinsOf(
  db: Db,
  claims: readonly { id: string; quotationId: string | null }[],
): Promise<ReadonlyMap<string, Twin>> {
  const quotationIds = claims.flatMap((one) => one.quotationId ?? []);
  if (quotationIds.length === 0) return new Map();
  const rows = await db.claim.findMany({
    where: { quotationId: { in: quotationIds }, state: { notIn: ['dismissed', 'cut'] } },
    select: {
      id: true,
      quotationId: true,
      verdicts: { select: { id: true, authorId: true }, orderBy: { number: 'desc' } },
    },
  });
  return new Map(
    claims.flatMap(({ id, quotationId }): [string, Twin][] => {
      const twin = rows.find((row) => row.quotationId === quotationId && row.id !== id);
      return quotationId !== null && twin ? [[id, twin]] : [];
    }),
  );
}
