/** Why: evidence that does not hold is taken back; it stays in the history, and no verdict rests on it any more. */
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { lockEvidence, requireLiveEvidence } from '../db/lock-evidence';
import { addEvidenceRevision, requireEvidenceVersion } from '../db/raise-evidence';
import { oneEvidenceView } from '../presenters/evidence';

export const withdrawEvidence = command('evidence.withdraw', {
  load: (context, { params }) => lockEvidence(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'evidence.change', facts),
  run: async (context, subject, { body }) => {
    const { article, claim, member, evidence, current } = subject;
    await requireEvidenceVersion(context, subject, { expectedVersion: body.expectedVersion, yours: body });
    requireLiveEvidence(subject);
    const { sourceId, level, stance, locator, form, detail } = current;
    const repeated = { sourceId, level, stance, locator, form, detail: detail ?? {} };
    const stale = await addEvidenceRevision(context, subject, {
      ...repeated,
      reason: body.reason,
      withdrawal: true,
    });
    return {
      audit: {
        type: 'evidence.withdrawn',
        subjects: [article.id, claim.id, evidence.id, ...(sourceId ? [sourceId] : []), ...stale],
        articleId: article.id,
        codes: { stale },
        before: repeated,
        after: { reason: body.reason },
      },
      view: await oneEvidenceView(context.db, member, evidence),
    };
  },
});
