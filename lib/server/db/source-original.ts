/** Why: a copy points at a source that is there, and the way from copy to original never runs in a circle. */
import type { ActingMember } from '@/lib/domain/actor';
import { invalidField } from '@/lib/domain/errors';
import type { Db } from './client';
import { visibleSources } from './visibility';

/** @throws DomainError `invalid` where there is no such source in the newsroom that the member may see. */
export async function requireOriginal(db: Db, member: ActingMember, copyOfId: string): Promise<void> {
  const original = await db.source.findFirst({
    where: { id: copyOfId, ...visibleSources(member) },
    select: { id: true },
  });
  if (!original)
    throw invalidField(
      'copyOfId',
      'There is no such source, or none that you may see. Choose one of the list.',
    );
}

/**
 * Locks the newsroom first: two changes at once could each close half of a circle.
 * @throws DomainError `invalid` where the original is, by whatever steps, a copy of this source.
 */
export async function refuseCircle(
  db: Db,
  source: { id: string; newsroomId: string },
  copyOfId: string,
): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Newsroom" WHERE "id" = ${source.newsroomId}::uuid FOR NO KEY UPDATE`;
  const found = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE originals AS (
      SELECT "id", "copyOfId" FROM "Source" WHERE "id" = ${copyOfId}::uuid
      UNION
      SELECT s."id", s."copyOfId" FROM "Source" s JOIN originals o ON s."id" = o."copyOfId"
    ) SELECT "id" FROM originals WHERE "id" = ${source.id}::uuid`;
  if (found.length > 0)
    throw invalidField('copyOfId', 'That source is itself a copy of this one. Choose the original.');
}
