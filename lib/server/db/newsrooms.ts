/** Why: the set-up, invitations, the demo and the tests make newsrooms, users and members by the same steps. */
import { type ShippedScale, shippedScales } from '@/lib/domain/shipped-scales';
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
  for (const scale of shippedScales) await insertScale({ db, now, newId }, id, scale);
  return id;
}

/** The first version of a scale, as it ships. @returns the id of the scale. */
export async function insertScale(
  { db, now, newId }: Making,
  newsroomId: string,
  { code, name, ratings }: ShippedScale,
  createdById: string | null = null,
): Promise<string> {
  const id = newId();
  await db.ratingScale.create({ data: { id, newsroomId, code, createdAt: now } });
  await db.ratingScaleVersion.create({
    data: { id: newId(), newsroomId, scaleId: id, number: 1, name, ratings, createdById, createdAt: now },
  });
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
