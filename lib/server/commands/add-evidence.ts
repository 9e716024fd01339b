/** Why: a checker puts down what bears a claim out, or speaks against it. It changes no state; a confidential source raises the risk. */
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { requireNamed } from '../db/evidence-fields';
import { insertEvidence } from '../db/insert-evidence';
import { lockClaim } from '../db/locks';
import { raiseIfConfidential } from '../db/raise-risk';
import { oneEvidenceView } from '../presenters/evidence';

export const addEvidence = command('evidence.add', {
  load: (context, { params }) => lockClaim(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'evidence.add', facts),
  run: async (context, subject, { body }) => {
    const { db } = context;
    const { article, claim, member } = subject;
    await requireNamed(db, body, { member, claimId: claim.id, evidenceId: null, path: '' });
    const id = await insertEvidence(context, subject, body);
    const raised = await raiseIfConfidential(context, subject, body.sourceId);
    return {
      audit: {
        type: 'evidence.added',
        subjects: [article.id, claim.id, id, ...(body.sourceId ? [body.sourceId] : [])],
        articleId: article.id,
        codes: { form: body.detail.form, level: body.level, stance: body.stance, ...raised },
        after: body,
      },
      view: await oneEvidenceView(db, member, { id, claimId: claim.id }),
    };
  },
});
