import { beforeAll, describe, expect, it } from 'vitest';
import { makeArticle } from '@/lib/testing/article';
import { makeClaim } from '@/lib/testing/claim';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { TestBrowser } from '@/lib/testing/browser';
import { callsOf, refusal } from '@/lib/testing/calls';
import { makeNewsroom, testPassword, type TestNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { assignClaim } from '../commands/assign-claim';
import { createInvitation } from '../commands/create-invitation';
import { changeMember } from '../commands/change-member';
import { createApi } from '../http';
import { apiRequest } from '@/lib/testing/people';
import { createApiKey } from '../commands/create-api-key';
import { listAuditEvents } from './list-audit-events';

const database = freshPrisma();
let newsroom: TestNewsroom;
let other: TestNewsroom;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  newsroom = await makeNewsroom(database());
  other = await makeNewsroom(database());
  calls = callsOf({ database: database(), newsroom });
});

const list = (search: Record<string, string> = {}) =>
  calls.read(listAuditEvents, 'admin', { slug: newsroom.slug }, search);

describe('audit_event.list', () => {
  it('tells admins who did what, sign-ins of their members included, newest first', async () => {
    const { checker, admin, writer } = newsroom.people;
    const browser = new TestBrowser(database());
    await browser.signIn(checker.email, 'a wrong password');
    await browser.signIn(checker.email, testPassword);
    await new TestBrowser(database()).signIn(other.people.checker.email, testPassword);
    const params = { slug: newsroom.slug, id: writer.memberId };
    await calls.change(changeMember, 'admin', params, { roles: ['writer', 'checker'], expectedVersion: 1 });
    await refusal(calls.change(changeMember, 'editor', params, { isDisabled: true, expectedVersion: 2 }));

    const { items, nextCursor } = await list();
    expect(nextCursor).toBeNull();
    expect(items.map((one) => [one.type, one.outcome, one.actor.person?.name ?? null])).toEqual([
      ['operation.denied', 'denied', newsroom.people.editor.name],
      ['member.changed', 'done', admin.name],
      ['session.started', 'done', checker.name],
      ['session.refused', 'failed', null],
    ]);
    expect(items[1]?.subjects).toContain(writer.memberId);
  });

  it('pages over both kinds without losing or repeating any', async () => {
    for (let i = 0; i < 3; i += 1) {
      await new TestBrowser(database()).signIn(newsroom.people.editor.email, testPassword);
      const body = { name: `key ${i}`, scopes: ['read'] };
      await calls.change(createApiKey, 'editor', { slug: newsroom.slug }, body);
    }
    const all = (await list()).items.map((one) => one.id);
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof list>> = await list({
        limit: '2',
        ...(cursor ? { cursor } : {}),
      });
      paged.push(...page.items.map((one) => one.id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
    const started = await list({ type: 'session.started', subject: newsroom.people.editor.userId });
    expect(started.items).toHaveLength(3);
  });

  it('keeps restricted articles from admins who are not named on them', async () => {
    const { id } = await makeArticle({ database: database(), newsroom });
    expect((await list({ subject: id })).items.length).toBeGreaterThan(0);
    await database().article.update({ where: { id }, data: { restricted: true } });
    expect((await list({ subject: id })).items).toEqual([]);
    await database().articleAccess.create({
      data: { newsroomId: newsroom.newsroomId, articleId: id, memberId: newsroom.people.admin.memberId },
    });
    expect((await list({ subject: id })).items.length).toBeGreaterThan(0);
  });

  it('says in words what a line is about, as far as the reader may know', async () => {
    const world = { database: database(), newsroom };
    const { id } = await makeArticle(world, { title: 'Quays' });
    const claim = await makeClaim(world, id, { words: 'after a year' });
    const open = await makeSource(world, { title: 'The harbour log' });
    const hidden = await makeSource(world, { title: 'A whisper', confidential: true });
    for (const sourceId of [open.id, hidden.id]) await makeEvidence(world, claim.id, { sourceId });
    const { memberId } = newsroom.people.checker;
    const body = { memberId, expectedVersion: claim.version };
    await calls.change(assignClaim, 'editor', { id: claim.id }, body);

    const about = async (search: Record<string, string>) =>
      (await list(search)).items.map((one) => [one.type, one.about.map(({ kind, words }) => [kind, words])]);
    const said = ['claim', 'after a year'];
    expect(await about({ articleId: id })).toEqual([
      ['claim.assigned', [said, ['member', newsroom.people.checker.name]]],
      ['evidence.added', [said, ['source', null]]],
      ['evidence.added', [said, ['source', 'The harbour log']]],
      ['claim.created', [said]],
      ['article.state_changed', []],
      ['article.created', []],
    ]);
    expect(await about({ subject: hidden.id, type: 'source.created' })).toEqual([
      ['source.created', [['source', null]]],
    ]);
    const email = 'about@example.org';
    await calls.change(createInvitation, 'admin', { slug: newsroom.slug }, { email, roles: ['writer'] });
    expect((await about({ type: 'invitation.created' }))[0]).toEqual([
      'invitation.created',
      [['invitation', email]],
    ]);
    expect(JSON.stringify((await list({ limit: '100' })).items)).not.toContain('whisper');
  });

  it('is narrowed by person, outcome, article and day', async () => {
    const { people } = newsroom;
    const article = await makeArticle({ database: database(), newsroom }, { by: 'editor', title: 'Narrow' });
    const types = async (search: Record<string, string>) => (await list(search)).items.map((one) => one.type);
    const here = { articleId: article.id };
    expect(await types(here)).toEqual(['article.state_changed', 'article.created']);
    expect((await list(here)).items[0]).toMatchObject({ articleTitle: 'Narrow' });
    expect(await types({ ...here, personId: people.editor.memberId })).toHaveLength(2);
    expect(await types({ ...here, personId: people.checker.memberId })).toEqual([]);
    expect(await types({ ...here, outcome: 'denied' })).toEqual([]);
    expect(await types({ outcome: 'failed' })).toEqual(['session.refused']);
    const signIns = await types({ type: 'session.started', personId: people.checker.memberId });
    expect(signIns).toEqual(['session.started']);
    expect(await types({ ...here, since: '2999-01-01' })).toEqual([]);
    expect(await types({ ...here, until: '2000-01-01' })).toEqual([]);
  });

  it('leaves as a file with every line that the filter finds, and none of a restricted article', async () => {
    const { people } = newsroom;
    await database().user.update({ where: { id: people.writer.userId }, data: { name: '=cmd|"x"' } });
    const { id } = await makeArticle({ database: database(), newsroom }, { title: '@SUM(1, 2)' });
    const hidden = await makeArticle(
      { database: database(), newsroom },
      { title: 'Hush', named: ['writer'] },
    );
    const path = `/api/v1/newsrooms/${newsroom.slug}/audit-events.csv`;
    const get = async (search: string) =>
      createApi(database()).fetch(
        apiRequest('GET', `${path}?${search}`, { cookie: await newsroom.cookie('admin') }),
      );
    const response = await get(`articleId=${id}`);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="audit-log.csv"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const lines = (await response.text()).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(`,article.state_changed,done,member,"'=cmd|""x""",,${id},"'@SUM(1, 2)",`);
    const all = await (await get('')).text();
    expect(all).not.toContain(hidden.id);
    expect(all.split('\r\n').length - 2).toBe((await list({ limit: '100' })).items.length);
    expect((await get('outcome=gone')).status).toBe(422);
  });

  it('is for admins of the newsroom alone', async () => {
    for (const who of ['writer', 'checker', 'editor'] as const) {
      const call = calls.read(listAuditEvents, who, { slug: newsroom.slug });
      expect((await refusal(call)).code).toBe('forbidden');
    }
    const stranger = calls.read(listAuditEvents, other.actor('admin'), { slug: newsroom.slug });
    expect((await refusal(stranger)).code).toBe('not_found');
    for (const cursor of ['bm90IGFuIGlk', '%%%']) {
      expect((await refusal(list({ cursor }))).code).toBe('invalid');
    }
  });
});
