/** Why: a checker submits a verdict; it freezes what it judged, and takes the place of one that still waits. */
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { freezeVerdict, outcomeOf } from '../db/freeze-verdict';
import { lockClaim } from '../db/locks';
import { expectVersion } from '../db/save-claim';
import { claimView } from '../presenters/claim';

export const submitVerdict = command('verdict.submit', {
  load: (context, { params }) => lockClaim(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'verdict.submit', facts),
  run: async (context, subject, { body }) => {
    const { claim, article, member } = subject;
    await expectVersion(context, subject, body);
    if (claim.state === 'approved' && body.reason === '') {
      throw invalidField('reason', 'This verdict is approved. Say what is new before you submit another.');
    }
    const outcome = await outcomeOf(context, subject);
    const submission = { ...body, isConfirmation: false };
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
