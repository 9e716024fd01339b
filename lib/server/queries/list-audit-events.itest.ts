import { beforeAll, describe, expect, it } from 'vitest';
import { makeArticle } from '@/lib/testing/article';
import { TestBrowser } from '@/lib/testing/browser';
import { callsOf, refusal } from '@/lib/testing/calls';
import { makeNewsroom, testPassword, type TestNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { changeMember } from '../commands/change-member';
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
