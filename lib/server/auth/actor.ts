/** Why: who makes a request, re-read from the database every time. */
import type { Actor, Membership, PersonActor } from '@/lib/domain/actor';
import { DomainError } from '@/lib/domain/errors';
import type { Scope } from '@/lib/domain/role';
import type { Db } from '../db/client';
import { clientAddress } from './client-address';
import { isApiKey, tokenHash } from './secret-token';
import { cookieValue } from './cookie-value';
import { idleHours, readSessionToken, sessionCookieName } from './session-cookie';

/** When somebody was last seen is written at most this often. */
const seenEveryMs = 60_000;

interface PersonRow {
  userId: string;
  name: string;
  email: string;
  seenAt: Date | null;
  memberships: Membership[];
}

/**
 * The actor behind a request: the member of its API key, the user of its session cookie, or a visitor. Roles, disabled
 * members and ended sessions are read in the same query, so that every change of them holds from the next request on.
 * @throws DomainError `unauthenticated` where a key is sent and does not open anything.
 */
export async function readActor(request: Request, db: Db, now = new Date()): Promise<Actor> {
  const authorization = request.headers.get('Authorization');
  if (authorization !== null && /^Bearer\b/iu.test(authorization)) {
    const actor = await byApiKey(authorization.replace(/^Bearer\s*/iu, '').trim(), db, now);
    if (!actor)
      throw new DomainError('unauthenticated', 'This API key is unknown, revoked, expired or switched off.');
    return actor;
  }
  return readCookieActor(request.headers, db, now);
}

/** The same by the session cookie alone: what pages go by. */
export async function readCookieActor(headers: Headers, db: Db, now = new Date()): Promise<Actor> {
  const token = cookieValue(headers.get('Cookie'), sessionCookieName());
  const sessionId = token === null ? null : await readSessionToken(token);
  const person = sessionId === null ? null : await bySession(sessionId, db, now);
  return person ?? { kind: 'visitor', address: clientAddress(headers) };
}

/** Alive, and of somebody who is not disabled in every newsroom that they belong to. */
export async function bySession(sessionId: string, db: Db, now: Date): Promise<PersonActor | null> {
  const idleSince = new Date(now.getTime() - idleHours * 3_600_000);
  const [row] = await db.$queryRaw<PersonRow[]>`
    SELECT u."id" AS "userId", u."name", u."email", s."lastSeenAt" AS "seenAt",
           COALESCE(json_agg(json_build_object('memberId', m."id", 'newsroomId', n."id", 'slug', n."slug",
             'newsroomName', n."name", 'roles', m."roles") ORDER BY n."name", n."id")
             FILTER (WHERE m."disabledAt" IS NULL AND m."id" IS NOT NULL), '[]') AS "memberships"
    FROM "AuthSession" s
    JOIN "User" u ON u."id" = s."userId"
    LEFT JOIN "Member" m ON m."userId" = u."id"
    LEFT JOIN "Newsroom" n ON n."id" = m."newsroomId"
    WHERE s."id" = ${sessionId}::uuid AND s."expiresAt" > ${now} AND s."lastSeenAt" > ${idleSince}
    GROUP BY s."id", u."id"
    HAVING count(m."id") = 0 OR count(m."id") FILTER (WHERE m."disabledAt" IS NULL) > 0`;
  if (!row) return null;
  if (isDue(row.seenAt, now)) {
    await db.authSession.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
  }
  const { userId, name, email, memberships } = row;
  return { kind: 'member', userId, name, email, sessionId, apiKey: null, memberships };
}

async function byApiKey(key: string, db: Db, now: Date): Promise<PersonActor | null> {
  if (!isApiKey(key)) return null;
  const [row] = await db.$queryRaw<(PersonRow & { keyId: string; scopes: Scope[] })[]>`
    SELECT u."id" AS "userId", u."name", u."email", k."id" AS "keyId", k."scopes", k."lastUsedAt" AS "seenAt",
           json_build_array(json_build_object('memberId', m."id", 'newsroomId', n."id", 'slug', n."slug",
             'newsroomName', n."name", 'roles', m."roles")) AS "memberships"
    FROM "ApiKey" k
    JOIN "Member" m ON m."id" = k."memberId"
    JOIN "User" u ON u."id" = m."userId"
    JOIN "Newsroom" n ON n."id" = m."newsroomId"
    WHERE k."secretHash" = ${tokenHash(key)} AND k."revokedAt" IS NULL AND m."disabledAt" IS NULL
      AND (k."expiresAt" IS NULL OR k."expiresAt" > ${now}) AND n."apiKeysOffAt" IS NULL`;
  if (!row) return null;
  if (isDue(row.seenAt, now)) {
    await db.apiKey.updateMany({ where: { id: row.keyId }, data: { lastUsedAt: now } });
  }
  const { userId, name, email, memberships, keyId, scopes } = row;
  return { kind: 'member', userId, name, email, sessionId: null, apiKey: { id: keyId, scopes }, memberships };
}

const isDue = (seenAt: Date | null, now: Date) =>
  seenAt === null || now.getTime() - seenAt.getTime() >= seenEveryMs;

/** The person of an address, as they would be after signing in; for what runs on the server. */
export async function loadPerson(db: Db, email: string): Promise<PersonActor> {
  const user = await db.user.findUniqueOrThrow({
    where: { email },
    include: { members: { where: { disabledAt: null }, include: { newsroom: true } } },
  });
  return {
    kind: 'member',
    userId: user.id,
    name: user.name,
    email: user.email,
    sessionId: null,
    apiKey: null,
    memberships: user.members.map(({ id, newsroomId, newsroom, roles }) => ({
      memberId: id,
      newsroomId,
      slug: newsroom.slug,
      newsroomName: newsroom.name,
      roles,
    })),
  };
}
