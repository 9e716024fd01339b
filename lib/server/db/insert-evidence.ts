/** Why: evidence is added by hand and by a tick; either way its first revision says who added what. */
import type { EvidenceFields } from '@/lib/domain/evidence';
import type { ActingMember } from '@/lib/domain/actor';
import type { Context } from '../context';
import { evidenceColumns } from './evidence-fields';

/** @param fields what they name is there, and the member may see it: `requireNamed`. @returns the evidence's id. */
export async function insertEvidence(
  { db, now, newId }: Context,
  { claim, member }: { claim: { id: string; newsroomId: string }; member: ActingMember },
  fields: EvidenceFields,
): Promise<string> {
  const id = newId();
  const { newsroomId } = claim;
  await db.evidence.create({ data: { id, newsroomId, claimId: claim.id, createdAt: now } });
  await db.evidenceRevision.create({
    data: {
      id: newId(),
      newsroomId,
      evidenceId: id,
      number: 1,
      ...evidenceColumns(fields),
      reason: '',
      authorId: member.memberId,
      createdAt: now,
    },
  });
  return id;
}
