/** Why: an editor decides on the latest verdict of a claim: approves, sends back, overrides, or reaffirms a stale one. */
import { saysTheSame } from '@/lib/anchoring/fold';
import { ClaimKind } from '@/lib/domain/claim';
import { DomainError, invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import type { Rating } from '@/lib/domain/rating-scale';
import type { ReviewFields } from '@/lib/domain/review';
import { eventOfDecision, overrideRating } from '@/lib/domain/review-rules';
import { saysMustChange } from '@/lib/domain/standing';
import { requireTranslation } from '@/lib/domain/wording-evidence';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { command } from '../command';
import type { Context } from '../context';
import { currentEvidence, type CurrentEvidence } from '../db/current-evidence';
import { currentScale, requireAsShown } from '../db/current-scale';
import type { Placement } from '../db/generated/client';
import { outcomeOf } from '../db/freeze-verdict';
import { groundIds, requireGround } from '../db/grounds';
import { lockRevision, type RevisionSubject } from '../db/lock-revision';
import { expectVersion, saveClaim } from '../db/save-claim';
import { stopStanding } from '../db/stale-claim';
import { requireSuggestible } from '../db/suggestion';
import { claimView } from '../presenters/claim';
import { reaffirmRefusal } from '../presenters/claim-permissions';

export const decideReview = command('review.decide', {
  load: (context, { params }) => lockRevision(context, params.id),
  permit: ({ member, facts }, { body }) =>
    requirePermission(
      member,
      body.decision === 'request_changes' ? 'review.send_back' : 'review.decide',
      facts,
    ),
  run: async (context, subject, { body }) => {
    const { db, t } = context;
    const { claim, article, member, revision, latestId } = subject;
    await expectVersion(context, subject, body);
    if (revision.id !== latestId) {
      throw new DomainError('wrong_state', 'There is a newer verdict on this claim. Decide on that one.');
    }
    const outcome = await outcomeOf(context, subject);
    if (outcome.review !== null && body.decision !== 'reaffirm') {
      throw new DomainError('conflict', 'This verdict was decided on already.', {
        current: await claimView({ db, t }, member, claim.id),
        yours: body,
      });
    }
    const after = afterClaimEvent(claim, eventOfDecision[body.decision]);
    const links = (await groundIds(db, [claim.id])).get(claim.id)!;
    const refusal = body.decision === 'reaffirm' ? reaffirmRefusal(outcome, links, revision) : null;
    if (refusal !== null) throw new DomainError('wrong_state', refusal);
    const evidence = await currentEvidence(db, claim.id);
    const override = await decidedRating(context, subject, body, evidence, outcome.placements);
    const rating = override?.rating ?? outcome.rating;
    if (body.decision !== 'request_changes') await requireGround(db, claim.id, rating);
    const review = await db.review.create({
      data: {
        id: context.newId(),
        newsroomId: claim.newsroomId,
        claimId: claim.id,
        verdictRevisionId: revision.id,
        decision: body.decision,
        rating: override?.rating.code ?? null,
        scaleVersionId: override?.versionId ?? null,
        reason: body.reason,
        otherWording: body.decision === 'approve' ? body.otherWording : null,
        words: outcome.judgement.words,
        judgementHash: outcome.judgementHash,
        evidenceSeenIds: evidence.map((one) => one.revisionId),
        reviewerId: member.memberId,
        createdAt: context.now,
      },
    });
    await saveClaim(context, subject, body, after);
    const isOutcome = body.decision === 'approve' || body.decision === 'override';
    const mustChange = isOutcome && rating !== null && saysMustChange(rating);
    const stale = mustChange ? await stopStanding(context, claim.id) : [];
    return {
      audit: {
        type: 'review.decided',
        articleId: article.id,
        subjects: [article.id, claim.id, revision.id, review.id, ...stale],
        codes: {
          decision: body.decision,
          number: revision.number,
          rating: rating?.code ?? revision.rating,
          otherWording: review.otherWording !== null,
          from: claim.state,
          to: after.state,
          stale,
        },
        after: review,
      },
      view: await viewOf(context, subject, review.id),
    };
  },
});

async function viewOf({ db, t }: Context, { claim, member, revision }: RevisionSubject, reviewId: string) {
  const view = await claimView({ db, t }, member, claim.id);
  const decided = view.verdicts.find((one) => one.id === revision.id)!;
  return { review: decided.reviews.find((one) => one.id === reviewId)!, claim: view };
}

/** What the decision sets beside the state; refused where it lacks what it needs. */
async function decidedRating(
  { db }: Context,
  { claim, article, revision }: RevisionSubject,
  body: ReviewFields,
  evidence: CurrentEvidence[],
  placements: readonly Placement[],
): Promise<{ rating: Rating; versionId: string } | null> {
  const kind = ClaimKind.parse(claim.kind);
  const details = evidence.map((one) => one.detail);
  if (body.decision === 'approve' && body.otherWording !== null) {
    if (article.purpose === 'published_elsewhere') {
      throw invalidField('otherWording', 'A text that is published elsewhere is not ours to reword.');
    }
    const words = placements.filter((one) => one.start !== null).map((one) => one.exact);
    requireAnother(body.otherWording, revision.suggestedText, words);
    const suggestion = { words: body.otherWording, field: 'otherWording' as const, kind, placements };
    await requireSuggestible(db, article, { ...suggestion, evidence: details });
  }
  if (body.decision !== 'override') return null;
  const scale = await currentScale(db, article, kind);
  await requireAsShown(db, scale, body);
  const rating = overrideRating(body, revision, scale.ratings, article.purpose);
  requireTranslation(rating.code, details);
  return { rating, versionId: scale.versionId };
}

/** Another wording is of a suggested text, and of other words than stand there: else it would fix what nobody changes. */
function requireAnother(wording: string, suggested: string | null, words: readonly string[]): void {
  if (suggested === null) {
    throw invalidField(
      'otherWording',
      'This verdict suggests no text that could be worded otherwise. Send it back with what you would have it say.',
    );
  }
  if (words.length > 0 && words.every((one) => saysTheSame(one, wording)))
    throw invalidField(
      'otherWording',
      'These words stand there already. Approve with others, or send it back.',
    );
}
