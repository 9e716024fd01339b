import { beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { change, decide, makeClaim, readClaim, setState, submit } from '@/lib/testing/claim';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { type CastName, makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { execute } from '../command';
import { assignClaim } from '../commands/assign-claim';
import { answer } from '../query';
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

  it('SECURITY.md 5: reads no more than a line of it, of signs too', async () => {
    for (const q of ['(a+)+$'.repeat(8_500), '%_'.repeat(50_000)]) {
      await expect(search({ q })).rejects.toMatchObject({
        code: 'invalid',
        details: { fields: [{ field: 'q' }] },
      });
    }
    expect(await found({ q: '(a+)+$'.repeat(33) })).toEqual([]);
    expect(await found({ q: '%_'.repeat(100) })).toEqual([]);
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

describe('words', () => {
  let claim: ClaimView;
  beforeAll(async () => {
    const { id } = await makeArticle(here, {
      text: '# Harbour\n\nThe Peñíscola harbour board counted 1,200 boats. Another board counted.',
    });
    claim = await makeClaim(here, id, {
      words: 'The Peñíscola harbour board counted 1,200 boats',
      claimant: { type: 'person', name: 'Ida Voss', role: 'harbour master' },
    });
    const evidence = await makeEvidence(here, claim.id, { sourceId: (await makeSource(here)).id });
    expect(evidence.claimId).toBe(claim.id);
    claim = await decide(
      here,
      await submit(here, await readClaim(here, claim.id), { rationale: 'The wharfinger’s ledger says so.' }),
    );
    const secret = await makeSource(here, { title: 'Zebra informant', confidential: true });
    await makeEvidence(here, claim.id, { sourceId: secret.id });
  });
  const one = async (query: Record<string, string>, as?: CastName) =>
    (await search(query, as)).items.filter((item) => item.id === claim.id);

  it.each([
    ['all of them, in any order', 'boats harbour', ['harbour', 'boats']],
    ['without accents and capitals', 'peniscola', ['Peñíscola']],
    ['by how they begin', 'harb', ['harbour']],
    ['a figure as a figure', '1,200', ['1,200']],
    ['a figure without its thousands set apart', '1200', ['1,200']],
    ['a quoted phrase', '"board counted 1,200"', ['board counted 1,200']],
  ])('%s', async (_, q, marked) => {
    const [found] = await one({ q });
    const letters = [...found!.statement];
    expect(found!.marks.map(({ start, end }) => letters.slice(start, end).join(''))).toEqual(marked);
    expect([found!.match, found!.elsewhere]).toEqual(['words', null]);
  });

  it.each(['boats lighthouse', '"harbour counted"', '1,201', '20', 'zebra'])('%j is not there', async (q) => {
    expect(await one({ q })).toEqual([]);
  });

  it('typed wrongly, when the right ones find little', async () => {
    for (const q of ['harbuor baord', 'Penniscola', 'harbor']) {
      expect(await one({ q })).toMatchObject([{ match: 'similar' }]);
    }
    // A figure is never taken for another.
    expect(await one({ q: '1,210 boats' })).toEqual([]);
  });

  it('of the reasons and of the claimant, shown where they stand', async () => {
    expect(await one({ q: 'wharfinger boats' })).toMatchObject([
      {
        marks: [{}],
        elsewhere: {
          where: 'rationale',
          text: 'The wharfinger’s ledger says so.',
          marks: [{ start: 4, end: 14 }],
        },
      },
    ]);
    expect(await one({ q: 'voss' })).toMatchObject([
      { marks: [], elsewhere: { where: 'claimant', text: 'Ida Voss, harbour master' } },
    ]);
  });

  it('with who decided and what carried it; a confidential source is not told to others', async () => {
    const { people } = here.newsroom;
    const [found] = await one({ q: 'harbour' });
    expect(found).toMatchObject({
      rating: { code: 'confirmed' },
      decidedBy: { memberId: people.editor.memberId },
      keySource: { title: 'Minutes of the port authority', level: 'primary' },
    });
  });

  it('narrowed by claimant, person, source, article, days', async () => {
    const { people } = here.newsroom;
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const sourceId = (await one({ q: 'harbour' }))[0]!.keySource!.id!;
    const confidential = await prisma().source.findFirstOrThrow({ where: { title: 'Zebra informant' } });
    for (const [query, is] of [
      [{ claimant: 'voss' }, true],
      [{ claimant: 'ledger' }, false],
      [{ personId: people.checker.memberId }, true],
      [{ personId: people.editor.memberId }, true],
      [{ personId: people.writer.memberId }, false],
      [{ sourceId }, true],
      [{ sourceId: confidential.id }, false],
      [{ personId: confidential.id }, false],
      [{ articleId: claim.articleId }, true],
      [{ since: day(-1), until: day(1) }, true],
      [{ decidedSince: day(-1), decidedUntil: day(1) }, true],
      [{ decidedUntil: day(-2) }, false],
      [{ until: day(-2) }, false],
    ] as [Record<string, string>, boolean][]) {
      expect((await one(query)).length, JSON.stringify(query)).toBe(is ? 1 : 0);
    }
    expect(await one({ sourceId: confidential.id }, 'checker')).toHaveLength(1);
  });

  it.each(['Asia/Tokyo', 'America/New_York'])(
    'up to the first and the last day there is, in %s',
    async (timeZone) => {
      const where = { id: here.newsroom.newsroomId };
      const { timeZone: before } = await prisma().newsroom.findUniqueOrThrow({ where });
      await prisma().newsroom.update({ where, data: { timeZone } });
      for (const [since, until] of [
        ['since', 'until'],
        ['decidedSince', 'decidedUntil'],
      ] as const) {
        expect(await one({ [since]: '0001-01-01', [until]: '9999-12-31' })).toHaveLength(1);
        expect(await one({ [since]: '9999-12-31' })).toEqual([]);
        expect(await one({ [until]: '0001-01-01' })).toEqual([]);
        for (const name of [since, until])
          await expect(one({ [name]: '0000-01-01' })).rejects.toMatchObject({ code: 'invalid' });
      }
      await prisma().newsroom.update({ where, data: { timeZone: before } });
    },
  );
});

it('follows what changes, in the same moment', async () => {
  const { id } = await makeArticle(here, { text: '# A\n\nOnce upon a time.' });
  const claim = await makeClaim(here, id, { words: 'Once upon' });
  expect((await search({ q: 'upon' })).items).toHaveLength(1);
  await change(here, claim, { statement: 'A quetzal sang.' });
  expect((await search({ q: 'quetzal' })).items).toMatchObject([{ id: claim.id }]);
  const rows = await prisma().$queryRaw<{ same: boolean }[]>`
    SELECT s.* IS NOT DISTINCT FROM made.* AS same FROM "ClaimSearch" s
    JOIN claim_search_of(ARRAY(SELECT "id" FROM "Claim")) AS made ON made."claimId" = s."claimId"`;
  expect(rows.length).toBe(await prisma().claim.count());
  expect(rows.every((row) => row.same)).toBe(true);
});

it('keeps by whom and by which sources a claim is found, until that changes', async () => {
  const { id } = await makeArticle(here, { text: '# A\n\nTwice told.' });
  const claim = await makeClaim(here, id, { words: 'Twice told' });
  const { people } = here.newsroom;
  const one = async (query: Record<string, string>) => (await search(query)).items.map((item) => item.id);
  const assign = async (memberId: string | null) => {
    const { version } = await readClaim(here, claim.id);
    const raw = { params: { id: claim.id }, query: {}, body: { memberId, expectedVersion: version } };
    await execute(assignClaim, here.newsroom.actor('editor'), raw, { database: prisma() });
  };
  await assign(people.otherChecker.memberId);
  expect(await one({ personId: people.otherChecker.memberId })).toEqual([claim.id]);
  const source = await makeSource(here, { title: 'A tale' });
  await makeEvidence(here, claim.id, { sourceId: source.id });
  expect(await one({ sourceId: source.id })).toEqual([claim.id]);
  await assign(null);
  expect(await one({ personId: people.otherChecker.memberId })).toEqual([]);
  const [wrong] = await prisma().$queryRaw<{ rows: number }[]>`
    SELECT count(*)::int AS rows FROM "ClaimKey" k
    FULL JOIN claim_keys_of(ARRAY(SELECT "id" FROM "Claim")) AS made ON made."key" = k."key" AND made."claimId" = k."claimId"
    WHERE k."key" IS NULL OR made."key" IS NULL`;
  expect(wrong!.rows).toBe(0);
});
