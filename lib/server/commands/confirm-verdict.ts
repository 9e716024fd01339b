/** Why: what a stale verdict judged has changed, and somebody who may submit says that it still holds. */
import { ClaimKind } from '@/lib/domain/claim';
import { DomainError } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { isOfWording } from '@/lib/domain/rating-scale-rules';
import { RichText } from '@/lib/domain/rich-text';
import { afterClaimEvent } from '@/lib/domain/workflow';
import { command } from '../command';
import { freezeVerdict, outcomeOf } from '../db/freeze-verdict';
import { requireGround } from '../db/grounds';
import { lockClaim } from '../db/locks';
import { expectVersion } from '../db/save-claim';
import { claimView } from '../presenters/claim';
import { overriddenCannotBeConfirmed } from '../presenters/claim-permissions';

export const confirmVerdict = command('verdict.confirm', {
  load: (context, { params }) => lockClaim(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'verdict.confirm', facts),
  run: async (context, subject, { body }) => {
    const { db, t } = context;
    const { claim, article, member } = subject;
    await expectVersion(context, subject, body);
    afterClaimEvent(claim, 'confirm');
    const outcome = await outcomeOf(context, subject);
    if (outcome.review?.decision === 'override') {
      throw new DomainError('wrong_state', overriddenCannotBeConfirmed);
    }
    await requireGround(db, claim.id, outcome.rating);
    const latest = await db.verdictRevision.findUniqueOrThrow({ where: { id: outcome.latest!.id } });
    if (isOfWording(ClaimKind.parse(latest.kind)) !== isOfWording(ClaimKind.parse(claim.kind))) {
      throw new DomainError(
        'wrong_state',
        'A claim of this kind is rated on another scale. Submit a new verdict.',
      );
    }
    // What it relied on, as far as it was not withdrawn: what was left out, or came later, is nobody's ground yet.
    const relied = await db.verdictEvidence.findMany({
      where: { verdictRevisionId: latest.id, evidence: { evidence: { withdrawnAt: null } } },
      select: { evidence: { select: { evidenceId: true } } },
    });
    const submission = {
      rating: latest.rating,
      // What holds is the rating as it was worded then: whoever says so was shown that, and no later wording.
      scaleVersionId: latest.scaleVersionId,
      rationale: RichText.parse(latest.rationale),
      suggestedText: latest.suggestedText,
      evidenceIds: relied.map((one) => one.evidence.evidenceId),
      reason: body.reason,
      isConfirmation: true,
    };
    const { revision, stale } = await freezeVerdict(context, subject, submission, body, outcome);
    return {
      audit: {
        type: 'verdict.confirmed',
        articleId: article.id,
        subjects: [article.id, claim.id, revision.id, ...stale],
        codes: {
          number: revision.number,
          rating: revision.rating,
          from: claim.state,
          to: 'submitted',
          stale,
        },
        before: latest,
        after: revision,
      },
      view: await claimView({ db, t }, member, claim.id),
    };
  },
});
