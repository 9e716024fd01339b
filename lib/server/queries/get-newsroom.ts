/** Why: one newsroom, for its members. */
import { requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import { newsroomView } from '../presenters/newsroom';
import { query } from '../query';

export const getNewsroom = query('newsroom.read', async ({ db, actor }, { params }) => {
  const member = memberBySlug({ actor }, params.slug);
  requirePermission(member, 'newsroom.read');
  const row = await db.newsroom.findUniqueOrThrow({ where: { id: member.newsroomId } });
  return newsroomView(row, member);
});
