/** Why: the people of a newsroom, by name. */
import { requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import { memberSelect, memberViews } from '../presenters/member';
import { query } from '../query';

export const listMembers = query('member.list', async ({ db, actor }, { params }) => {
  const member = memberBySlug({ actor }, params.slug);
  requirePermission(member, 'member.list');
  const rows = await db.member.findMany({
    where: { newsroomId: member.newsroomId },
    orderBy: [{ user: { name: 'asc' } }, { id: 'asc' }],
    select: memberSelect,
  });
  return { items: await memberViews(db, rows, member) };
});
