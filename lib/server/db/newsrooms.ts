/** Why: the set-up, invitations, the demo and the tests make newsrooms, users and members by the same steps. */
import { shippedScales } from '@/lib/domain/rating-scale';
import type { Role } from '@/lib/domain/role';
import type { Context } from '../context';

type Making = Pick<Context, 'db' | 'now' | 'newId'>;

/** A newsroom with the rating scales that ship. @returns its id. */
export async function insertNewsroom(
  { db, now, newId }: Making,
  newsroom: { slug: string; name: string; timeZone: string },
): Promise<string> {
  const { id } = await db.newsroom.create({
    data: { id: newId(), ...newsroom, createdAt: now },
    select: { id: true },
  });
  for (const { code, name, ratings } of shippedScales) {
    const scaleId = newId();
    await db.ratingScale.create({ data: { id: scaleId, newsroomId: id, code, createdAt: now } });
    await db.ratingScaleVersion.create({
      data: { id: newId(), newsroomId: id, scaleId, number: 1, name, ratings, createdAt: now },
    });
  }
  return id;
}

/** @returns the user's id. Unique by e-mail. */
export async function insertUser(
  { db, now, newId }: Making,
  user: { email: string; name: string; passwordHash: string | null },
): Promise<string> {
  const { id } = await db.user.create({
    data: { id: newId(), ...user, createdAt: now },
    select: { id: true },
  });
  return id;
}

/** @returns the member's id. A user is a member of a newsroom once. */
export async function insertMember(
  { db, now, newId }: Making,
  member: { newsroomId: string; userId: string; roles: Role[] },
): Promise<string> {
  const { id } = await db.member.create({
    data: { id: newId(), ...member, createdAt: now },
    select: { id: true },
  });
  return id;
}
