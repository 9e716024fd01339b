/** Why: a member as other members see them; the e-mail address is for admins and oneself. */
import type { MemberView } from '@/lib/api/views/newsroom-view';
import type { ActingMember } from '@/lib/domain/actor';
import type { Prisma } from '../db/generated/client';

export const memberSelect = {
  id: true,
  roles: true,
  disabledAt: true,
  version: true,
  user: { select: { name: true, email: true } },
} as const satisfies Prisma.MemberSelect;

type Row = Prisma.MemberGetPayload<{ select: typeof memberSelect }>;

export const memberView = (row: Row, asker: ActingMember): MemberView => ({
  id: row.id,
  name: row.user.name,
  email: row.id === asker.memberId || asker.roles.includes('admin') ? row.user.email : null,
  roles: row.roles,
  isDisabled: row.disabledAt !== null,
  version: row.version,
});
