/** Why: words are found as they stand in the source in hand: claim, place, evidence and verdict in one act. */
import { claimDrafts } from '@/lib/domain/claim-drafts';
import { requirePermission } from '@/lib/domain/policy';
import { tickedRating } from '@/lib/domain/rating-scale-rules';
import { command } from '../command';
import { currentScale, requireAsShown } from '../db/current-scale';
import { freezeVerdict, outcomeOf } from '../db/freeze-verdict';
import { insertClaim } from '../db/insert-claim';
import { insertEvidence } from '../db/insert-evidence';
import { locate } from '../db/locate';
import { lockArticle, lockClaim } from '../db/locks';
import { claimToTick, tickEvidence } from '../db/tick';
import { claimView } from '../presenters/claim';

export const makeTick = command('tick.create', {
  // The rule spans the claims of the article: two ticks on the same words must not both find them free.
  load: (context, { params }) => lockArticle(context, params.id, 'update'),
  permit: ({ member, facts }) => requirePermission(member, 'tick.create', facts),
  run: async (context, subject, { body }) => {
    const { article, member } = subject;
    const { version, start, end } = body;
    const scale = await currentScale(context.db, article, body.kind);
    const rating = tickedRating[scale.code];
    await requireAsShown(context.db, scale, { ...body, rating });
    const place = await locate(context, article, { version, start, end });
    const words = place.selector.exact;
    const evidence = await tickEvidence(context.db, member, body, words);
    const openId = await claimToTick(context, article, place);
    const made =
      openId === null
        ? await insertClaim(
            context,
            subject,
            place,
            claimDrafts({ kind: body.kind, claimant: body.claimant, riskReason: null }, words, article)[0]!,
          )
        : null;
    const ticked = await lockClaim(context, made?.id ?? openId!, 'update');
    const { claim } = ticked;
    const evidenceId = await insertEvidence(context, ticked, evidence);
    const submission = {
      rating,
      scaleVersionId: scale.versionId,
      rationale: { type: 'doc' as const, content: [] },
      suggestedText: null,
      evidenceIds: [evidenceId],
      reason: '',
      isConfirmation: false,
      isTick: true,
    };
    const sent = { expectedVersion: claim.version };
    const { revision } = await freezeVerdict(
      context,
      ticked,
      submission,
      sent,
      await outcomeOf(context, ticked),
    );
    return {
      audit: {
        type: 'tick.made',
        articleId: article.id,
        subjects: [article.id, claim.id, evidenceId, evidence.sourceId, revision.id],
        codes: {
          kind: claim.kind,
          rating: revision.rating,
          level: evidence.level,
          articleVersion: article.currentVersion,
          isNewClaim: made !== null,
        },
        before: made === null ? claim : null,
        after: { claim, evidence, revision },
      },
      view: await claimView(context, member, claim.id),
    };
  },
});
