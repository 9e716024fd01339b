/** Why: a newsroom as it is answered to one of its members. */
import type { NewsroomView } from '@/lib/api/views/newsroom-view';
import type { Role } from '@/lib/domain/role';

/** @param me the asker, as a member of it. */
export const newsroomView = (
  row: { id: string; slug: string; name: string; timeZone: string },
  me: { memberId: string; roles: Role[] },
): NewsroomView => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  timeZone: row.timeZone,
  me: { memberId: me.memberId, roles: me.roles },
});
