import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// The environment is read once: a desk on https.
vi.stubEnv('STET_ORIGIN', 'https://desk.example.org');
const { TestBrowser } = await import('@/lib/testing/browser');
const { makeNewsroom, testPassword } = await import('@/lib/testing/newsroom');
const { freshPrisma } = await import('@/lib/testing/prisma');

const database = freshPrisma();
let email: string;
beforeAll(async () => {
  email = (await makeNewsroom(database())).people.checker.email;
});
afterAll(() => vi.unstubAllEnvs());

describe('signing in on https', () => {
  it('SECURITY 18: every cookie is __Host-, Secure, HttpOnly and SameSite=Lax', async () => {
    const browser = new TestBrowser(database());
    const lines = [
      ...(await browser.send('/api/auth/csrf')).headers.getSetCookie(),
      ...(await browser.signIn(email, testPassword, { callbackUrl: '/n/courier' })).headers.getSetCookie(),
    ];
    expect(lines.some((line) => line.startsWith('__Host-stet-session='))).toBe(true);
    for (const line of lines) {
      expect(line).toMatch(/^__Host-stet-[a-z]+=/u);
      expect(line).toMatch(/; Path=\/;/u);
      expect(line).toMatch(/; HttpOnly/u);
      expect(line).toMatch(/; Secure/u);
      expect(line).toMatch(/; SameSite=Lax/u);
      expect(line).not.toMatch(/; Domain/u);
    }
    expect((await browser.send('/api/v1/me')).status).toBe(200);
    expect((await browser.signOut()).status).toBe(200);
    expect((await browser.send('/api/v1/me')).status).toBe(401);
  });

  it('takes no cookie by the name that it has on http', async () => {
    const browser = new TestBrowser(database());
    await browser.signIn(email, testPassword);
    const value = browser.cookies.get('__Host-stet-session') ?? '';
    const plain = await new TestBrowser(database()).send('/api/v1/me', {
      headers: { Cookie: `stet-session=${value}` },
    });
    expect(plain.status).toBe(401);
  });
});
