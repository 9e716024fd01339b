import { loadArticleFacts } from '@/lib/server/db/article-facts';
import { assignClaim } from '@/lib/server/commands/assign-claim';
import { markCoverage } from '@/lib/server/commands/mark-coverage';
import { unmarkCoverage } from '@/lib/server/commands/unmark-coverage';
import { decide, makeClaim, submit } from '@/lib/testing/claim';
import { createClaim } from '@/lib/server/commands/create-claim';
import { setArticleState } from '@/lib/server/commands/set-article-state';
import { setClaimState } from '@/lib/server/commands/set-claim-state';
import { getVersion } from '@/lib/server/queries/get-version';
import { listArticles } from '@/lib/server/queries/list-articles';
import { listAuditEvents } from '@/lib/server/queries/list-audit-events';
import { listVersions } from '@/lib/server/queries/list-versions';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { beforeEach, describe, expect, it } from 'vitest';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeEach(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const list = (search: Record<string, string> = {}, who: 'writer' | 'checker' = 'writer') =>
  calls.read(listArticles, who, { slug: world.newsroom.slug }, search);

describe('article.list', () => {
  it('goes through all of them, newest first, page by page', async () => {
    const made = [];
    for (let n = 0; n < 5; n += 1)
      made.push((await makeArticle(world, { title: `Article ${n}`, state: 'draft' })).id);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Awaited<ReturnType<typeof list>> = await list({ limit: '2', ...(cursor && { cursor }) });
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map((one) => one.id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(made.toReversed());
  });

  it('counts words, and live claims by their state', async () => {
    const { id } = await makeArticle(world);
    const mark = async (start: number, end: number) => {
      const body = { version: 1, start, end, kind: 'event' };
      return (await calls.change(createClaim, 'checker', { id }, body)).items[0]!;
    };
    await mark(0, 3);
    await mark(4, 8);
    const gone = await mark(0, 8);
    const body = { to: 'dismissed', reason: 'Marked twice.', expectedVersion: gone.version };
    await calls.change(setClaimState, 'checker', { id: gone.id }, body);
    const { items } = await list();
    expect(items).toEqual([
      expect.objectContaining({ id, wordCount: 11, claims: { open: 2 }, state: 'in_check' }),
    ]);
  });

  it('shows shelved articles only when asked for, and any state alone', async () => {
    const { id } = await makeArticle(world);
    const draft = await makeArticle(world, { state: 'draft' });
    await calls.change(setArticleState, 'editor', { id }, { to: 'shelved', reason: 'Later.' });
    const ids = async (search = {}) => (await list(search)).items.map((one) => one.id);
    expect(await ids()).toEqual([draft.id]);
    expect(await ids({ state: 'shelved' })).toEqual([id]);
    expect(await ids({ state: 'in_check' })).toEqual([]);
  });

  it('finds by a part of the title, capitals or not, and takes nothing in it for a pattern', async () => {
    const titled = (title: string) => makeArticle(world, { text: `# ${title}\n\nIt opened.` });
    const { id } = await titled('The Quay REOPENS');
    await titled('Another matter');
    const ids = async (q: string) => (await list({ q })).items.map((one) => one.id);
    expect(await ids('quay reop')).toEqual([id]);
    expect(await ids('q%y')).toEqual([]);
  });

  it('says for good what was let out partly checked', async () => {
    const { id } = await makeArticle(world);
    const go = (to: string, reason = '') => calls.change(setArticleState, 'editor', { id }, { to, reason });
    await go('released', 'The printers wait.');
    await go('published');
    expect((await list()).items.map((one) => one.isPartlyChecked)).toEqual([true]);
  });

  it('as the desk has them: under way by deadline, then the rest, page by page', async () => {
    const make = async (title: string, deadline: string | null) => {
      const { id } = await makeArticle(world, { title });
      await prisma().article.update({ where: { id }, data: { deadline } });
      return id;
    };
    const [none, late, same, soon, shelved] = [
      await make('None', null),
      await make('Late', '2026-03-02T10:00:00Z'),
      await make('Same', '2026-03-01T10:00:00Z'),
      await make('Soon', '2026-03-01T10:00:00Z'),
      await make('Shelved', '2020-01-01T10:00:00Z'),
    ];
    const released = await make('Released', '2020-01-01T10:00:00Z');
    await calls.change(setArticleState, 'editor', { id: released }, { to: 'released', reason: 'Now.' });
    await calls.change(setArticleState, 'editor', { id: shelved }, { to: 'shelved', reason: 'Later.' });
    const expected = [soon, same, late, none, released];
    for (const limit of ['1', '2', '3', '100']) {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Awaited<ReturnType<typeof list>> = await list({
          sort: 'deadline',
          limit,
          ...(cursor && { cursor }),
        });
        seen.push(...page.items.map((one) => one.id));
        cursor = page.nextCursor;
      }
      expect(seen).toEqual(expected);
    }
    const { items } = await list({ sort: 'deadline', overdue: '1' });
    expect(items.map((one) => one.id)).toEqual([soon, same, late]);
  });

  it('finds by a part of the title, by purpose, and what is mine', async () => {
    const a = await makeArticle(world, { title: 'Peñíscola floods 100 %' });
    const b = await makeArticle(world, { title: 'Other', purpose: 'published_elsewhere', by: 'editor' });
    const ids = async (search: Record<string, string>) => (await list(search)).items.map((one) => one.id);
    expect(await ids({ q: 'ISCOLA fl' })).toEqual([a.id]);
    expect(await ids({ q: '%' })).toEqual([a.id]);
    expect(await ids({ q: '_' })).toEqual([]);
    expect(await ids({ purpose: 'published_elsewhere' })).toEqual([b.id]);
    expect(await ids({ mine: '1' })).toEqual([a.id]);
    const claimant = { type: 'organisation', name: 'The outlet' };
    const body = { version: 1, start: 0, end: 5, kind: 'event', claimant };
    const [claim] = (await calls.change(createClaim, 'checker', { id: b.id }, body)).items;
    const assigned = { memberId: world.newsroom.people.checker.memberId, expectedVersion: claim!.version };
    await calls.change(assignClaim, 'checker', { id: claim!.id }, assigned);
    expect(await ids({ mine: '1' })).toEqual([a.id]);
    expect((await list({ mine: '1' }, 'checker')).items.map((one) => one.id)).toEqual([b.id]);
  });

  it('tells how far an article in check is, right after every change of it', async () => {
    const { id } = await makeArticle(world);
    const draft = await makeArticle(world, { state: 'draft' });
    const progress = async () => {
      const { items } = await list();
      expect(items.find((one) => one.id === draft.id)?.progress).toBeNull();
      const article = await prisma().article.findUniqueOrThrow({ where: { id } });
      const shown = items.find((one) => one.id === id)!.progress;
      expect(shown).toEqual((await loadArticleFacts(prisma(), article)).coverage.counts);
      return shown;
    };
    expect(await progress()).toEqual({ settled: 0, in_work: 0, nothing_to_check: 0, not_looked_at: 11 });
    const claim = await makeClaim(world, id, { words: 'The quay reopened' });
    expect(await progress()).toMatchObject({ in_work: 3, not_looked_at: 8 });
    const stretch = { version: 1, stretches: [{ start: 0, end: 8 }] };
    const { marks } = await calls.change(markCoverage, 'checker', { id }, stretch);
    expect(await progress()).toMatchObject({ nothing_to_check: 2 });
    await calls.change(unmarkCoverage, 'checker', { id, markId: marks[0]!.id });
    expect(await progress()).toMatchObject({ nothing_to_check: 0 });
    const submitted = await submit(world, claim);
    await decide(world, submitted);
    expect(await progress()).toMatchObject({ settled: 3, in_work: 0 });
    // Two at once, of which one commits later: neither is forgotten.
    await Promise.all([
      makeClaim(world, id, { words: 'on Monday' }),
      list(),
      makeClaim(world, id, { words: 'after a year' }),
      list(),
    ]);
    expect(await progress()).toMatchObject({ settled: 3, in_work: 5 });
  });

  it('SECURITY 4: takes no cursor, state or order of anybody’s making', async () => {
    for (const search of [
      { cursor: "' or 1=1--" },
      { cursor: Buffer.from("' or 1=1--").toString('base64url') },
      { state: '{"not":""}' },
      { sort: 'id;drop table' },
      { limit: '101' },
      { limit: '1e309' },
    ]) {
      const error = await refusal(list(search as unknown as Record<string, string>));
      expect([error.code, error.details.fields?.[0]?.field]).toEqual(['invalid', Object.keys(search)[0]]);
    }
  });

  it('goes on from no other list, nor in another order or with another filter', async () => {
    const { id } = await makeArticle(world);
    await makeArticle(world, { state: 'draft' });
    const cursor = (await list({ limit: '1' })).nextCursor!;
    expect((await list({ limit: '2', cursor })).items.map((one) => one.id)).toEqual([id]);
    for (const elsewhere of [
      list({ limit: '1', cursor, sort: 'deadline' }),
      list({ limit: '1', cursor, state: 'in_check' }),
      calls.read(listAuditEvents, 'admin', { slug: world.newsroom.slug }, { cursor }),
    ]) {
      const error = await refusal(elsewhere);
      expect([error.code, error.details.fields?.[0]?.field]).toEqual(['invalid', 'cursor']);
    }
  });

  it('is each newsroom’s own', async () => {
    await makeArticle(world);
    const other = await makeNewsroom(prisma());
    const theirs = await calls.read(listArticles, other.actor('admin'), { slug: other.slug });
    expect(theirs.items).toEqual([]);
    const call = calls.read(listArticles, other.actor('admin'), { slug: world.newsroom.slug });
    expect((await refusal(call)).code).toBe('not_found');
  });
});

describe('version.list and version.read', () => {
  it('give the text with its sentences', async () => {
    const { id, text } = await makeArticle(world, { text: '# 😀\n\nOne is here. Two is there.' });
    const { items } = await calls.read(listVersions, 'checker', { id });
    expect(items.map((one) => [one.number, one.wordCount])).toEqual([[1, 6]]);
    const version = await calls.read(getVersion, 'checker', { id, number: '1' });
    expect(version.text).toBe(text);
    const points = [...text];
    expect(version.sentences.map(([start, end]) => points.slice(start, end).join(''))).toEqual([
      '😀',
      'One is here.',
      'Two is there.',
    ]);
    expect((await refusal(calls.read(getVersion, 'checker', { id, number: '2' }))).code).toBe('not_found');
    const other = await makeNewsroom(prisma());
    expect((await refusal(calls.read(listVersions, other.actor('editor'), { id }))).code).toBe('not_found');
  });
});
