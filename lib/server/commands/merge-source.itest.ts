import { beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { makeClaim } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { getSource } from '../queries/get-source';
import { listSourceUses } from '../queries/list-source-uses';
import { listSources } from '../queries/list-sources';
import { changeSource } from './change-source';
import { mergeSource } from './merge-source';
import { unmergeSource } from './unmerge-source';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const merge = (
  id: string,
  intoId: string,
  expectedVersion = 1,
  who: 'checker' | 'writer' | 'admin' = 'checker',
) => calls.change(mergeSource, who, { id }, { intoId, expectedVersion });
const read = (id: string) => calls.read(getSource, 'writer', { id });
const list = async (search: Record<string, string>) =>
  (await calls.read(listSources, 'writer', { slug: world.newsroom.slug }, search)).items;

describe('merging', () => {
  it('lists, finds and counts one source, rewrites no evidence, and can be undone', async () => {
    const kept = await makeSource(world, { title: 'Harbour ledger', url: 'https://example.org/a' });
    const twice = await makeSource(world, { title: 'Hafenbuch der Behörde', url: 'https://example.org/b' });
    const { id: articleId } = await makeArticle(world);
    const one = await makeClaim(world, articleId, { words: 'The quay reopened' });
    const two = await makeClaim(world, articleId, { words: 'on Monday' });
    await makeEvidence(world, one.id, { sourceId: kept.id });
    const cited = await makeEvidence(world, two.id, { sourceId: twice.id });
    const before = await prisma().evidenceRevision.findMany({ orderBy: { id: 'asc' } });

    const view = await merge(twice.id, kept.id);
    expect(view).toMatchObject({ mergedInto: { id: kept.id, title: 'Harbour ledger' }, version: 2 });
    expect(await prisma().evidenceRevision.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
    const after = await read(kept.id);
    expect(after.merged).toEqual([{ id: twice.id, title: 'Hafenbuch der Behörde', version: 2 }]);
    expect(after.uses).toMatchObject([
      { claimId: two.id, recordedAs: { id: twice.id }, locator: 'p. 4', state: 'open', rating: null },
      { claimId: one.id, recordedAs: null },
    ]);
    const resting = await calls.read(listSourceUses, 'writer', { id: kept.id }, { articleId });
    expect(resting.items.map((use) => use.claim.id)).toEqual([two.id, one.id]);
    expect(cited.current.source).toMatchObject({ source: { id: twice.id } });
    expect(await list({ q: 'hafenbuch' })).toMatchObject([
      {
        id: kept.id,
        uses: 2,
        marks: [],
        elsewhere: { text: 'Hafenbuch der Behörde', marks: [{ start: 0, end: 9 }] },
      },
    ]);

    await calls.change(unmergeSource, 'writer', { id: twice.id }, { expectedVersion: 2 });
    expect((await read(kept.id)).uses).toHaveLength(1);
    expect(await list({ q: 'hafenbuch' })).toMatchObject([{ id: twice.id, uses: 1 }]);
    expect((await calls.eventsOn(twice.id)).map((one) => one.type)).toEqual([
      'source.created',
      'evidence.added',
      'source.merged',
      'source.unmerged',
    ]);
  });

  it('is for contributors, against the version that was seen, and of two others', async () => {
    const [a, b, c] = [await makeSource(world), await makeSource(world), await makeSource(world)];
    expect((await refusal(merge(a.id, b.id, 1, 'admin'))).code).toBe('forbidden');
    expect((await refusal(merge(a.id, b.id, 7))).code).toBe('conflict');
    expect((await refusal(merge(a.id, a.id))).details.fields?.[0]?.field).toBe('intoId');
    const other = await makeNewsroom(prisma());
    const theirs = await makeSource({ ...world, newsroom: other });
    expect((await refusal(merge(a.id, theirs.id))).details.fields?.[0]?.field).toBe('intoId');
    await merge(a.id, b.id);
    expect((await refusal(merge(a.id, c.id, 2))).code).toBe('wrong_state');
    expect((await refusal(merge(b.id, c.id))).code).toBe('wrong_state');
    expect((await refusal(merge(c.id, a.id))).code).toBe('wrong_state');
    // Again is no change and no event.
    await merge(a.id, b.id, 2);
    expect((await calls.eventsOn(b.id)).filter((one) => one.type === 'source.merged')).toHaveLength(1);
  });

  it('parts only what is merged', async () => {
    const [alone, kept, twice] = [await makeSource(world), await makeSource(world), await makeSource(world)];
    const part = (id: string, expectedVersion: number) =>
      calls.change(unmergeSource, 'checker', { id }, { expectedVersion });
    expect((await refusal(part(alone.id, 7))).code).toBe('conflict');
    expect((await refusal(part(alone.id, 1))).code).toBe('wrong_state');
    expect((await read(alone.id)).version).toBe(1);
    expect((await calls.eventsOn(alone.id)).map((one) => one.type)).toEqual(['source.created']);
    await merge(twice.id, kept.id);
    // The one that was kept is in no other either.
    expect((await refusal(part(kept.id, 1))).code).toBe('wrong_state');
    await part(twice.id, 2);
    expect((await refusal(part(twice.id, 3))).code).toBe('wrong_state');
  });

  it('never mixes confidential ones with others, nor tells of them', async () => {
    const open = await makeSource(world, { title: 'Caller of the night', url: null });
    const secret = await makeSource(world, { title: 'Caller of the night', url: null, confidential: true });
    expect((await refusal(merge(secret.id, open.id))).code).toBe('wrong_state');
    expect((await refusal(merge(open.id, secret.id))).code).toBe('wrong_state');
    // Who is not named on it is told that there is none.
    expect((await refusal(merge(open.id, secret.id, 1, 'writer'))).code).toBe('invalid');
    expect((await read(open.id)).same).toEqual([]);
    expect(await list({ q: 'caller night' })).toMatchObject([{ id: open.id }]);
    const twin = await makeSource(world, { title: 'Caller', url: null });
    await merge(twin.id, open.id);
    const fields = { kind: 'document', title: 'Caller of the night', confidential: true };
    for (const id of [open.id, twin.id]) {
      const version = id === twin.id ? 2 : 1;
      const change = calls.change(changeSource, 'checker', { id }, { fields, expectedVersion: version });
      expect((await refusal(change)).code).toBe('wrong_state');
    }
  });
});

describe('what looks the same', () => {
  const at = async (address: string) => (await list({ address })).map((one) => one.id);

  it('is at the same address, however it was written', async () => {
    const a = await makeSource(world, {
      title: 'Alpha',
      url: 'https://www.Example.net/Report/?utm_source=x&page=2#top',
    });
    const b = await makeSource(world, { title: 'Omega', url: 'http://example.net/Report/?page=2' });
    const c = await makeSource(world, { title: 'Delta', url: 'https://example.net/report?page=2' });
    expect((await read(a.id)).same).toMatchObject([{ id: b.id, why: 'address' }]);
    expect(await at('HTTP://EXAMPLE.NET/Report/?page=2&fbclid=3')).toEqual([b.id, a.id]);
    expect(await at('https://example.net/report?page=2')).toEqual([c.id]);
    expect(await at('https://example.net')).toEqual([]);
  });

  it('has nearly the same title and publisher, and the same figures', async () => {
    const make = (title: string) => makeSource(world, { title, publisher: 'Port of Varna', url: null });
    const a = await make('Yearly report on berths, 2024');
    const b = await make('The yearly report on berths 2024');
    await make('Yearly report on berths, 2025');
    await make('Minutes of a meeting, 2024');
    expect((await read(a.id)).same).toMatchObject([{ id: b.id, why: 'title' }]);
  });
});
