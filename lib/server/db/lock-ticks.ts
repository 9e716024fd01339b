/** Why: many ticks are decided on in one act: each is locked and looked at as if it were alone, in few queries. */
import type { PolicyFacts } from '@/lib/domain/separation';
import { notFound } from '@/lib/domain/errors';
import type { Context } from '../context';
import { alteredBy } from './altered-words';
import { claimOutcomes, type ClaimOutcome } from './claim-standing';
import type { Claim, VerdictRevision } from './generated/client';
import { type ArticleSubject, lockArticle } from './locks';
import { restingOnUnseenSources } from './unseen-sources';

export interface LockedTick {
  revision: VerdictRevision;
  claim: Claim;
  outcome: ClaimOutcome;
  /** What policies look at, the article's own facts among them. */
  facts: PolicyFacts;
}

export interface TicksSubject extends ArticleSubject {
  /** In the order in which they were named. */
  ticks: LockedTick[];
}

/**
 * Locks the article, then the claims of these revisions in the order of their ids.
 * @throws DomainError `not_found` where one is not there, or in another article.
 */
export async function lockTicks(
  context: Context,
  articleId: string,
  revisionIds: readonly string[],
): Promise<TicksSubject> {
  const { db } = context;
  const subject = await lockArticle(context, articleId, 'share');
  const revisions = await db.verdictRevision.findMany({
    where: { id: { in: [...revisionIds] }, claim: { articleId } },
  });
  if (revisions.length < revisionIds.length) throw notFound();
  const claimIds = revisions.map((one) => one.claimId).sort();
  await db.$queryRaw`SELECT 1 FROM "Claim" WHERE "id" = ANY(${claimIds}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const claims = await db.claim.findMany({ where: { id: { in: claimIds } } });
  const outcomes = await claimOutcomes(db, claims);
  const own = await db.verdictRevision.findMany({
    where: { claimId: { in: claimIds }, authorId: subject.member.memberId },
    select: { claimId: true },
  });
  const latestIds = [...outcomes.values()].flatMap((one) => one.latest?.id ?? []);
  const unseen = await restingOnUnseenSources(db, subject.member, latestIds);
  const altered = await alteredBy(db, subject.member, claimIds);

  const authored = new Set(own.map((one) => one.claimId));
  const revisionOf = new Map(revisions.map((one) => [one.id, one]));
  const claimOf = new Map(claims.map((one) => [one.id, one]));
  const ticks = revisionIds.map((id): LockedTick => {
    const revision = revisionOf.get(id)!;
    const claim = claimOf.get(revision.claimId)!;
    const outcome = outcomes.get(claim.id)!;
    const facts = {
      ...subject.facts,
      hasRevision: true,
      wroteARevision: authored.has(claim.id),
      restsOnUnseenSource: unseen.has(outcome.latest!.id),
      alteredItsWords: altered.has(claim.id),
    };
    return { revision, claim, outcome, facts };
  });
  return { ...subject, ticks };
}
