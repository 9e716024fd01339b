/** Why: evidence is put right by a further revision; a verdict that relied on it is stale from then on. */
import { EvidenceFields } from '@/lib/domain/evidence';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { evidenceColumns, requireNamed } from '../db/evidence-fields';
import { canonicalJson } from '../db/hash';
import { lockEvidence, requireLiveEvidence } from '../db/lock-evidence';
import { addEvidenceRevision, requireEvidenceVersion } from '../db/raise-evidence';
import { raiseIfConfidential } from '../db/raise-risk';
import { oneEvidenceView } from '../presenters/evidence';

export const changeEvidence = command('evidence.change', {
  load: (context, { params }) => lockEvidence(context, params.id),
  permit: ({ member, facts }) => requirePermission(member, 'evidence.change', facts),
  run: async (context, subject, { body }) => {
    const { db } = context;
    const { article, claim, member, evidence, current } = subject;
    await requireEvidenceVersion(context, subject, { expectedVersion: body.expectedVersion, yours: body });
    requireLiveEvidence(subject);
    const { sourceId, level, stance, locator, detail } = current;
    const before = EvidenceFields.parse({ sourceId, level, stance, locator, detail });
    if (canonicalJson(before) === canonicalJson(body.fields))
      return { audit: null, view: await oneEvidenceView(db, member, evidence) };

    await requireNamed(db, body.fields, {
      member,
      claimId: claim.id,
      evidenceId: evidence.id,
      path: 'fields.',
    });
    const columns = { ...evidenceColumns(body.fields), reason: body.reason, withdrawal: false };
    const stale = await addEvidenceRevision(context, subject, columns);
    // Only a source that was not cited before: who corrects the page of one does not raise what an editor has lowered.
    const cited = before.sourceId === body.fields.sourceId ? null : body.fields.sourceId;
    const raised = await raiseIfConfidential(context, subject, cited);
    const sources = [before.sourceId, body.fields.sourceId].flatMap((one) => one ?? []);
    return {
      audit: {
        type: 'evidence.changed',
        subjects: [article.id, claim.id, evidence.id, ...sources, ...stale],
        articleId: article.id,
        codes: {
          form: body.fields.detail.form,
          level: body.fields.level,
          stance: body.fields.stance,
          stale,
          ...raised,
        },
        before,
        after: body.fields,
      },
      view: await oneEvidenceView(db, member, evidence),
    };
  },
});
