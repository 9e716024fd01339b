/** Why: evidence may name other things (its source, the inputs of a calculation); they must be there and in sight. */
import type { ActingMember } from '@/lib/domain/actor';
import { invalidField, notFound } from '@/lib/domain/errors';
import type { EvidenceFields } from '@/lib/domain/evidence';
import type { Db } from './client';
import { holdSource } from './lock-source';
import { visibleSources } from './visibility';

interface Place {
  member: ActingMember;
  claimId: string;
  /** The piece itself, where it is changed: it is no input of its own. */
  evidenceId: string | null;
  /** The prefix of the fields' names in the request. */
  path: string;
}

/**
 * The source is held, so that it stays as it is found here.
 * @throws DomainError `not_found` for a source, `invalid` for an input that is not there for this member and claim.
 */
export async function requireNamed(db: Db, fields: EvidenceFields, place: Place): Promise<void> {
  const { member, claimId, evidenceId, path } = place;
  if (fields.sourceId !== null) {
    await holdSource(db, fields.sourceId);
    const visible = await db.source.count({ where: { id: fields.sourceId, ...visibleSources(member) } });
    if (visible === 0) throw notFound();
  }
  if (fields.detail.form !== 'calculation') return;
  const inputs = fields.detail.inputs.map((one) => one.evidenceId);
  const found = await db.evidence.findMany({
    where: { claimId, withdrawnAt: null, id: { in: inputs.flatMap((one) => one ?? []) } },
    select: { id: true },
  });
  const known = new Set(found.map((one) => one.id).filter((one) => one !== evidenceId));
  const stray = inputs.findIndex((one) => one !== null && !known.has(one));
  if (stray >= 0)
    throw invalidField(
      `${path}detail.inputs.${stray}.evidenceId`,
      'Name evidence of this same claim that holds, or none.',
    );
}

/** The columns that a revision keeps the fields in. */
export const evidenceColumns = ({ sourceId, level, stance, locator, detail }: EvidenceFields) => ({
  sourceId,
  level,
  stance,
  locator,
  form: detail.form,
  detail,
});
