import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TestBrowser } from '@/lib/testing/browser';
import { callsOf } from '@/lib/testing/calls';
import { makeNewsroom, testPassword, type TestNewsroom } from '@/lib/testing/newsroom';
import { startOidcProvider, type ProviderPerson } from '@/lib/testing/oidc-provider';
import { freshPrisma } from '@/lib/testing/prisma';
import { createInvitation } from '../commands/create-invitation';

// The environment is read once: it must say all this before anything asks.
const provider = await startOidcProvider();
vi.stubEnv('STET_OIDC_ISSUER', provider.issuer);
vi.stubEnv('STET_OIDC_CLIENT_ID', 'stet');
vi.stubEnv('STET_OIDC_CLIENT_SECRET', 'a secret of the tests');

const database = freshPrisma();
let newsroom: TestNewsroom;
let browser: TestBrowser;

beforeAll(async () => {
  newsroom = await makeNewsroom(database());
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await provider.close();
});
beforeEach(() => {
  browser = new TestBrowser(database());
});

/** Leaves for the provider. @returns its address. */
async function leave(more: Record<string, string> = {}): Promise<string> {
  const response = await browser.postToAuth('signin/oidc', { callbackUrl: '/', ...more });
  return ((await response.json()) as { url: string }).url;
}
/** Comes back. @returns where to. */
async function comeBack(url: string): Promise<string> {
  const { pathname, search } = new URL(url);
  const response = await browser.send(pathname + search);
  expect(response.status).toBe(302);
  return response.headers.get('Location') ?? '';
}
const signInAs = async (person: ProviderPerson, more: Record<string, string> = {}) =>
  comeBack(provider.agree(await leave(more), person));
const me = async () => (await browser.send('/api/v1/me')).status;

async function invite(email: string): Promise<string> {
  const { change } = callsOf({ database: database(), newsroom });
  const body = { email, roles: ['checker'] };
  const { link } = await change(createInvitation, 'admin', { slug: newsroom.slug }, body);
  return new URL(link).hash.slice(1);
}

const refused = 'http://localhost:3000/api/auth/error?error=AccessDenied';

describe('SECURITY 32: signing in through an OpenID provider', () => {
  it('leaves with state, nonce and PKCE, and asks for no address', async () => {
    const asked = new URL(await leave()).searchParams;
    expect(asked.get('state')).toMatch(/^.{20,}$/u);
    expect(asked.get('nonce')).toMatch(/^.{20,}$/u);
    expect(asked.get('code_challenge')).toMatch(/^.{43}$/u);
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('scope')).toBe('openid profile');
    expect(asked.get('redirect_uri')).toBe('http://localhost:3000/api/auth/callback/oidc');
  });

  it('takes in somebody new who left with an invitation, and knows them again', async () => {
    const token = await invite('ines@example.org');
    const person = { sub: 'ines-1', name: 'Ines\nSoto' };
    expect(await signInAs(person, { invitation: token })).toBe('http://localhost:3000/');
    expect(await (await browser.send('/api/v1/me')).json()).toMatchObject({
      name: 'Ines Soto',
      email: 'ines@example.org',
      hasPassword: false,
      newsrooms: [{ slug: newsroom.slug, roles: ['checker'] }],
    });
    const types = await database().auditEvent.findMany({ orderBy: { id: 'desc' }, take: 2 });
    expect(types.map((one) => one.type)).toEqual(['session.started', 'invitation.accepted']);

    browser = new TestBrowser(database());
    await signInAs({ sub: 'ines-1', email: 'changed@example.org' });
    expect(await me()).toBe(200);

    browser = new TestBrowser(database());
    expect(await signInAs({ sub: 'somebody-else' }, { invitation: token })).toBe(refused);
    expect(await me()).toBe(401);
  });

  it('lets nobody in by an address, equal or verified', async () => {
    const { email } = newsroom.people.editor;
    for (const email_verified of [true, false]) {
      expect(await signInAs({ sub: `x-${String(email_verified)}`, email, email_verified })).toBe(refused);
      expect(await me()).toBe(401);
    }
    expect(await database().userIdentity.count({ where: { user: { email } } })).toBe(0);
  });

  it('links no identity to an address that has an account, not even with its invitation', async () => {
    const other = await makeNewsroom(database());
    const { change } = callsOf({ database: database(), newsroom: other });
    const { email } = newsroom.people.editor;
    const invited = { email, roles: ['checker'] };
    const { link } = await change(createInvitation, 'admin', { slug: other.slug }, invited);
    const more = { invitation: new URL(link).hash.slice(1) };
    expect(await signInAs({ sub: 'y', email, email_verified: true }, more)).toBe(refused);
    expect(await me()).toBe(401);
  });

  it('refuses a stranger, and writes that down without what they are called', async () => {
    expect(await signInAs({ sub: 'stranger', name: 'Nobody Knows' })).toBe(refused);
    const [event] = await database().auditEvent.findMany({ orderBy: { id: 'desc' }, take: 1 });
    expect(event).toMatchObject({ type: 'session.refused', outcome: 'failed', codes: { method: 'oidc' } });
    expect(JSON.stringify(event)).not.toContain('Nobody Knows');
    expect(await database().user.count({ where: { name: 'Nobody Knows' } })).toBe(0);
  });

  it('refuses an answer with another state, nonce, issuer or audience, or for another browser', async () => {
    await signInAs({ sub: 'gone' }, { invitation: await invite('gone@example.org') });
    browser = new TestBrowser(database());
    const failed = /\/api\/auth\/error\?error=(OAuthCallback|Callback)$/u;

    const otherState = new URL(provider.agree(await leave(), { sub: 'gone' }));
    otherState.searchParams.set('state', 'another');
    expect(await comeBack(otherState.href)).toMatch(failed);

    for (const claims of [
      { nonce: 'another' },
      { iss: 'https://evil.example' },
      { aud: 'another' },
      { exp: 1 },
    ]) {
      const back = provider.agree(await leave(), { sub: 'gone' });
      provider.spoil(claims);
      expect(await comeBack(back)).toMatch(failed);
    }

    const back = provider.agree(await leave(), { sub: 'gone' });
    browser = new TestBrowser(database());
    expect(await comeBack(back)).toMatch(failed);
    expect(await me()).toBe(401);
  });

  it('refuses a disabled member, and a password where there is none', async () => {
    await signInAs({ sub: 'left' }, { invitation: await invite('left@example.org') });
    expect(await me()).toBe(200);
    expect((await new TestBrowser(database()).signIn('left@example.org', testPassword)).status).toBe(401);
    await database().member.updateMany({
      where: { user: { email: 'left@example.org' } },
      data: { disabledAt: new Date() },
    });
    expect(await me()).toBe(401);
    browser = new TestBrowser(database());
    expect(await signInAs({ sub: 'left' })).toBe(refused);
  });
});
