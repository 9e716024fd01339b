/** What a new text does to everything that stands on the old one. */
import { getVersionChanges } from '@/lib/server/queries/get-version-changes';
import { getCoverage } from '@/lib/server/queries/get-coverage';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { decide, link, makeClaim, placeAgain, readClaim, setState, submit } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { reword, saveText } from '@/lib/testing/version';
import { beforeAll, describe, expect, it } from 'vitest';
import { markCoverage } from './mark-coverage';
import { saveVersion } from './save-version';
import { setArticleState } from './set-article-state';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const text = `# The ferry comes back

The ferry cost 25,000 euros and carries 40 cars. It sails twice a day.

The mayor said: "We have no other way to the island."

Nobody knows who paid for the paint. The island has 312 inhabitants.`;

const article = () => makeArticle(world, { text });
const claimOn = (articleId: string, words: string) => makeClaim(world, articleId, { words });
const approvedOn = async (articleId: string, words: string, verdict = {}) =>
  decide(world, await submit(world, await claimOn(articleId, words), verdict));
const placesOf = async (claimId: string) => (await readClaim(world, claimId)).placements;

describe('version.save', () => {
  it('places what reads the same, curled quotation marks and all, and leaves the verdict alone', async () => {
    const { id } = await article();
    const said = await approvedOn(id, '"We have no other way to the island."');
    const cars = await approvedOn(id, 'carries 40 cars');
    const saved = await reword(world, id, [
      ['"We have no other way to the island."', '“We have no other way to the island.”'],
      ['The ferry cost', 'Yesterday the ferry cost'],
    ]);
    expect(saved).toMatchObject({ version: { number: 2, origin: 'edited' }, staleIds: [], returnedIds: [] });
    expect(saved.placements.map((one) => one.outcome)).toEqual(['placed', 'placed']);
    const claim = await readClaim(world, said.id);
    expect(claim).toMatchObject({ state: 'approved', standing: 'stands', version: said.version });
    expect(claim.placements).toMatchObject([
      { exact: '“We have no other way to the island.”', outcome: 'placed', was: null, changes: [] },
    ]);
    expect(await readClaim(world, cars.id)).toMatchObject({ state: 'approved', version: cars.version });
  });

  it('makes stale what was judged on another number, and says which', async () => {
    const { id } = await article();
    const cost = await approvedOn(id, 'The ferry cost 25,000 euros');
    const saved = await reword(world, id, [['25,000', '35,000']]);
    expect(saved.staleIds).toEqual([cost.id]);
    const claim = await readClaim(world, cost.id);
    expect(claim).toMatchObject({
      state: 'stale',
      staleBecause: [
        { kind: 'words', before: 'The ferry cost 25,000 euros', after: 'The ferry cost 35,000 euros' },
      ],
      placements: [
        {
          outcome: 'changed',
          isSettled: false,
          exact: 'The ferry cost 35,000 euros',
          was: { version: 1, exact: 'The ferry cost 25,000 euros' },
          changes: [{ kind: 'number', before: '25,000', after: '35,000' }],
        },
      ],
    });
    const event = (await calls.eventsOn(cost.id)).at(-1)!;
    expect(event).toMatchObject({ type: 'version.saved', outcome: 'done' });
    expect(event.codes).toMatchObject({ number: 2, changed: [cost.id], orphaned: [], stale: [cost.id] });
    expect(event.subjects).toEqual(expect.arrayContaining([id, saved.version.id, cost.id]));
  });

  it('reaches what rests on it', async () => {
    const { id } = await article();
    const ground = await approvedOn(id, 'carries 40 cars');
    const above = await link(
      world,
      await makeClaim(world, id, { words: 'It sails twice a day', kind: 'opinion' }),
      [ground.id],
    );
    await decide(world, await submit(world, above, { rating: 'opinion' }));
    const saved = await reword(world, id, [['40 cars', '60 cars']]);
    expect([...saved.staleIds].sort()).toEqual([ground.id, above.id].sort());
  });

  it('orphans what is gone, and finds it again when it is back', async () => {
    const { id } = await article();
    const paint = await approvedOn(id, 'Nobody knows who paid for the paint.');
    const gone = await reword(world, id, [['Nobody knows who paid for the paint. ', '']]);
    expect(gone).toMatchObject({ staleIds: [paint.id], placements: [{ outcome: 'orphaned' }] });
    expect(await placesOf(paint.id)).toMatchObject([
      {
        outcome: 'orphaned',
        start: null,
        end: null,
        exact: 'Nobody knows who paid for the paint.',
        was: { version: 1 },
      },
    ]);
    await reword(world, id, [['It sails twice', 'It sails thrice']]);
    const back = await saveText(world, id, { restore: 1, note: 'As it was' });
    expect(back.version).toMatchObject({ number: 4, origin: 'restored', restoredFrom: 1, note: 'As it was' });
    expect(back.placements).toMatchObject([{ outcome: 'placed', claimId: paint.id, was: null }]);
    // The words are those that were judged, but an approval comes back by an editor's decision alone.
    expect(await readClaim(world, paint.id)).toMatchObject({ state: 'stale' });
  });

  it('opens a cut claim when its words return, not while they stand', async () => {
    const { id } = await article();
    const paint = await claimOn(id, 'Nobody knows who paid for the paint.');
    await setState(world, paint, 'cut');
    expect(await reword(world, id, [['twice a day', 'once a day']])).toMatchObject({ returnedIds: [] });
    await reword(world, id, [['Nobody knows who paid for the paint. ', '']]);
    const back = await saveText(world, id, { restore: 1 });
    expect(back.returnedIds).toEqual([paint.id]);
    expect(await readClaim(world, paint.id)).toMatchObject({
      state: 'open',
      stateChanges: [{ from: 'cut', to: 'open' }, { to: 'cut' }],
    });
  });

  it('takes a quote in other words for likely only, and no surer for being followed', async () => {
    const { id } = await article();
    const quote = { exact: 'The ferry has cost 25,000 euros and carries 40 cars.', prefix: '', suffix: '' };
    const claim = await makeClaim(world, id, { quote });
    expect(claim.placements).toMatchObject([
      { outcome: 'changed', exact: 'The ferry cost 25,000 euros and carries 40 cars.', isSettled: false },
    ]);
    const followed = await reword(world, id, [['It sails twice', 'It sails thrice']]);
    expect(followed.placements).toMatchObject([{ outcome: 'changed', was: { exact: quote.exact } }]);
    const lookAlike = { ...quote, exact: 'The ferry cost 95,000 euros and carries 40 cars.' };
    expect((await refusal(makeClaim(world, id, { quote: lookAlike }))).code).toBe('invalid');
    const curled = await makeClaim(world, id, { quote: { exact: '“We have no other way to the island.”' } });
    expect(curled.placements).toMatchObject([{ outcome: 'placed' }]);
  });

  it('leaves what waits to be settled as it is until its words are sure again', async () => {
    const { id } = await article();
    const cost = await approvedOn(id, 'The ferry cost 25,000 euros');
    await reword(world, id, [['25,000', '35,000']]);
    const waiting = await readClaim(world, cost.id);
    await reword(world, id, [['It sails twice', 'Now and then it sails twice']]);
    const still = await readClaim(world, cost.id);
    const { outcome, exact, was, changes } = waiting.placements[0]!;
    expect(still).toMatchObject({ version: waiting.version, placements: [{ outcome, exact, was, changes }] });
    expect(outcome).toBe('changed');
    await reword(world, id, [['35,000', '36,000']]);
    expect(await placesOf(cost.id)).toMatchObject([
      { outcome: 'changed', changes: [{ before: '25,000', after: '36,000' }], was: { version: 1 } },
    ]);
    const back = 'Nobody knows who paid for the paint. The ferry cost 25,000 euros, they said.';
    await reword(world, id, [['Nobody knows who paid for the paint.', back]]);
    expect((await placesOf(cost.id))[0]!.outcome).not.toBe('orphaned');
    await reword(world, id, [
      [' The ferry cost 25,000 euros, they said.', ''],
      ['36,000', '25,000'],
    ]);
    expect(await placesOf(cost.id)).toMatchObject([{ outcome: 'placed', was: null, changes: [] }]);
  });

  it('follows each place of a claim by itself', async () => {
    const { id } = await article();
    const both = await placeAgain(world, await claimOn(id, 'The ferry comes back'), {
      quote: { exact: 'The ferry cost' },
    });
    await decide(world, await submit(world, both));
    const saved = await reword(world, id, [['The ferry comes back', 'The ferry is back']]);
    expect(saved.placements.map((one) => one.outcome).sort()).toEqual(['changed', 'placed']);
    expect(saved.staleIds).toEqual([both.id]);
  });

  it('keeps a mark for its words only', async () => {
    const { id } = await article();
    const sentence = 'The island has 312 inhabitants.';
    const at = text.replace(/^# /u, '').replaceAll('\n\n', '\n').indexOf(sentence);
    const stretches = [{ start: at, end: at + sentence.length }];
    await calls.change(markCoverage, 'checker', { id }, { version: 1, stretches });
    const saved = await reword(world, id, [['312', '318']]);
    expect(saved.marks).toEqual({ words: 5, keptWords: 4 });
    const coverage = await calls.read(getCoverage, 'checker', { id });
    expect(coverage.counts.nothing_to_check).toBe(4);
    expect(coverage.marks.every((one) => one.by.name === coverage.marks[0]!.by.name)).toBe(true);
  });

  it('raises the version of an open claim whose words changed, so that nobody judges them unseen', async () => {
    const { id } = await article();
    const open = await claimOn(id, 'carries 40 cars');
    await reword(world, id, [['40 cars', '60 cars']]);
    expect(await readClaim(world, open.id)).toMatchObject({ state: 'open', version: open.version + 1 });
    expect((await refusal(submit(world, open))).code).toBe('conflict');
  });

  it('shows both to the second of two', async () => {
    const { id } = await article();
    await reword(world, id, [['twice', 'thrice']]);
    const body = { baseVersion: 1, markdown: '# Mine\n\nWords.', note: '' };
    const late = await refusal(calls.change(saveVersion, 'editor', { id }, body));
    expect(late).toMatchObject({
      code: 'conflict',
      details: { current: { number: 2, text: expect.stringContaining('thrice') as string }, yours: body },
    });
    expect(await prisma().articleVersion.count({ where: { articleId: id } })).toBe(2);
  });

  it('lets one of ten at once through', async () => {
    const { id } = await article();
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) =>
        calls.change(saveVersion, 'editor', { id }, { baseVersion: 1, markdown: `# Text ${n}\n\nWords.` }),
      ),
    );
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const codes = results.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(['conflict']));
  });

  it.each([
    ['nothing that changed', { restore: 1 }, 'content'],
    ['no headline', { content: { type: 'doc', content: [{ type: 'paragraph' }] } }, 'content'],
    ['what is no article', { content: { type: 'doc', content: [{ type: 'table' }] } }, 'content'],
    ['two texts', { text: 'One', markdown: 'Two' }, 'content'],
    ['no text at all', {}, 'content'],
    ['an empty text', { text: ' ' }, 'text'],
  ])('refuses %s', async (_, body, field) => {
    const { id } = await article();
    const refused = await refusal(calls.change(saveVersion, 'writer', { id }, { baseVersion: 1, ...body }));
    expect(refused).toMatchObject({ code: 'invalid', details: { fields: [{ field }] } });
    expect(await prisma().articleVersion.count({ where: { articleId: id } })).toBe(1);
  });

  it('knows no version that is not there', async () => {
    const { id } = await article();
    const call = calls.change(saveVersion, 'writer', { id }, { baseVersion: 1, restore: 9 });
    expect((await refusal(call)).code).toBe('not_found');
  });

  it('is for the text’s writers and editors, while it may change', async () => {
    const { id } = await article();
    const body = { baseVersion: 1, markdown: '# The ferry\n\nIt sails.' };
    for (const who of ['checker', 'admin', 'otherWriter'] as const)
      expect((await refusal(calls.change(saveVersion, who, { id }, body))).code).toBe('forbidden');
    await calls.change(setArticleState, 'editor', { id }, { to: 'released', reason: 'It is noon.' });
    expect((await refusal(calls.change(saveVersion, 'editor', { id }, body))).code).toBe('wrong_state');
  });

  it('makes stale what was judged without the sign that is put before it', async () => {
    const { id } = await article();
    const cost = await approvedOn(id, '25,000 euros');
    const saved = await reword(world, id, [['cost 25,000', 'cost −25,000']]);
    expect(saved.staleIds).toEqual([cost.id]);
    expect((await readClaim(world, cost.id)).placements).toMatchObject([
      { exact: '−25,000 euros', changes: [{ kind: 'number', before: '25,000', after: '−25,000' }] },
    ]);
  });
});

describe('version.changes', () => {
  it('tells of each place in both texts', async () => {
    const { id } = await article();
    const cost = await claimOn(id, 'The ferry cost 25,000 euros');
    await reword(world, id, [['25,000', '35,000']]);
    const fresh = await makeClaim(world, id, { words: '312 inhabitants' });
    const changes = await calls.read(getVersionChanges, 'checker', { id, number: '2' });
    expect([changes.since.number, changes.version.number]).toEqual([1, 2]);
    expect(changes.places).toMatchObject([
      { claimId: cost.id, before: { outcome: 'placed' }, after: { outcome: 'changed' } },
      { claimId: fresh.id, before: null, after: { outcome: 'placed' } },
    ]);
    const call = calls.read(getVersionChanges, 'checker', { id, number: '1' }, { since: '2' });
    expect((await refusal(call)).code).toBe('invalid');
  });
});
