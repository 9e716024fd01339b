import { beforeAll, describe, expect, it } from 'vitest';
import { makeNewsroom, type CastName, type TestNewsroom } from '@/lib/testing/newsroom';
import { apiRequest, signIn } from '@/lib/testing/people';
import { freshPrisma } from '@/lib/testing/prisma';
import { readActor } from './actor';
import { newApiKey } from './secret-token';
import { sessionCookieName, writeSessionToken } from './session-cookie';

const database = freshPrisma();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom(database());
});

const now = new Date();
const after = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const byCookie = (cookie: string, at = now) => readActor(apiRequest('GET', '/', { cookie }), database(), at);
const byKey = (key: string, at = now) =>
  readActor(apiRequest('GET', '/', { headers: { Authorization: `Bearer ${key}` } }), database(), at);

async function makeKey(name: CastName, more: { expiresAt?: Date; revokedAt?: Date } = {}) {
  const { key, prefix, secretHash } = newApiKey();
  const { newsroomId, people } = newsroom;
  const { id } = await database().apiKey.create({
    data: {
      id: crypto.randomUUID(),
      newsroomId,
      memberId: people[name].memberId,
      name: 'a key',
      scopes: ['read'],
      prefix,
      secretHash,
      createdAt: now,
      ...more,
    },
  });
  return { key, id };
}

describe('who asks, by cookie', () => {
  it('is the user of the session, with the roles they have now', async () => {
    const cookie = await newsroom.cookie('checker');
    expect(await byCookie(cookie)).toMatchObject({
      ...newsroom.actor('checker'),
      sessionId: expect.any(String),
    });
    await database().member.update({
      where: { id: newsroom.people.checker.memberId },
      data: { roles: ['writer'] },
    });
    expect(await byCookie(cookie)).toMatchObject({ memberships: [{ roles: ['writer'] }] });
  });

  it('is a visitor once the member is disabled, and without a session', async () => {
    const cookie = await newsroom.cookie('otherWriter');
    await database().member.update({
      where: { id: newsroom.people.otherWriter.memberId },
      data: { disabledAt: now },
    });
    expect(await byCookie(cookie)).toEqual({ kind: 'visitor', address: 'unknown' });
    expect(await byCookie('other=1')).toMatchObject({ kind: 'visitor' });
    const noSuchSession = await writeSessionToken(crypto.randomUUID());
    expect(await byCookie(`${sessionCookieName()}=${noSuchSession}`)).toMatchObject({ kind: 'visitor' });
  });

  it('SECURITY 34: is nobody after 8 idle hours, or 30 days in all', async () => {
    const { cookie } = await signIn(database(), newsroom.people.editor.userId, now);
    expect(await byCookie(cookie, after(7.9))).toMatchObject({ kind: 'member' });
    expect(await byCookie(cookie, after(15.8))).toMatchObject({ kind: 'member' });
    expect(await byCookie(cookie, after(23.9))).toMatchObject({ kind: 'visitor' });
    const { cookie: busy, sessionId } = await signIn(database(), newsroom.people.editor.userId, now);
    await database().authSession.update({ where: { id: sessionId }, data: { lastSeenAt: after(24 * 30) } });
    expect(await byCookie(busy, after(24 * 30 - 1))).toMatchObject({ kind: 'member' });
    expect(await byCookie(busy, after(24 * 30))).toMatchObject({ kind: 'visitor' });
  });

  it('SECURITY 37: refuses a token that was altered, made with another secret, or claims no algorithm', async () => {
    const { cookie, sessionId } = await signIn(database(), newsroom.people.editor.userId, now);
    const [name, token] = cookie.split('=') as [string, string];
    const { encode } = await import('next-auth/jwt');
    const other = await encode({ token: { sid: sessionId }, secret: 'another secret of 32 bytes or more' });
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = [
      `${token.slice(0, -4)}AAAA`,
      other,
      `${part({ alg: 'none' })}.${part({ sid: sessionId })}.`,
      sessionId,
      '',
    ];
    for (const one of forged) expect(await byCookie(`${name}=${one}`)).toMatchObject({ kind: 'visitor' });
  });
});

describe('who asks, by key', () => {
  it('is the member of the key, cut to its scopes, whatever cookie comes with it', async () => {
    const { key, id } = await makeKey('editor');
    const actor = await byKey(key);
    expect(actor).toMatchObject({
      ...newsroom.actor('editor'),
      sessionId: null,
      apiKey: { id, scopes: ['read'] },
    });
    const cookie = await newsroom.cookie('admin');
    const headers = { Authorization: 'Bearer stet_wrong' };
    await expect(readActor(apiRequest('GET', '/', { cookie, headers }), database())).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });

  it('is nobody with a revoked or expired key, or one of a disabled member', async () => {
    const { key: revoked } = await makeKey('editor', { revokedAt: now });
    const { key: expired } = await makeKey('editor', { expiresAt: after(1) });
    const { key: disabled } = await makeKey('otherWriter');
    await expect(byKey(expired)).resolves.toMatchObject({ kind: 'member' });
    await expect(byKey(expired, after(1))).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(byKey(revoked)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(byKey(disabled)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(byKey('')).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
