/** Why: what one person has to do today, in one answer. */
import type { WaitingClaimView, WaitingReviewView } from '@/lib/api/views/desk-view';
import type { ActingMember } from '@/lib/domain/actor';
import { may, requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import { alteredBy } from '../db/altered-words';
import type { Db } from '../db/client';
import { toldDecisions } from '../db/told-decisions';
import { visibleArticles } from '../db/visibility';
import { personSelect, personView } from '../presenters/person';
import { toldClaims } from '../presenters/told-claim';
import { waitingClaimView } from '../presenters/waiting-claim';
import { query } from '../query';

/** More than this is no list of what to do next. */
const mostClaims = 200;

export const getDesk = query('desk.read', async ({ db, actor, now }, { params }) => {
  const member = memberBySlug({ actor }, params.slug);
  requirePermission(member, 'article.list');
  return {
    claims: await waitingClaims(db, member),
    reviews: await waitingReviews(db, member),
    told: await toldClaims(db, await toldDecisions(db, member, now, mostClaims)),
  };
});

const inCheck = (member: ActingMember) => ({ ...visibleArticles(member), state: 'in_check' as const });
const byDeadline = [{ article: { deadline: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }] as const;
const articleSelect = { id: true, title: true, deadline: true } as const;

/** Assigned to the member and not submitted; or the member's own verdict was sent back or went stale. */
async function waitingClaims(db: Db, member: ActingMember): Promise<WaitingClaimView[]> {
  const { newsroomId, memberId } = member;
  const rows = await db.claim.findMany({
    where: {
      newsroomId,
      article: inCheck(member),
      OR: [
        { assigneeId: memberId, state: { in: ['open', 'changes_requested', 'stale'] } },
        { state: { in: ['changes_requested', 'stale'] }, verdicts: { some: { authorId: memberId } } },
      ],
    },
    include: {
      article: { select: articleSelect },
      verdicts: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          authorId: true,
          reviews: {
            where: { decision: 'request_changes' },
            select: { reason: true, reviewer: { select: personSelect } },
          },
        },
      },
    },
    orderBy: [...byDeadline],
    take: mostClaims,
  });
  return rows
    .filter((row) => row.assigneeId === memberId || row.verdicts[0]?.authorId === memberId)
    .map((row) => {
      const review = row.verdicts[0]?.reviews[0];
      return waitingClaimView(
        row,
        review ? { by: personView(review.reviewer), reason: review.reason } : null,
      );
    });
}

/** Submitted verdicts that this member may decide on: the policy says which. */
async function waitingReviews(db: Db, member: ActingMember): Promise<WaitingReviewView[]> {
  if (!may(member, 'review.decide').isAllowed) return [];
  const mine = { where: { memberId: member.memberId }, select: { memberId: true } };
  const rows = await db.claim.findMany({
    where: { newsroomId: member.newsroomId, state: 'submitted', article: inCheck(member) },
    select: {
      id: true,
      risk: true,
      verdicts: { where: { authorId: member.memberId }, select: { id: true }, take: 1 },
      article: { select: { ...articleSelect, writers: mine } },
    },
    orderBy: [...byDeadline],
  });
  const altered = await alteredBy(
    db,
    member,
    rows.map((row) => row.id),
  );
  const sheets = new Map<string, WaitingReviewView>();
  for (const { id: claimId, risk, verdicts, article } of rows) {
    const isArticleWriter = article.writers.length > 0;
    const facts = {
      isArticleWriter,
      wroteARevision: verdicts.length > 0,
      alteredItsWords: altered.has(claimId),
    };
    if (!may(member, 'review.decide', facts).isAllowed) continue;
    const { id, title, deadline } = article;
    const sheet = sheets.get(id) ?? {
      article: { id, title, deadline: deadline?.toISOString() ?? null },
      verdicts: 0,
      highRisk: 0,
    };
    sheets.set(id, sheet);
    sheet.verdicts += 1;
    if (risk === 'high') sheet.highRisk += 1;
  }
  return [...sheets.values()];
}
