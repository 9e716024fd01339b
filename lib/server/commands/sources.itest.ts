import { getSource } from '@/lib/server/queries/get-source';
import { listSources } from '@/lib/server/queries/list-sources';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { whileHeldOpen } from '@/lib/testing/held-open';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeSettledArticle } from '@/lib/testing/settled-article';
import { makeSource } from '@/lib/testing/source';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeSource } from './change-source';
import { createSource } from './create-source';
import { withdrawEvidence } from './withdraw-evidence';

const prisma = freshPrisma(50);
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeEach(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const slug = () => ({ slug: world.newsroom.slug });
const minutes = { kind: 'document', title: 'Minutes' };
const change = (id: string, fields: object, expectedVersion: number, who: 'checker' | 'writer' = 'checker') =>
  calls.change(changeSource, who, { id }, { fields: { ...minutes, ...fields }, expectedVersion });

describe('source.create', () => {
  it('keeps the whole record, and one event without a word of it', async () => {
    const fields = {
      kind: 'data_set',
      title: 'Ships in port',
      publisher: 'Port authority',
      author: 'B. Example',
      publishedOn: '2026-01-31',
      accessedOn: '2026-02-01',
      url: 'https://example.org/ships?y=2025',
      note: 'Table 3 counts\nferries twice.',
    };
    const view = await calls.change(createSource, 'writer', slug(), fields);
    expect(view).toMatchObject({ ...fields, copyOf: null, confidential: false, version: 1 });
    const events = await calls.eventsOn(view.id);
    expect(events.map((one) => [one.type, one.codes])).toEqual([
      ['source.created', { kind: 'data_set', confidential: false }],
    ]);
    expect(JSON.stringify(events)).not.toContain('Ships');
  });

  it('is for writers, checkers and editors', async () => {
    expect((await refusal(calls.change(createSource, 'admin', slug(), minutes))).code).toBe('forbidden');
    const other = await makeNewsroom(world.database);
    const call = calls.change(createSource, other.actor('checker'), slug(), minutes);
    expect((await refusal(call)).code).toBe('not_found');
  });

  it('SECURITY 2: takes addresses of the web only', async () => {
    const urls = [
      'JaVa\nScRiPt:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'https://u:p@example.org',
      'ftp://a.example',
    ];
    for (const url of urls) {
      const error = await refusal(calls.change(createSource, 'checker', slug(), { ...minutes, url }));
      expect([error.code, error.details.fields?.[0]?.field]).toEqual(['invalid', 'url']);
    }
  });

  it('SECURITY 1: keeps markup as the words that it is', async () => {
    const title = '</script><svg onload=alert(1)>';
    expect((await calls.change(createSource, 'checker', slug(), { ...minutes, title })).title).toBe(title);
  });

  it.each([
    ['createdById', 'x'],
    ['id', 'x'],
    ['version', 3],
    ['kind', { not: '' }],
    ['title', 'a\u0000b'],
    ['title', 'a\udfff'],
    ['title', 7],
    ['publishedOn', '31.01.2026'],
    ['copyOfId', 'none'],
    ['confidential', 'yes'],
    ['note', 'x'.repeat(1_000_000)],
  ])('SECURITY 13 and 35: refuses %s of the wrong kind, or of anybody’s making', async (field, value) => {
    const error = await refusal(
      calls.change(createSource, 'checker', slug(), { ...minutes, [field]: value }),
    );
    expect([error.code, error.details.fields?.[0]?.field]).toEqual(['invalid', field]);
  });
});

describe('source.list', () => {
  const titles = async (search: Record<string, string> = {}) =>
    (await calls.read(listSources, 'writer', slug(), search)).items.map((one) => one.title);

  it('finds by title, publisher, author and address, newest first, page by page', async () => {
    await makeSource(world, { title: 'Alpha', publisher: 'Port of Quay' });
    await makeSource(world, { title: 'Beta', author: 'Q. Quayle', kind: 'interview' });
    await makeSource(world, { title: 'Gamma', url: 'https://example.org/quay' });
    await makeSource(world, { title: 'The QUAY' });
    await makeSource(world, { title: 'Delta', note: 'quay' });
    expect(await titles({ q: 'quay' })).toEqual(['The QUAY', 'Gamma', 'Beta', 'Alpha']);
    expect(await titles({ q: 'quay', kind: 'interview' })).toEqual(['Beta']);
    expect(await titles({ q: '  ' })).toHaveLength(5);
    const first = await calls.read(listSources, 'writer', slug(), { q: 'quay', limit: '3' });
    expect(await titles({ q: 'quay', limit: '3', cursor: first.nextCursor! })).toEqual(['Alpha']);
  });

  it('SECURITY 4 and 5: takes what is searched for by the letter', async () => {
    await makeSource(world, { title: '100 % of_it' });
    await makeSource(world, { title: 'back\\slash' });
    await makeSource(world, { title: 'Other' });
    expect(await titles({ q: '%' })).toEqual(['100 % of_it']);
    expect(await titles({ q: 'of_it' })).toEqual(['100 % of_it']);
    expect(await titles({ q: '\\' })).toEqual(['back\\slash']);
    expect(await titles({ q: "%' or 1=1--" })).toEqual([]);
    expect(await titles({ q: '%_'.repeat(100) })).toEqual([]);
    expect(await titles({ q: '(a+)+$' })).toEqual([]);
    for (const [field, search] of [
      ['q', { q: 'a\u0000' }],
      ['q', { q: '%_'.repeat(50_000) }],
      ['kind', { kind: '{"not":""}' }],
      ['sort', { sort: 'id;drop table' }],
    ] as const) {
      const error = await refusal(
        calls.read(listSources, 'writer', slug(), search as unknown as Record<string, string>),
      );
      expect([error.code, error.details.fields?.[0]?.field]).toEqual(['invalid', field]);
    }
  });

  it('is each newsroom’s own', async () => {
    const { id } = await makeSource(world);
    const other = await makeNewsroom(world.database);
    const theirs = await calls.read(listSources, other.actor('admin'), { slug: other.slug });
    expect(theirs.items).toEqual([]);
    expect((await refusal(calls.read(getSource, other.actor('admin'), { id }))).code).toBe('not_found');
  });
});

describe('source.change', () => {
  it('keeps what the record said before, and who corrected it', async () => {
    const { id } = await makeSource(world, minutes);
    const view = await change(id, { title: 'Minutes of March' }, 1, 'writer');
    expect([view.title, view.version]).toEqual(['Minutes of March', 2]);
    expect(
      view.revisions.map((one) => [one.number, (one.record as { title: string }).title, one.by.memberId]),
    ).toEqual([
      [2, 'Minutes of March', world.newsroom.people.writer.memberId],
      [1, 'Minutes', world.newsroom.people.checker.memberId],
    ]);
    const events = await calls.eventsOn(id);
    expect(events.map((one) => one.type)).toEqual(['source.created', 'source.changed']);
    expect(events[1]!.beforeHash).not.toBe(events[1]!.afterHash);
  });

  it('writes nothing where nothing changes', async () => {
    const { id } = await makeSource(world, minutes);
    const view = await change(id, { url: 'https://example.org/minutes' }, 1);
    expect([view.version, view.revisions.length]).toEqual([1, 1]);
    expect(await calls.eventsOn(id)).toHaveLength(1);
  });

  it('shows both where somebody was faster; of fifty at once one is', async () => {
    const { id } = await makeSource(world, minutes);
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) => change(id, { title: `Minutes ${n}` }, 1)),
    );
    const done = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(done).toHaveLength(1);
    for (const [n, result] of results.entries()) {
      if (result.status === 'fulfilled') continue;
      expect(result.reason).toMatchObject({
        code: 'conflict',
        details: {
          current: { id, title: done[0]!.title, version: 2 },
          yours: { fields: { title: `Minutes ${n}` }, expectedVersion: 1 },
        },
      });
    }
    expect(await world.database.sourceRevision.count({ where: { sourceId: id } })).toBe(2);
    expect(await calls.eventsOn(id)).toHaveLength(2);
  }, 40_000);

  it('is not for admins alone, nor outside', async () => {
    const { id } = await makeSource(world, minutes);
    const body = { fields: minutes, expectedVersion: 1 };
    expect((await refusal(calls.change(changeSource, 'admin', { id }, body))).code).toBe('forbidden');
    const other = await makeNewsroom(world.database);
    expect((await refusal(calls.change(changeSource, other.actor('editor'), { id }, body))).code).toBe(
      'not_found',
    );
  });
});

describe('a copy', () => {
  const field = async (call: Promise<unknown>) => (await refusal(call)).details.fields?.[0]?.field;

  it('points at a source of this newsroom', async () => {
    const original = await makeSource(world, { title: 'Wire report' });
    const copy = await makeSource(world, { title: 'Rewrite', copyOfId: original.id });
    expect(copy.copyOf).toEqual({ id: original.id, title: 'Wire report' });
    const other = await makeNewsroom(world.database);
    const theirs = await makeSource({ ...world, newsroom: other });
    expect(await field(makeSource(world, { copyOfId: theirs.id }))).toBe('copyOfId');
    expect(await field(change(copy.id, { copyOfId: theirs.id }, 1))).toBe('copyOfId');
  });

  it('is never, by whatever steps, its own original', async () => {
    const a = await makeSource(world, minutes);
    const b = await makeSource(world, { ...minutes, copyOfId: a.id });
    const c = await makeSource(world, { ...minutes, copyOfId: b.id });
    expect(await field(change(a.id, { copyOfId: c.id }, 1))).toBe('copyOfId');
    expect(await field(change(a.id, { copyOfId: a.id }, 1))).toBe('copyOfId');
    expect((await change(c.id, { copyOfId: a.id }, 1)).copyOf?.id).toBe(a.id);
  });

  it('is not closed into a circle by two at once, who each close half of it', async () => {
    const [p, x] = [await makeSource(world, minutes), await makeSource(world, minutes)];
    const y = await makeSource(world, { ...minutes, copyOfId: p.id });
    const q = await makeSource(world, { ...minutes, copyOfId: x.id });
    const body = { fields: { ...minutes, copyOfId: y.id }, expectedVersion: 1 };
    const result = await whileHeldOpen(
      world,
      { command: changeSource, who: 'checker', params: { id: x.id }, body },
      () => change(p.id, { copyOfId: q.id }, 1),
    );
    expect(result).toMatchObject({
      status: 'rejected',
      reason: { code: 'invalid', details: { fields: [{ field: 'copyOfId' }] } },
    });
  });
});

describe('source.read', () => {
  it('names every use, withdrawn ones too', async () => {
    const { id, claimId, sourceId, evidenceId } = await makeSettledArticle(world);
    await makeArticle(world);
    const use = {
      articleId: id,
      articleTitle: 'The quay reopens',
      claimId,
      stance: 'supports',
      isWithdrawn: false,
    };
    expect((await calls.read(getSource, 'admin', { id: sourceId })).uses).toEqual([
      expect.objectContaining(use),
    ]);
    const body = { reason: 'A forged page.', expectedVersion: 1 };
    await calls.change(withdrawEvidence, 'checker', { id: evidenceId }, body);
    const after = await calls.read(getSource, 'admin', { id: sourceId });
    expect(after.uses).toEqual([expect.objectContaining({ ...use, isWithdrawn: true })]);
  });
});
