import { beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { change, decide, makeClaim, setState, submit } from '@/lib/testing/claim';
import { type CastName, makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { answer } from '../query';
import { listComments } from './list-comments';
import { listVerdicts } from './list-verdicts';
import { searchClaims } from './search-claims';

const prisma = freshPrisma();
let here: TestWorld;
let ids: Record<'percent' | 'underscore' | 'backslash' | 'plain' | 'rated' | 'overridden', string>;
const text =
  '# Figures\n\nIt rose by 57% in a_b. A path C:\\temp is here. It rose by 57 parts. Rated words. Overridden words.';

beforeAll(async () => {
  here = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  const { id } = await makeArticle(here, { text });
  const mark = (words: string, more = {}) => makeClaim(here, id, { words, ...more });
  const rated = await decide(here, await submit(here, await mark('Rated words')));
  const overridden = await decide(
    here,
    await submit(here, await mark('Overridden words', { kind: 'number' })),
    {
      decision: 'override',
      rating: 'inaccurate',
      reason: 'Wrong.',
    },
  );
  ids = {
    percent: (await mark('rose by 57% in')).id,
    underscore: (await mark('a_b')).id,
    backslash: (await mark('C:\\temp')).id,
    plain: (await mark('rose by 57 parts')).id,
    rated: rated.id,
    overridden: overridden.id,
  };
});

const search = (query: Record<string, string>, as: CastName = 'writer') =>
  answer(
    searchClaims,
    here.newsroom.actor(as),
    { params: { slug: here.newsroom.slug }, query, body: undefined },
    prisma(),
  );
const found = async (query: Record<string, string>, as?: CastName) =>
  (await search(query, as)).items
    .map((one) => Object.entries(ids).find(([, id]) => id === one.id)?.[0])
    .sort();

describe('searching claims', () => {
  it.each([
    ['57', ['percent', 'plain']],
    ['57%', ['percent']],
    ['%', ['percent']],
    ['_', ['underscore']],
    ['C:\\', ['backslash']],
    ['ROSE BY', ['percent', 'plain']],
    ["' OR 1=1 --", []],
    ["%' or 1=1--", []],
    ['(r+)+$', []],
  ])('SECURITY.md 4, 5: %j is looked for as it is typed', async (q, expected) => {
    expect(await found({ q })).toEqual(expected);
  });

  it('finds the words that a claim stands on when its statement says it otherwise', async () => {
    const { id } = await makeArticle(here, { text: '# A\n\nSoftly it rained.' });
    const claim = await change(here, await makeClaim(here, id, { words: 'Softly' }), { statement: 'Else.' });
    expect((await search({ q: 'softly' })).items).toMatchObject([{ id: claim.id, articleTitle: 'A' }]);
  });

  it.each([
    [{ rating: 'confirmed' }, ['rated']],
    [{ rating: 'inaccurate' }, ['overridden']],
    [{ state: 'approved' }, ['overridden', 'rated']],
    [{ state: 'approved', kind: 'number' }, ['overridden']],
    [{ since: '2999-01-01' }, []],
    [{ assigneeId: '01938f6c-0000-7000-8000-000000000001' }, []],
  ])('filtered by %j', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('says when it was decided, newest claims first, page by page', async () => {
    const [overridden] = (await search({ rating: 'inaccurate' })).items;
    expect(overridden!.decidedAt).not.toBeNull();
    const all = (await search({ limit: '100' })).items.map((one) => one.id);
    expect(all).toEqual([...all].sort().reverse());
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof search>> = await search({
        limit: '2',
        ...(cursor === null ? {} : { cursor }),
      });
      pages.push(...page.items.map((one) => one.id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(pages).toEqual(all);
    await expect(search({ cursor: 'bm9uc2Vuc2U' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ field: 'cursor' }] },
    });
  });

  it('finds nothing of a restricted article but for who is named on it, nothing of another newsroom', async () => {
    const { id } = await makeArticle(here, { text: '# Secret\n\nUnheard of.', named: ['writer', 'checker'] });
    await makeClaim(here, id, { words: 'Unheard' });
    expect((await search({ q: 'unheard' }, 'checker')).items).toHaveLength(1);
    for (const name of ['editor', 'admin', 'everything'] as const) {
      expect((await search({ q: 'unheard' }, name)).items).toEqual([]);
    }
    const other = await makeNewsroom(prisma());
    const raw = { params: { slug: here.newsroom.slug }, query: {}, body: undefined };
    await expect(answer(searchClaims, other.actor('everything'), raw, prisma())).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('keeps what was dismissed: it tells how a thing was rated before', async () => {
    const { id } = await makeArticle(here, { text: '# A\n\nOnce dismissed.' });
    await setState(here, await makeClaim(here, id, { words: 'Once dismissed' }), 'dismissed');
    expect((await search({ q: 'once dismissed' })).items).toMatchObject([{ state: 'dismissed' }]);
  });
});

describe('what a claim has', () => {
  it('its verdicts newest first, its thread from the beginning', async () => {
    const { newsroom } = here;
    const raw = { params: { id: ids.overridden }, query: {}, body: undefined };
    const { items } = await answer(listVerdicts, newsroom.actor('writer'), raw, prisma());
    expect(items).toMatchObject([{ number: 1, reviews: [{ decision: 'override' }] }]);
    expect(await answer(listComments, newsroom.actor('writer'), raw, prisma())).toEqual({
      items: [],
      nextCursor: null,
    });
  });
});
