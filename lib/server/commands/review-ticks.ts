/** Why: an editor decides on an article's ticks as on one sheet; each still gets a Review of its own. */
import { DomainError } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { eventOfDecision } from '@/lib/domain/review-rules';
import type { TickReviewFields } from '@/lib/domain/tick';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { say } from '@/lib/language/text';
import { command } from '../command';
import type { Context } from '../context';
import { lockTicks, type TicksSubject } from '../db/lock-ticks';
import { saveClaim } from '../db/save-claim';
import { refusedTicks, tickReviewsView } from '../presenters/tick';

export const reviewTicks = command('tick.review', {
  load: (context, { params, body }) =>
    lockTicks(
      context,
      params.id,
      body.items.map((one) => one.revisionId),
    ),
  permit: ({ member, ticks }, { body }) => {
    const policy = body.decision === 'approve' ? 'tick.review' : 'review.send_back';
    ticks.forEach(({ facts }) => requirePermission(member, policy, facts));
  },
  run: async (context, subject, { body }) => {
    const { db, now, newId } = context;
    const { article, member, ticks } = subject;
    await requireAllAsShown(context, subject, body);
    const seen = await evidenceOf(
      context,
      ticks.map(({ claim }) => claim.id),
    );
    const reviews = ticks.map(({ claim, revision, outcome }) => ({
      id: newId(),
      newsroomId: claim.newsroomId,
      claimId: claim.id,
      verdictRevisionId: revision.id,
      decision: body.decision,
      reason: body.decision === 'approve' ? '' : body.reason,
      words: outcome.judgement.words,
      judgementHash: outcome.judgementHash,
      evidenceSeenIds: seen.get(claim.id) ?? [],
      reviewerId: member.memberId,
      createdAt: now,
    }));
    await db.review.createMany({ data: reviews });
    for (const [at, { claim }] of ticks.entries()) {
      const after = afterClaimEvent(claim, eventOfDecision[body.decision]);
      await saveClaim(context, { claim, member }, body.items[at]!, after);
    }
    return {
      audit: {
        type: 'tick.reviewed',
        articleId: article.id,
        subjects: [article.id, ...reviews.flatMap((one) => [one.claimId, one.verdictRevisionId, one.id])],
        codes: { decision: body.decision, ticks: ticks.length, from: 'submitted' },
        after: reviews,
      },
      view: await tickReviewsView(
        db,
        reviews.map((one) => one.id),
      ),
    };
  },
});

/** All or none: half of a sheet decided would have to be read again to be known. */
async function requireAllAsShown(
  context: Context,
  subject: TicksSubject,
  body: TickReviewFields,
): Promise<void> {
  const refused = await refusedTicks(context, subject, body.items);
  if (refused.blockers.length === 0) return;
  throw new DomainError(
    refused.isConflict ? 'conflict' : 'wrong_state',
    body.items.length === 1
      ? say('This tick is no longer as you saw it. Nothing was recorded; look at the sheet again.')
      : say(
          '{count, plural, one {One of these ticks is no longer as you saw it} other {# of these ticks are no longer as you saw them}}. Nothing was recorded; look at the sheet again.',
          { count: refused.blockers.length },
        ),
    { blockers: refused.blockers, current: { items: refused.current }, yours: body },
  );
}

/** The ids of the evidence revisions that stand beside each claim's verdict. */
async function evidenceOf({ db }: Context, claimIds: string[]): Promise<Map<string, string[]>> {
  const rows = await db.evidence.findMany({
    where: { claimId: { in: claimIds }, withdrawnAt: null },
    orderBy: { id: 'asc' },
    select: { claimId: true, revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } } },
  });
  const found = new Map<string, string[]>();
  for (const { claimId, revisions } of rows) {
    found.set(claimId, [...(found.get(claimId) ?? []), ...revisions.map((one) => one.id)]);
  }
  return found;
}
