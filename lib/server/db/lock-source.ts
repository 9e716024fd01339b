/** Why: a source is changed by one person at a time, and only by somebody who may see it. */
import { actingMember, type ActingMember, type Actor } from '@/lib/domain/actor';
import { notFound } from '@/lib/domain/errors';
import type { Context } from '../context';
import type { Db } from './client';
import type { Source } from './generated/client';
import { visibleSources } from './visibility';

export interface SourceSubject {
  source: Source;
  member: ActingMember;
}

/** @throws DomainError `not_found` where it is missing, in another newsroom, or confidential to others. */
export async function visibleSource(
  { db, actor }: { db: Db; actor: Actor },
  sourceId: string,
): Promise<SourceSubject> {
  const memberships = actor.kind === 'member' ? actor.memberships : [];
  const members = memberships.flatMap((one) => actingMember(actor, one.newsroomId) ?? []);
  if (members.length === 0) throw notFound();
  const source = await db.source.findFirst({
    where: { id: sourceId, OR: members.map((one) => visibleSources(one)) },
  });
  const member = members.find((one) => one.newsroomId === source?.newsroomId);
  if (!source || !member) throw notFound();
  return { source, member };
}

/** The same, locked for a change. @throws DomainError `not_found`. */
export async function lockSource(context: Context, sourceId: string): Promise<SourceSubject> {
  await context.db.$queryRaw`SELECT 1 FROM "Source" WHERE "id" = ${sourceId}::uuid FOR UPDATE`;
  return visibleSource(context, sourceId);
}

/** Both locked, in one order for everybody; `other` is null where the member may not know of it. @throws DomainError `not_found`. */
export async function lockSources(
  context: Context,
  sourceId: string,
  otherId: string,
): Promise<SourceSubject & { other: Source | null }> {
  const ids = [sourceId, otherId];
  await context.db
    .$queryRaw`SELECT 1 FROM "Source" WHERE "id" = ANY (${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const subject = await visibleSource(context, sourceId);
  const other = await context.db.source.findFirst({
    where: { id: otherId, ...visibleSources(subject.member) },
  });
  return { ...subject, other };
}

/**
 * Locks a source that is about to be cited: whether it is confidential, and who may see it, stays as it is found. It
 * comes after the article and the claim.
 */
export async function holdSource(db: Db, sourceId: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Source" WHERE "id" = ${sourceId}::uuid FOR SHARE`;
}
