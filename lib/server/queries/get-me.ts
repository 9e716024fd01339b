/** Why: who is signed in, and where they are members. */
import { requireReader } from '../auth/key-limits';
import { query } from '../query';

export const getMe = query('me.read', async ({ db, actor }) => {
  const person = requireReader(actor);
  const { passwordHash } = await db.user.findUniqueOrThrow({
    where: { id: person.userId },
    select: { passwordHash: true },
  });
  return {
    userId: person.userId,
    name: person.name,
    email: person.email,
    hasPassword: passwordHash !== null,
    newsrooms: person.memberships.map(({ newsroomId, slug, newsroomName, memberId, roles }) => ({
      id: newsroomId,
      slug,
      name: newsroomName,
      memberId,
      roles,
    })),
  };
});
