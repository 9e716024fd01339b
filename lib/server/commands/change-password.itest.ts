import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeResetLink } from '@/lib/server/auth/one-time-link';
import { TestBrowser } from '@/lib/testing/browser';
import { callsOf, refusal } from '@/lib/testing/calls';
import { makeNewsroom, testPassword, type TestNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { createResetLink } from './create-reset-link';

const database = freshPrisma();
let newsroom: TestNewsroom;
let browser: TestBrowser;
beforeAll(async () => {
  newsroom = await makeNewsroom(database());
});
beforeEach(async () => {
  await database().rateLimit.deleteMany();
  browser = new TestBrowser(database());
});

const another = 'a long walk along the quay';
const me = async (who = browser) => (await who.send('/api/v1/me')).status;
const tokenOf = (link: string) => new URL(link).hash.slice(1);
const reset = (token: string, next = another) =>
  browser.send('/api/v1/password-resets', { json: { token, next } });
const linkFor = async (email: string, now?: Date) =>
  tokenOf((await makeResetLink(database(), email, now))!.link);

describe('password.change', () => {
  it('SECURITY 34: ends every session of the user, this one too', async () => {
    const { email, userId } = newsroom.people.writer;
    const second = new TestBrowser(database());
    await browser.signIn(email, testPassword);
    await second.signIn(email, testPassword);
    const change = { current: testPassword, next: another };
    expect((await browser.send('/api/v1/me/password', { json: change })).status).toBe(204);
    expect(await me()).toBe(401);
    expect(await me(second)).toBe(401);
    expect((await second.signIn(email, testPassword)).status).toBe(401);
    expect((await second.signIn(email, another)).status).toBe(200);
    const events = await database().auditEvent.findMany({ where: { type: 'password.changed' } });
    expect(events).toMatchObject([{ userId, subjects: [userId], outcome: 'done' }]);
  });

  it('wants the password as it is now, writes a denial, and is slowed down', async () => {
    const { email } = newsroom.people.checker;
    await browser.signIn(email, testPassword);
    const wrong = () =>
      browser.send('/api/v1/me/password', { json: { current: 'not this one', next: another } });
    const first = await wrong();
    expect(first.status).toBe(403);
    expect(await first.json()).toMatchObject({ code: 'forbidden', fields: [{ field: 'current' }] });
    const denied = await database().auditEvent.findFirst({ where: { type: 'operation.denied' } });
    expect(denied).toMatchObject({ outcome: 'denied', codes: { operation: 'password.change' } });
    const statuses: number[] = [];
    for (let i = 0; i < 10; i += 1) statuses.push((await wrong()).status);
    expect(statuses.at(-1)).toBe(429);
    expect(await me()).toBe(200);
  });

  it('is not for API keys', async () => {
    const { byKey } = callsOf({ database: database(), newsroom });
    const { changePassword } = await import('./change-password');
    const { execute } = await import('../command');
    const raw = { params: {}, query: {}, body: { current: testPassword, next: another } };
    const call = execute(changePassword, byKey('admin', ['administer']), raw, { database: database() });
    expect((await refusal(call)).code).toBe('forbidden');
  });

  const refused: [string, string][] = [
    ['eleven char', '11 characters'],
    ['password1234', 'a common one'],
    ['qwertyuiopasdf', 'a row of keys'],
    ['x'.repeat(129), '129 characters'],
  ];
  it.each(refused)('SECURITY 28: refuses %j (%s)', async (next) => {
    await browser.signIn(newsroom.people.editor.email, testPassword);
    const response = await browser.send('/api/v1/me/password', { json: { current: testPassword, next } });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'invalid', fields: [{ field: 'next' }] });
    expect(await me()).toBe(200);
  });

  it('SECURITY 28: refuses the own name and address', async () => {
    const { email, name } = newsroom.people.editor;
    await browser.signIn(email, testPassword);
    for (const next of [email, name]) {
      const response = await browser.send('/api/v1/me/password', { json: { current: testPassword, next } });
      expect(response.status).toBe(422);
    }
  });

  it('SECURITY 28: takes 128 characters of any kind, and looks at each of them', async () => {
    const { email } = newsroom.people.otherEditor;
    const signs = [...'🦆🌊⚓️🐚🪝🛟🐟🦀🗺️🧭'];
    const long = Array.from({ length: 128 }, (_, i) => signs[(i * 7 + (i >> 3)) % signs.length]).join('');
    const seventyTwo = 'seven kestrels above the harbour wall, seven more behind the lighthouse!';
    let current = testPassword;
    for (const next of [long, `${seventyTwo.padEnd(72, '.')}A`]) {
      await browser.signIn(email, current);
      expect((await browser.send('/api/v1/me/password', { json: { current, next } })).status).toBe(204);
      current = next;
    }
    expect((await browser.signIn(email, `${seventyTwo.padEnd(72, '.')}B`)).status).toBe(401);
    expect((await browser.signIn(email, current)).status).toBe(200);
  });
});

describe('password.reset', () => {
  it('SECURITY 31: works once, for ten minutes, and ends all sessions', async () => {
    const { email } = newsroom.people.otherChecker;
    const signedIn = new TestBrowser(database());
    await signedIn.signIn(email, testPassword);
    const token = await linkFor(email);
    expect(token).toMatch(/^[\w-]{43}$/u);
    const kept = await database().oneTimeLink.findMany();
    expect(JSON.stringify(kept)).not.toContain(token);
    const link = kept.at(-1)!;
    expect(link.expiresAt.getTime() - link.createdAt.getTime()).toBe(600_000);

    // A refused password leaves the link as it was.
    expect((await reset(token, 'password1234')).status).toBe(422);
    const both = await Promise.all([reset(token), reset(token)]);
    expect(both.map((one) => one.status).sort()).toEqual([204, 422]);
    expect(await me(signedIn)).toBe(401);
    expect((await browser.signIn(email, another)).status).toBe(200);
    expect((await reset(token)).status).toBe(422);
  });

  it('SECURITY 31: refuses an expired link, one before the last, and made up ones, with one answer', async () => {
    const { email } = newsroom.people.otherChecker;
    const old = await linkFor(email, new Date(Date.now() - 601_000));
    const expired = await reset(old);
    const before = await linkFor(email);
    await linkFor(email);
    const answers = await Promise.all(
      [expired, await reset(before), await reset('x'.repeat(43))].map((r) => r.text()),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"invalid"');
    expect((await reset("' OR 1=1 --".padEnd(43))).status).toBe(422);
  });

  it('is made by an admin for members of this newsroom only, and of no other as well', async () => {
    const { change, eventsOn } = callsOf({ database: database(), newsroom });
    const { slug, people } = newsroom;
    const make = (who: 'admin' | 'editor', id: string) => change(createResetLink, who, { slug, id });
    const { link } = await make('admin', people.otherWriter.memberId);
    expect(link).toMatch(/^http:\/\/localhost:3000\/reset-password#[\w-]{43}$/u);
    expect((await reset(tokenOf(link))).status).toBe(204);
    expect((await eventsOn(people.otherWriter.memberId)).map((one) => one.type)).toEqual([
      'reset_link.created',
    ]);
    expect((await refusal(make('editor', people.otherWriter.memberId))).code).toBe('forbidden');

    const other = await makeNewsroom(database());
    expect((await refusal(make('admin', other.people.writer.memberId))).code).toBe('not_found');
    const { id } = await database().member.create({
      data: {
        id: crypto.randomUUID(),
        newsroomId: newsroom.newsroomId,
        userId: other.people.writer.userId,
        roles: ['writer'],
        createdAt: new Date(),
      },
    });
    expect((await refusal(make('admin', id))).code).toBe('forbidden');
  });
});
