/** Why: a claim with all that it has, as one person may see it. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { Reading } from '../query';
import type { ActingMember } from '@/lib/domain/actor';
import { claimantOf } from '@/lib/domain/claimant';
import { ClaimKind, RiskReason } from '@/lib/domain/claim';
import { notFound } from '@/lib/domain/errors';
import { claimChanges } from '../db/claim-changes';
import type { Prisma } from '../db/generated/client';
import { restingOnUnseenSources } from '../db/unseen-sources';
import { cardInclude, presentCards } from './claim-card';
import { claimPermissions } from './claim-permissions';
import { evidenceViews } from './evidence';
import { revisionInclude, revisionView, told } from './verdict';

const linked = { select: { id: true, statement: true, state: true } } satisfies Prisma.ClaimDefaultArgs;

const claimInclude = (member: ActingMember) =>
  ({
    ...cardInclude,
    article: {
      select: {
        title: true,
        state: true,
        newsroom: { select: { slug: true } },
        writers: { where: { memberId: member.memberId }, select: { memberId: true } },
      },
    },
    revisions: { orderBy: { number: 'desc' } },
    stateChanges: { orderBy: { id: 'desc' } },
    stoodByName: { orderBy: { id: 'desc' } },
    restsOn: { select: { restsOn: linked }, orderBy: { restsOnId: 'asc' } },
    supports: { select: { claim: linked }, orderBy: { claimId: 'asc' } },
    verdicts: { include: revisionInclude, orderBy: { number: 'desc' } },
  }) satisfies Prisma.ClaimInclude;

/**
 * The view of a claim that the member is known to may see.
 * @throws DomainError `not_found` where it is not there.
 */
export async function claimView(
  { db, t }: Pick<Reading, 'db' | 't'>,
  member: ActingMember,
  claimId: string,
): Promise<ClaimView> {
  const row = await db.claim.findFirst({
    where: { id: claimId, newsroomId: member.newsroomId },
    include: claimInclude(member),
  });
  if (!row) throw notFound();
  const [presented] = await presentCards(db, [row]);
  const { card, outcome } = presented!;
  const latest = row.verdicts[0] ?? null;
  const changes = (await claimChanges(db, [{ row, outcome, latest }])).get(row.id)!;
  const unseen = await restingOnUnseenSources(db, member, latest ? [latest.id] : []);
  const by = await told(db, row.verdicts, [
    row.createdById,
    ...row.revisions.map((one) => one.authorId),
    ...[...row.stateChanges, ...row.stoodByName].map((one) => one.memberId),
  ]);
  const facts = {
    articleState: row.article.state,
    isArticleWriter: row.article.writers.length > 0,
    wroteARevision: row.verdicts.some((one) => one.authorId === member.memberId),
    hasRevision: latest !== null,
    restsOnUnseenSource: unseen.size > 0,
  };
  return {
    ...card,
    articleTitle: row.article.title,
    newsroomSlug: row.article.newsroom.slug,
    createdBy: by.nameOf(row.createdById),
    createdAt: row.createdAt.toISOString(),
    restsOn: row.restsOn.map((one) => one.restsOn),
    supports: row.supports.map((one) => one.claim),
    evidence: (await evidenceViews(db, member, [row.id])).get(row.id) ?? [],
    verdicts: row.verdicts.map((one) => revisionView(one, by)),
    staleBecause: row.state === 'stale' ? changes.binding : [],
    newSinceVerdict: changes.beside,
    stoodByName: row.stoodByName.map((one) => ({
      revisionId: one.verdictRevisionId,
      reason: one.reason,
      by: by.nameOf(one.memberId),
      at: one.createdAt.toISOString(),
      isCurrent: one.verdictRevisionId === latest?.id && one.judgementHash === outcome.judgementHash,
    })),
    stateChanges: row.stateChanges.map((one) => ({
      from: one.from,
      to: one.to,
      reason: one.reason,
      by: by.nameOf(one.memberId),
      at: one.createdAt.toISOString(),
    })),
    revisions: row.revisions.map((one) => ({
      number: one.number,
      kind: ClaimKind.parse(one.kind),
      statement: one.statement,
      claimant: claimantOf(one),
      riskReason: one.riskReason === null ? null : RiskReason.parse(one.riskReason),
      reason: one.reason,
      by: by.nameOf(one.authorId),
      at: one.createdAt.toISOString(),
    })),
    may: claimPermissions(t, member, row, outcome, facts),
  };
}
