/** Why: a checker puts down what bears a claim out, or speaks against it. It changes no state. */
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { evidenceColumns, requireNamed } from '../db/evidence-fields';
import { lockClaim } from '../db/locks';
import { oneEvidenceView } from '../presenters/evidence';

export const addEvidence = command('evidence.add', {
  load: (context, { params }) => lockClaim(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'evidence.add', facts),
  run: async ({ db, now, newId }, { article, claim, member }, { body }) => {
    await requireNamed(db, body, { member, claimId: claim.id, evidenceId: null, path: '' });
    const id = newId();
    const { newsroomId } = claim;
    await db.evidence.create({ data: { id, newsroomId, claimId: claim.id, createdAt: now } });
    await db.evidenceRevision.create({
      data: {
        id: newId(),
        newsroomId,
        evidenceId: id,
        number: 1,
        ...evidenceColumns(body),
        reason: '',
        authorId: member.memberId,
        createdAt: now,
      },
    });
    return {
      audit: {
        type: 'evidence.added',
        subjects: [article.id, claim.id, id, ...(body.sourceId ? [body.sourceId] : [])],
        articleId: article.id,
        codes: { form: body.detail.form, level: body.level, stance: body.stance },
        after: body,
      },
      view: await oneEvidenceView(db, member, { id, claimId: claim.id }),
    };
  },
});
