/** Why: everybody who did something is named beside it, everywhere in the same way. */
import type { PersonView } from '@/lib/api/fields';
import type { Prisma } from '../db/generated/client';

/** What a query must select of a Member. */
export const personSelect = { id: true, user: { select: { name: true } } } satisfies Prisma.MemberSelect;

export const personView = (row: { id: string; user: { name: string } }): PersonView => ({
  memberId: row.id,
  name: row.user.name,
});
