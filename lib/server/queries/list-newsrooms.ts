/** Why: the newsrooms that somebody is a member of. */
import { requireReader } from '../auth/key-limits';
import { newsroomView } from '../presenters/newsroom';
import { query } from '../query';

export const listNewsrooms = query('newsroom.list', async ({ db, actor }) => {
  const { memberships } = requireReader(actor);
  const rows = await db.newsroom.findMany({
    where: { id: { in: memberships.map((one) => one.newsroomId) } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return {
    items: rows.flatMap((row) => {
      const me = memberships.find((one) => one.newsroomId === row.id);
      return me ? [newsroomView(row, me)] : [];
    }),
  };
});
