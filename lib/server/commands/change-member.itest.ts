import { beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser } from '@/lib/testing/browser';
import { makeArticle } from '@/lib/testing/article';
import { makeClaim } from '@/lib/testing/claim';
import { callsOf, refusal } from '@/lib/testing/calls';
import { makeNewsroom, testPassword, type CastName, type TestNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { listMembers } from '../queries/list-members';
import { assignClaim } from './assign-claim';
import { changeMember } from './change-member';

const database = freshPrisma();
let newsroom: TestNewsroom;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  newsroom = await makeNewsroom(database());
  calls = callsOf({ database: database(), newsroom });
});

const idOf = (name: CastName) => newsroom.people[name].memberId;
async function change(name: CastName, body: object, who: CastName = 'admin') {
  const { version } = await database().member.findUniqueOrThrow({ where: { id: idOf(name) } });
  const params = { slug: newsroom.slug, id: idOf(name) };
  return calls.change(changeMember, who, params, { expectedVersion: version, ...body });
}
async function signedIn(name: CastName): Promise<(path: string) => Promise<Response>> {
  const browser = new TestBrowser(database());
  await browser.signIn(newsroom.people[name].email, testPassword);
  return (path) => browser.send(`/api/v1/${path}`);
}

describe('member.change', () => {
  it('SECURITY 36: holds from the next request of a session that is there', async () => {
    await change('otherEditor', { roles: ['admin'] });
    const send = await signedIn('otherEditor');
    const invitations = `newsrooms/${newsroom.slug}/invitations`;
    expect((await send(invitations)).status).toBe(200);
    const view = await change('otherEditor', { roles: ['checker', 'writer', 'checker'] });
    expect(view).toMatchObject({ roles: ['writer', 'checker'], isDisabled: false });
    expect((await send(invitations)).status).toBe(403);
    const events = await calls.eventsOn(idOf('otherEditor'));
    expect(events.map((one) => one.type)).toEqual(['member.changed', 'member.changed']);
    expect(events[0]?.beforeHash).not.toBe(events[0]?.afterHash);
    expect(events[1]).toMatchObject({ codes: { roles: ['writer', 'checker'], isDisabled: false } });
  });

  it('SECURITY 34: disabling ends every session at once, and enabling does not bring them back', async () => {
    const send = await signedIn('otherWriter');
    expect((await send('me')).status).toBe(200);
    expect(await change('otherWriter', { isDisabled: true })).toMatchObject({ isDisabled: true });
    expect((await send('me')).status).toBe(401);
    await change('otherWriter', { isDisabled: false });
    expect((await send('me')).status).toBe(401);
    expect((await (await signedIn('otherWriter'))('me')).status).toBe(200);
  });

  it('changes nothing, and writes nothing, where it is so already', async () => {
    const before = await calls.eventsOn(idOf('checker'));
    expect(await change('checker', { roles: ['checker'], isDisabled: false })).toMatchObject({ version: 1 });
    expect(await calls.eventsOn(idOf('checker'))).toEqual(before);
  });

  it('is for admins of the newsroom', async () => {
    for (const who of ['writer', 'checker', 'editor'] as const) {
      expect((await refusal(change('writer', { roles: ['editor'] }, who))).code).toBe('forbidden');
    }
    const key = calls.byKey('admin', ['read', 'edit', 'judge', 'decide']);
    const params = { slug: newsroom.slug, id: idOf('writer') };
    const byKey = calls.change(changeMember, key, params, { roles: ['editor'], expectedVersion: 1 });
    expect((await refusal(byKey)).code).toBe('forbidden');
    const other = await makeNewsroom(database());
    const elsewhere = { slug: newsroom.slug, id: other.people.writer.memberId };
    const call = calls.change(changeMember, 'admin', elsewhere, { isDisabled: true, expectedVersion: 1 });
    expect((await refusal(call)).code).toBe('not_found');
    const stranger = calls.change(changeMember, other.actor('admin'), params, {
      isDisabled: true,
      expectedVersion: 1,
    });
    expect((await refusal(stranger)).code).toBe('not_found');
  });

  it('shows both where two change the same', async () => {
    const error = await refusal(change('writer', { roles: ['editor'], expectedVersion: 99 }));
    expect(error).toMatchObject({
      code: 'conflict',
      details: { current: { roles: ['writer'], version: 1 }, yours: { roles: ['editor'] } },
    });
  });

  it('leaves a newsroom an admin, also when two admins leave at the same moment', async () => {
    const fresh = await makeNewsroom(database());
    const of = callsOf({ database: database(), newsroom: fresh });
    const { admin, everything } = fresh.people;
    const leave = (id: string, body: object, who: CastName) =>
      of.change(changeMember, who, { slug: fresh.slug, id }, { ...body, expectedVersion: 1 });
    const both = await Promise.allSettled([
      leave(admin.memberId, { isDisabled: true }, 'everything'),
      leave(everything.memberId, { roles: ['editor'] }, 'admin'),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const rejected = both.find((one) => one.status === 'rejected');
    expect(rejected?.reason).toMatchObject({ code: 'wrong_state' });
    const left = { newsroomId: fresh.newsroomId, disabledAt: null, roles: { has: 'admin' as const } };
    expect(await database().member.count({ where: left })).toBe(1);
  });

  it('SECURITY 35: takes only what the contract names', async () => {
    const odd = [
      { roles: ['owner'] },
      { roles: [] },
      { userId: idOf('admin') },
      { version: 7 },
      { isDisabled: 'yes' },
    ];
    for (const body of odd) expect((await refusal(change('writer', body))).code).toBe('invalid');
  });
});

describe('member.list', () => {
  it('shows what waits for somebody disabled, but nothing of articles that the asker may not see', async () => {
    const world = { database: database(), newsroom };
    const memberId = idOf('otherChecker');
    const give = async (named?: CastName[]) => {
      const article = await makeArticle(world, named ? { named } : {});
      const { id } = await makeClaim(world, article.id, { words: 'on Monday' });
      await calls.change(assignClaim, 'checker', { id }, { memberId, expectedVersion: 1 });
      return id;
    };
    const open = await give();
    await give(['checker', 'otherChecker']);
    const holds = async () =>
      (await calls.read(listMembers, 'admin', { slug: newsroom.slug })).items
        .find((one) => one.id === memberId)!
        .holds.map((one) => one.claimId);
    expect(await holds()).toEqual([]);
    expect(await change('otherChecker', { isDisabled: true })).toMatchObject({ holds: [{ claimId: open }] });
    expect(await holds()).toEqual([open]);
    await change('otherChecker', { isDisabled: false });
    expect(await holds()).toEqual([]);
  });

  it('shows e-mail addresses to admins and to oneself', async () => {
    const asAdmin = await calls.read(listMembers, 'admin', { slug: newsroom.slug });
    expect(asAdmin.items.every((one) => one.email !== null)).toBe(true);
    const asWriter = await calls.read(listMembers, 'writer', { slug: newsroom.slug });
    expect(asWriter.items.filter((one) => one.email !== null).map((one) => one.id)).toEqual([idOf('writer')]);
    expect(asWriter.items.map((one) => one.name)).toEqual([...asWriter.items.map((one) => one.name)].sort());
  });
});
