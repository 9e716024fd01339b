/** Why: whoever restricts a thing to named members stays one of them, and names only people who are there. */
import type { ActingMember } from '@/lib/domain/actor';
import { invalidField } from '@/lib/domain/errors';
import type { Db } from './client';

/**
 * The ids of active members of the newsroom among those given, in order, each once.
 * @throws DomainError `invalid` naming the field where one of them is nobody there, or disabled.
 */
export async function activeMembers(
  db: Db,
  { newsroomId }: ActingMember,
  memberIds: string[],
  field: string,
): Promise<string[]> {
  const wanted = [...new Set(memberIds)].sort();
  if (wanted.length === 0) return [];
  const found = await db.member.count({ where: { newsroomId, id: { in: wanted }, disabledAt: null } });
  if (found !== wanted.length)
    throw invalidField(field, 'Name active members of this newsroom only. Read the list of members again.');
  return wanted;
}

/**
 * Who is named: the members given and who names them. Those who are named already may stay, disabled or not.
 * @throws DomainError `invalid` for somebody who is new and nobody there.
 */
export async function accessOf(
  db: Db,
  member: ActingMember,
  memberIds: string[],
  { field, already }: { field: string; already: string[] },
): Promise<string[]> {
  const added = memberIds.filter((one) => !already.includes(one));
  const kept = memberIds.filter((one) => already.includes(one));
  const named = await activeMembers(db, member, added, field);
  return [...new Set([...kept, ...named, member.memberId])].sort();
}
