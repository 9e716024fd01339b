import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestBrowser } from '@/lib/testing/browser';
import { callsOf, refusal } from '@/lib/testing/calls';
import { makeNewsroom, testPassword, type TestNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { listInvitations } from '../queries/list-invitations';
import { createInvitation } from './create-invitation';
import { revokeInvitation } from './revoke-invitation';

const database = freshPrisma();
let newsroom: TestNewsroom;
let other: TestNewsroom;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  newsroom = await makeNewsroom(database());
  other = await makeNewsroom(database());
  calls = callsOf({ database: database(), newsroom });
});
beforeEach(async () => {
  await database().rateLimit.deleteMany();
});

const slug = () => ({ slug: newsroom.slug });
async function invite(email: string, roles = ['checker']) {
  const { link, invitation } = await calls.change(createInvitation, 'admin', slug(), { email, roles });
  return { token: new URL(link).hash.slice(1), id: invitation.id, link };
}
const accept = (token: string, more: object = {}, browser = new TestBrowser(database())) =>
  browser.send('/api/v1/invitations/accept', { json: { token, ...more } });
const look = (token: string) =>
  new TestBrowser(database()).send('/api/v1/invitations/look', { json: { token } });
const ines = { name: 'Ines Soto', password: 'a long walk along the quay' };

describe('invitations', () => {
  it('bring somebody new in, once, with the roles that they say', async () => {
    const { token, id, link } = await invite('Ines@Example.org', ['checker', 'writer']);
    expect(link).toMatch(/^http:\/\/localhost:3000\/invitation#[\w-]{43}$/u);
    expect(await (await look(token)).json()).toEqual({
      newsroom: expect.any(String),
      email: 'ines@example.org',
      roles: ['writer', 'checker'],
      invitedBy: newsroom.people.admin.name,
      hasAccount: false,
    });
    expect((await accept(token)).status).toBe(422);
    expect((await accept(token, { ...ines, password: 'password1234' })).status).toBe(422);
    const both = await Promise.all([accept(token, ines), accept(token, ines)]);
    expect(both.map((one) => one.status).sort()).toEqual([201, 422]);
    expect((await accept(token, ines)).status).toBe(422);
    expect((await look(token)).status).toBe(422);

    const browser = new TestBrowser(database());
    await browser.signIn('ines@example.org', ines.password);
    expect(await (await browser.send('/api/v1/me')).json()).toMatchObject({
      newsrooms: [{ slug: newsroom.slug, roles: ['writer', 'checker'] }],
    });
    const events = await calls.eventsOn(id);
    expect(events.map((one) => [one.type, one.actorKind, one.newsroomId])).toEqual([
      ['invitation.created', 'member', newsroom.newsroomId],
      ['invitation.accepted', 'visitor', newsroom.newsroomId],
    ]);
    const { items } = await calls.read(listInvitations, 'admin', slug());
    expect(items.find((one) => one.id === id)).toMatchObject({ state: 'accepted' });
    expect(JSON.stringify(await database().invitation.findMany())).not.toContain(token);
  });

  it('want an address that has an account to be signed in with it', async () => {
    const { email } = other.people.writer;
    const { token } = await invite(email);
    expect(await (await look(token)).json()).toMatchObject({ hasAccount: true });
    expect((await accept(token, ines)).status).toBe(401);
    const somebodyElse = new TestBrowser(database());
    await somebodyElse.signIn(other.people.editor.email, testPassword);
    expect((await accept(token, {}, somebodyElse)).status).toBe(403);
    const browser = new TestBrowser(database());
    await browser.signIn(email, testPassword);
    expect((await accept(token, {}, browser)).status).toBe(201);
    const me = (await (await browser.send('/api/v1/me')).json()) as { newsrooms: unknown[] };
    expect(me.newsrooms).toHaveLength(2);
  });

  it('are dead after 7 days, and once taken back', async () => {
    const { token, id } = await invite('late@example.org');
    await database().invitation.update({ where: { id }, data: { expiresAt: new Date() } });
    expect((await accept(token, ines)).status).toBe(422);

    const back = await invite('back@example.org');
    await calls.change(revokeInvitation, 'admin', { ...slug(), id: back.id });
    await calls.change(revokeInvitation, 'admin', { ...slug(), id: back.id });
    expect((await accept(back.token, ines)).status).toBe(422);
    expect((await calls.eventsOn(back.id)).map((one) => one.type)).toEqual([
      'invitation.created',
      'invitation.revoked',
    ]);
    const { items } = await calls.read(listInvitations, 'admin', slug());
    expect(items.slice(0, 2).map((one) => one.state)).toEqual(['revoked', 'expired']);
  });

  it('are made by admins of the newsroom, for addresses that are no member', async () => {
    const body = { email: 'x@example.org', roles: ['checker'] };
    for (const who of ['writer', 'checker', 'editor'] as const) {
      expect((await refusal(calls.change(createInvitation, who, slug(), body))).code).toBe('forbidden');
      expect((await refusal(calls.read(listInvitations, who, slug()))).code).toBe('forbidden');
    }
    const stranger = other.actor('admin');
    expect((await refusal(calls.change(createInvitation, stranger, slug(), body))).code).toBe('not_found');
    const { id } = await invite('y@example.org');
    const elsewhere = calls.change(revokeInvitation, stranger, { slug: other.slug, id });
    expect((await refusal(elsewhere)).code).toBe('not_found');
    const member = { ...body, email: newsroom.people.writer.email };
    expect((await refusal(calls.change(createInvitation, 'admin', slug(), member))).code).toBe('invalid');
  });

  it('wait for an address one at a time, until taken back or too old', async () => {
    const email = 'twice@example.org';
    const both = await Promise.allSettled([invite(email), invite(email, ['admin'])]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const body = { email: 'Twice@example.org', roles: ['editor'] };
    const error = await refusal(calls.change(createInvitation, 'admin', slug(), body));
    expect([error.code, error.details.fields?.[0]?.field]).toEqual(['invalid', 'email']);
    expect(error.message).toContain('Take it back first');

    const open = await database().invitation.findMany({ where: { email } });
    expect(open).toHaveLength(1);
    await calls.change(revokeInvitation, 'admin', { ...slug(), id: open[0]!.id });
    const { id } = await invite(email);
    await database().invitation.update({ where: { id }, data: { expiresAt: new Date() } });
    await invite(email);
    const elsewhere = calls.change(createInvitation, other.actor('admin'), { slug: other.slug }, body);
    expect(await elsewhere).toMatchObject({ invitation: { email } });
  });

  it('SECURITY 10: take one plain address', async () => {
    const odd = [
      'a\r\nBcc: x@y.org',
      'a@b.org,c@d.org',
      '"e@x.org"@y.org',
      'a@b',
      'a b@c.org',
      'a\u0000@b.org',
    ];
    for (const email of odd) {
      const call = calls.change(createInvitation, 'admin', slug(), { email, roles: ['checker'] });
      expect((await refusal(call)).code).toBe('invalid');
    }
  });

  it('are listed page by page', async () => {
    for (let i = 0; i < 3; i += 1) await invite(`page-${i}@example.org`);
    const first = await calls.read(listInvitations, 'admin', slug(), { limit: '2' });
    const cursor = first.nextCursor!;
    const second = await calls.read(listInvitations, 'admin', slug(), { limit: '1', cursor });
    const emails = [...first.items, ...second.items].map((one) => one.email);
    expect(emails).toEqual(['page-2@example.org', 'page-1@example.org', 'page-0@example.org']);
  });
});
