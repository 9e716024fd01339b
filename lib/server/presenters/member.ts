/** Why: a member as other members see them; the e-mail address is for admins and oneself. */
import type { MemberView } from '@/lib/api/views/newsroom-view';
import type { ActingMember } from '@/lib/domain/actor';
import type { Db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { visibleArticles } from '../db/visibility';

export const memberSelect = {
  id: true,
  roles: true,
  disabledAt: true,
  version: true,
  user: { select: { name: true, email: true } },
} as const satisfies Prisma.MemberSelect;

type Row = Prisma.MemberGetPayload<{ select: typeof memberSelect }>;

const mostHeld = 50;

/** The members in the order given, with what still waits for those who are disabled. */
export async function memberViews(db: Db, rows: readonly Row[], asker: ActingMember): Promise<MemberView[]> {
  const held = await Promise.all(
    rows.map((row) =>
      row.disabledAt === null
        ? []
        : db.claim.findMany({
            where: {
              assigneeId: row.id,
              state: { in: ['open', 'submitted', 'changes_requested', 'stale'] },
              article: { ...visibleArticles(asker), state: 'in_check' },
            },
            select: { id: true, articleId: true, statement: true },
            orderBy: { id: 'asc' },
            take: mostHeld,
          }),
    ),
  );
  return rows.map((row, at) => ({
    id: row.id,
    name: row.user.name,
    email: row.id === asker.memberId || asker.roles.includes('admin') ? row.user.email : null,
    roles: row.roles,
    isDisabled: row.disabledAt !== null,
    holds: held[at]!.map(({ id, articleId, statement }) => ({ claimId: id, articleId, statement })),
    version: row.version,
  }));
}

export const memberView = async (db: Db, row: Row, asker: ActingMember): Promise<MemberView> =>
  (await memberViews(db, [row], asker))[0]!;
