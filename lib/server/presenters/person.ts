/** Why: everybody who did something is named beside it, everywhere in the same way. */
import type { PersonView } from '@/lib/api/fields';
import type { Db } from '../db/client';
import type { Prisma } from '../db/generated/client';

/** What a query must select of a Member. */
export const personSelect = { id: true, user: { select: { name: true } } } satisfies Prisma.MemberSelect;

export const personView = (row: { id: string; user: { name: string } }): PersonView => ({
  memberId: row.id,
  name: row.user.name,
});

export type NameOf = (memberId: string) => PersonView;

/** Names many people at once: two queries, where naming each beside what they did would take two for each kind of deed. */
export async function namesOf(db: Db, memberIds: readonly string[]): Promise<NameOf> {
  const rows = await db.member.findMany({
    where: { id: { in: [...new Set(memberIds)] } },
    select: personSelect,
  });
  const views = new Map(rows.map((row) => [row.id, personView(row)]));
  return (memberId) => views.get(memberId)!;
}
