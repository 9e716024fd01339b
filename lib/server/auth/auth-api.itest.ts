import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/server/db/client';
import { TestBrowser } from '@/lib/testing/browser';
import { createTestDatabase } from '@/lib/testing/database';
import { makeNewsroom, testPassword, type TestNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { createAuthApi } from './auth-api';
import { sessionCookieName } from './session-cookie';

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

const errorOf = async (response: Response) => {
  const { url } = (await response.json()) as { url?: string };
  return url === undefined ? null : new URL(url).searchParams.get('error');
};
const events = (type: string) => database().auditEvent.findMany({ where: { type }, orderBy: { id: 'desc' } });
const me = (cookie = browser.cookieHeader) =>
  new TestBrowser(database()).send('/api/v1/me', { headers: { Cookie: cookie } });

describe('signing in with e-mail and password', () => {
  it('SECURITY 18: sets a cookie that scripts cannot read, and says who it is', async () => {
    const { email, userId } = newsroom.people.checker;
    const response = await browser.signIn(` ${email.toUpperCase()} `, testPassword);
    expect(response.status).toBe(200);
    expect(await errorOf(response)).toBeNull();
    const line = response.headers.getSetCookie().find((one) => one.startsWith(sessionCookieName()));
    expect(line).toMatch(/HttpOnly/u);
    expect(line).toMatch(/SameSite=Lax/u);
    expect(line).toMatch(/Path=\//u);
    expect(line).not.toMatch(/Domain/u);
    expect(await (await me()).json()).toMatchObject({ userId, email, hasPassword: true });
    const [started] = await events('session.started');
    expect(started).toMatchObject({
      userId,
      outcome: 'done',
      actorKind: 'member',
      codes: { method: 'password' },
    });
  });

  it('SECURITY 30: answers the same to a wrong password and an unknown address', async () => {
    const wrong = await browser.signIn(newsroom.people.checker.email, 'not the password at all');
    const unknown = await browser.signIn('nobody@example.org', 'not the password at all');
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(401);
    expect(await wrong.text()).toBe(await unknown.text());
    const [ofUnknown, ofWrong] = await events('session.refused');
    expect(ofWrong).toMatchObject({ outcome: 'failed', subjects: [newsroom.people.checker.userId] });
    expect(ofUnknown).toMatchObject({ outcome: 'failed', subjects: [] });
  });

  it('refuses a disabled member as if the password were wrong', async () => {
    const { memberId, email } = newsroom.people.otherWriter;
    await database().member.update({ where: { id: memberId }, data: { disabledAt: new Date() } });
    const response = await browser.signIn(email, testPassword);
    expect(response.status).toBe(401);
    expect(await errorOf(response)).toBe('CredentialsSignin');
    expect(await database().authSession.count({ where: { user: { email } } })).toBe(0);
  });

  it('SECURITY 29: knows no default account', async () => {
    expect((await browser.signIn('admin', 'admin')).status).toBe(401);
    expect((await browser.signIn('admin@example.org', 'admin')).status).toBe(401);
  });

  it('SECURITY 33: gives a new session at every sign-in and ends the one before', async () => {
    const { email } = newsroom.people.editor;
    await browser.signIn(email, testPassword);
    const before = browser.cookieHeader;
    await browser.signIn(email, testPassword);
    expect((await me(before)).status).toBe(401);
    expect((await me()).status).toBe(200);
    // A planted cookie is not taken over.
    const planted = new TestBrowser(database());
    planted.cookies.set(sessionCookieName(), 'planted');
    await planted.signIn(email, testPassword);
    expect(planted.cookies.get(sessionCookieName())).not.toBe('planted');
  });

  it('SECURITY 33: an old cookie is dead after signing out', async () => {
    const { email, userId } = newsroom.people.editor;
    await browser.signIn(email, testPassword);
    const before = browser.cookieHeader;
    await browser.signOut();
    expect(browser.cookies.has(sessionCookieName())).toBe(false);
    expect((await me(before)).status).toBe(401);
    const session = await browser.send('/api/auth/session', { headers: { Cookie: before } });
    expect(await session.json()).toEqual({});
    const [ended] = await events('session.ended');
    expect(ended).toMatchObject({ userId, codes: { how: 'signed_out' } });
  });

  it('SECURITY 37: keeps argon2id of 19 MiB, and makes an older hash anew', async () => {
    const { userId, email } = newsroom.people.admin;
    const { hash } = await import('@node-rs/argon2');
    const passwordHash = await hash(testPassword, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    await database().user.update({ where: { id: userId }, data: { passwordHash } });
    expect((await browser.signIn(email, testPassword)).status).toBe(200);
    const user = await database().user.findUniqueOrThrow({ where: { id: userId } });
    expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect((await browser.signIn(email, testPassword)).status).toBe(200);
  });

  it('SECURITY 40: writes neither password nor token into an event', async () => {
    await browser.signIn(newsroom.people.editor.email, testPassword);
    await browser.signIn(newsroom.people.editor.email, 'a wrong secret phrase');
    const all = JSON.stringify(await database().auditEvent.findMany());
    expect(all).not.toContain(testPassword);
    expect(all).not.toContain('a wrong secret phrase');
    expect(all).not.toContain(browser.cookies.get(sessionCookieName()) ?? 'none');
  });
});

describe('SECURITY 16: guessing is slowed down', () => {
  it('counts over instances, and says when to come back', async () => {
    const { url, drop } = await createTestDatabase();
    const instances = [openDatabase(url, 2), openDatabase(url, 2)] as const;
    const [a, b] = [new TestBrowser(instances[0]), new TestBrowser(instances[1])];
    const { checker, editor } = (await makeNewsroom(instances[0])).people;
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      statuses.push((await a.signIn(checker.email, `wrong ${i}`)).status);
      statuses.push((await b.signIn(checker.email, `wrong ${i}`)).status);
    }
    expect(statuses.filter((one) => one === 401)).toHaveLength(10);
    const limited = await b.signIn(checker.email, testPassword);
    expect(limited.status).toBe(429);
    expect(limited.headers.get('Content-Type')).toBe('application/problem+json');
    expect(Number(limited.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await a.signIn(editor.email, testPassword)).status).toBe(200);
    await Promise.all(instances.map((one) => one.$disconnect()));
    await drop();
  });

  it('counts an address over accounts, at the same moment too', async () => {
    const tries = Array.from({ length: 60 }, (_, i) =>
      new TestBrowser(database()).signIn(`person-${i}@example.org`, 'wrong'),
    );
    const statuses = (await Promise.all(tries)).map((one) => one.status);
    expect(statuses.filter((one) => one === 429)).toHaveLength(10);
  });

  it('SECURITY 25: is not fooled by forwarded headers of the client', async () => {
    for (let i = 0; i < 11; i += 1) {
      browser = new TestBrowser(database());
      const { csrfToken } = (await (await browser.send('/api/auth/csrf')).json()) as { csrfToken: string };
      const response = await browser.send('/api/auth/callback/credentials', {
        form: { csrfToken, email: newsroom.people.checker.email, password: 'wrong', json: 'true' },
        headers: {
          'X-Forwarded-For': `203.0.113.${i}`,
          'X-Forwarded-Host': 'evil.example',
          Host: 'evil.example',
        },
      });
      expect(response.status).toBe(i < 10 ? 401 : 429);
      expect(await response.text()).not.toContain('evil.example');
    }
  });
});

describe('what comes from elsewhere', () => {
  it('SECURITY 22: refuses a POST from another site, without a token, or as something else than a form', async () => {
    const { email } = newsroom.people.checker;
    const form = { email, password: testPassword, json: 'true' };
    const { csrfToken } = (await (await browser.send('/api/auth/csrf')).json()) as { csrfToken: string };
    const from = (headers: Record<string, string>, fields = { ...form, csrfToken }) =>
      browser.send('/api/auth/callback/credentials', { form: fields, headers });
    expect((await from({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await from({ 'Sec-Fetch-Site': 'same-site' })).status).toBe(403);
    expect((await from({ Origin: 'https://evil.example' })).status).toBe(403);
    expect((await from({ Origin: 'null' })).status).toBe(403);
    expect((await from({ 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await from({}, { ...form, csrfToken: 'guessed' })).status).toBe(403);
    expect((await browser.send('/api/auth/signout', { form: {} })).status).toBe(403);
    expect(await database().authSession.count({ where: { user: { email } } })).toBe(1);
  });

  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'http://evil.example',
    'http://h.evil',
    'https://localhost:3000.evil.example',
    'http://localhost:3000@evil.example',
    '%2f%2fevil.example',
    '/%2fevil.example',
    '/%5cevil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://',
    'http://localhost:3000:99999/',
    '%',
  ];
  it.each(elsewhere)('SECURITY 23: returns to our own start page instead of %j', async (callbackUrl) => {
    const response = await browser.signIn(newsroom.people.editor.email, testPassword, { callbackUrl });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ url: 'http://localhost:3000/' });
    const byQuery = await browser.send(`/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`);
    expect(byQuery.status).toBe(302);
    expect(byQuery.headers.get('Location')).toBe('/sign-in?callbackUrl=http%3A%2F%2Flocalhost%3A3000%2F');
  });

  it('SECURITY 23: returns to where somebody was', async () => {
    const callbackUrl = '/n/the-courier/articles/1?claim=2#place';
    const response = await browser.signIn(newsroom.people.editor.email, testPassword, { callbackUrl });
    expect(await response.json()).toEqual({ url: `http://localhost:3000${callbackUrl}` });
    const cookie = { Cookie: 'stet-return=http%3A%2F%2Fh.evil' };
    const planted = await browser.send('/api/auth/signin', { headers: cookie });
    expect(planted.headers.get('Location')).toBe('/sign-in?callbackUrl=http%3A%2F%2Flocalhost%3A3000%2F');
  });

  it('SECURITY 24: puts nothing internal into an address when something breaks', async () => {
    const broken = new Proxy(database(), {
      get: (target, name) => {
        if (name === 'user') throw new Error('secret detail of the database');
        return Reflect.get(target, name) as unknown;
      },
    });
    browser = new TestBrowser(broken);
    const response = await browser.signIn(newsroom.people.editor.email, testPassword);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('secret detail');
    expect(text).not.toContain(testPassword);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  });

  it('SECURITY 24: has only what is needed, with the methods that it takes', async () => {
    const api = createAuthApi(database());
    const status = async (method: string, path: string) =>
      (await api.fetch(new Request(`http://localhost:3000/api/auth/${path}`, { method }))).status;
    expect(await status('PUT', 'signin')).toBe(405);
    expect(await status('DELETE', 'signout')).toBe(405);
    expect(await status('POST', 'session')).toBe(405);
    expect(await status('POST', '_log')).toBe(404);
    expect(await status('GET', 'verify-request')).toBe(404);
    expect(await status('GET', 'callback/email')).toBe(404);
    expect(await status('GET', 'signin/oidc')).toBe(404);
    expect(await status('GET', '')).toBe(404);
    const strange = await browser.send('/api/auth/error?error=%0d%0aX-Evil:%201');
    expect(strange.status).toBe(302);
    expect(strange.headers.get('Location')).not.toContain('Evil');
    const torn = await browser.send('/api/auth/csrf', {
      headers: { Cookie: 'stet-return=%; stet-session=%' },
    });
    expect(torn.status).toBe(200);
  });
});
