/** Why: a checker submits a verdict; it freezes what it judged, and takes the place of one that still waits. */
import { ClaimKind } from '@/lib/domain/claim';
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { currentScale, requireAsShown } from '../db/current-scale';
import { freezeVerdict, outcomeOf } from '../db/freeze-verdict';
import { requireGround } from '../db/grounds';
import { lockClaim } from '../db/locks';
import { expectVersion } from '../db/save-claim';
import { claimView } from '../presenters/claim';

export const submitVerdict = command('verdict.submit', {
  load: (context, { params }) => lockClaim(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'verdict.submit', facts),
  run: async (context, subject, { body }) => {
    const { db } = context;
    const { claim, article, member } = subject;
    await expectVersion(context, subject, body);
    if (claim.state === 'approved' && body.reason === '') {
      throw invalidField('reason', 'This verdict is approved. Say what is new before you submit another.');
    }
    const scale = await currentScale(db, article, ClaimKind.parse(claim.kind));
    await requireAsShown(db, scale, body);
    await requireGround(
      db,
      claim.id,
      scale.ratings.find((one) => one.code === body.rating),
    );
    const outcome = await outcomeOf(context, subject);
    const submission = { ...body, isConfirmation: false, scaleVersionId: scale.versionId };
    const { revision, stale } = await freezeVerdict(context, subject, submission, body, outcome);
    return {
      audit: {
        type: 'verdict.submitted',
        articleId: article.id,
        subjects: [article.id, claim.id, revision.id, ...stale],
        codes: {
          number: revision.number,
          rating: revision.rating,
          from: claim.state,
          to: 'submitted',
          stale,
        },
        before: outcome.latest,
        after: revision,
      },
      view: await claimView(context, member, claim.id),
    };
  },
});
