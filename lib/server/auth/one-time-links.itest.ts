import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeResetLink, makeSetUpLink } from '@/lib/server/auth/one-time-link';
import { createInvitation } from '@/lib/server/commands/create-invitation';
import { createResetLink } from '@/lib/server/commands/create-reset-link';
import { TestBrowser } from '@/lib/testing/browser';
import { callsOf } from '@/lib/testing/calls';
import { makeNewsroom, testPassword, type TestNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';

const database = freshPrisma();
let newsroom: TestNewsroom;
let elsewhere: TestNewsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom(database());
  elsewhere = await makeNewsroom(database());
});
beforeEach(async () => {
  await database().rateLimit.deleteMany();
});

const tokenOf = (link: string) => new URL(link).hash.slice(1);
const next = 'a long walk along the quay';
const person = () => newsroom.people.otherChecker;
const browser = () => new TestBrowser(database());

const resetToken = async (now = new Date()) =>
  tokenOf((await makeResetLink(database(), person().email, now))!.link);
const reset = async (token: string) =>
  (await browser().send('/api/v1/password-resets', { json: { token, next } })).status;

let count = 0;
async function invite(email = `new-${(count += 1)}@example.org`) {
  const { change } = callsOf({ database: database(), newsroom });
  const made = await change(
    createInvitation,
    'admin',
    { slug: newsroom.slug },
    { email, roles: ['checker'] },
  );
  return { token: tokenOf(made.link), id: made.invitation.id };
}
const accept = async (
  token: string,
  from = browser(),
  more: object = { name: 'Ines Soto', password: next },
) => (await from.send('/api/v1/invitations/accept', { json: { token, ...more } })).status;

const changed = (token: string) => (token.startsWith('A') ? 'B' : 'A') + token.slice(1);

describe('SECURITY 31: a link to choose a password', () => {
  const refused: [string, () => Promise<string>][] = [
    [
      'that was used',
      async () => {
        const token = await resetToken();
        expect(await reset(token)).toBe(204);
        return token;
      },
    ],
    ['that is ten minutes old', () => resetToken(new Date(Date.now() - 600_000))],
    [
      'that is not the last one',
      async () => {
        const token = await resetToken();
        await resetToken();
        return token;
      },
    ],
    ['of which one letter was changed', async () => changed(await resetToken())],
    ['that was never made', () => Promise.resolve('x'.repeat(43))],
    ['that is an invitation', async () => (await invite()).token],
    ['that opens a new newsroom', async () => tokenOf(await makeSetUpLink(database()))],
    [
      'of which the database holds the hash',
      async () => {
        await resetToken();
        return (await database().oneTimeLink.findFirstOrThrow({ orderBy: { id: 'desc' } })).tokenHash;
      },
    ],
  ];
  it.each(refused)('is refused: one %s', async (_what, make) => {
    expect(await reset(await make())).toBe(422);
  });

  it('changes the password of the one whom it was made for, and of nobody who is signed in beside', async () => {
    const other = newsroom.people.writer;
    const beside = browser();
    await beside.signIn(other.email, testPassword);
    const token = await resetToken();
    const answer = await beside.send('/api/v1/password-resets', { json: { token, next } });
    expect(answer.status).toBe(204);
    expect((await browser().signIn(other.email, testPassword)).status).toBe(200);
    expect((await browser().signIn(person().email, next)).status).toBe(200);
  });

  it('is not made for the people of another newsroom', async () => {
    const { change } = callsOf({ database: database(), newsroom });
    const { memberId } = elsewhere.people.writer;
    await expect(
      change(createResetLink, 'admin', { slug: newsroom.slug, id: memberId }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('holds 256 random bits, of which only a hash is kept', async () => {
    const tokens = await Promise.all([resetToken(), resetToken()]);
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const kept = JSON.stringify(await database().oneTimeLink.findMany());
    for (const token of tokens) expect(kept).not.toContain(token);
  });
});

describe('SECURITY 31: an invitation', () => {
  const refused: [string, () => Promise<string>][] = [
    [
      'that was used',
      async () => {
        const { token } = await invite();
        expect(await accept(token)).toBe(201);
        return token;
      },
    ],
    [
      'that has expired',
      async () => {
        const { token, id } = await invite();
        await database().invitation.update({ where: { id }, data: { expiresAt: new Date() } });
        return token;
      },
    ],
    ['of which one letter was changed', async () => changed((await invite()).token)],
    ['that was never made', () => Promise.resolve('x'.repeat(43))],
    ['that chooses a password', () => resetToken()],
  ];
  it.each(refused)('is refused: one %s', async (_what, make) => {
    expect(await accept(await make())).toBe(422);
  });

  it('is refused to somebody else who is signed in', async () => {
    const { token } = await invite();
    const somebody = browser();
    await somebody.signIn(elsewhere.people.editor.email, testPassword);
    expect(await accept(token, somebody, {})).toBe(403);
  });

  it('is refused for an address that has an account to whoever is not signed in with it', async () => {
    const { token } = await invite(elsewhere.people.writer.email);
    expect(await accept(token)).toBe(401);
  });

  it('holds 256 random bits, of which only a hash is kept', async () => {
    const { token, id } = await invite();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const kept = await database().invitation.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(kept)).not.toContain(token);
  });
});
