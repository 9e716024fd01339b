/** An approval, and a stand by name, know their places one by one: figures that change places, and halves that go. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import {
  decide,
  letStand,
  makeClaim,
  placeAgain,
  readClaim,
  submit,
  takePlaceAway,
} from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { reword } from '@/lib/testing/version';
import { beforeAll, describe, expect, it } from 'vitest';

const prisma = freshPrisma();
let world: TestWorld;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
});

const text = `# The count

Holt got 12 votes in the north, they said on Monday. Perez got 14 votes in the south.

Nobody was there when the doors were shut.`;

const article = () => makeArticle(world, { text });

/** One claim with two places, approved. */
async function approvedOn(articleId: string, first: string, second: string): Promise<ClaimView> {
  const one = await makeClaim(world, articleId, { words: first });
  return decide(world, await submit(world, await placeAgain(world, one, { quote: { exact: second } })));
}

describe('an approval with several places', () => {
  it('is stale when two figures change places, and again when they change back', async () => {
    const { id } = await article();
    const votes = await approvedOn(id, '12 votes', '14 votes');
    const swapped = await reword(world, id, [
      ['Holt got 12', 'Holt got 14'],
      ['Perez got 14', 'Perez got 12'],
    ]);
    expect(swapped.staleIds).toEqual([votes.id]);
    const stale = await readClaim(world, votes.id);
    expect(stale).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'words', before: '12 votes\n14 votes', after: '14 votes\n12 votes' }],
    });
    const reaffirmed = await decide(world, stale, { decision: 'reaffirm', reason: 'They had it wrong.' });
    expect(reaffirmed).toMatchObject({ state: 'approved', staleBecause: [] });
    const back = await reword(world, id, [
      ['Holt got 14', 'Holt got 12'],
      ['Perez got 12', 'Perez got 14'],
    ]);
    expect(back.staleIds).toEqual([votes.id]);
  });

  it('is stale when a place that was put since reads what another does', async () => {
    const { id } = await article();
    const votes = await decide(world, await submit(world, await makeClaim(world, id, { words: '12 votes' })));
    await reword(world, id, [['Nobody was', 'With 12 votes nobody was']]);
    const seen = await readClaim(world, votes.id);
    const further = await placeAgain(world, seen, { quote: { exact: '12 votes', prefix: 'With ' } });
    expect(further).toMatchObject({ state: 'approved', placements: [{}, {}] });
    expect((await reword(world, id, [['With 12', 'With 14']])).staleIds).toEqual([votes.id]);
  });

  it('is stale when the text loses a place of it, not when an editor takes one of two that read alike', async () => {
    const { id } = await makeArticle(world, { text: `${text}\n\nPerez and his 14 votes went home.` });
    const sentence = 'Nobody was there when the doors were shut.';
    const lost = await approvedOn(id, '12 votes', sentence);
    const [south, home] = [
      { exact: '14 votes', suffix: ' in' },
      { exact: '14 votes', suffix: ' went' },
    ];
    const first = await makeClaim(world, id, { quote: south });
    const both = await decide(world, await submit(world, await placeAgain(world, first, { quote: home })));
    const kept = await takePlaceAway(world, both, 'Another Perez.', 'editor');
    expect(kept).toMatchObject({ state: 'approved', placements: [{ exact: '14 votes' }] });
    const saved = await reword(world, id, [[sentence, 'The end.']]);
    expect(saved.staleIds).toEqual([lost.id]);

    const because = [{ kind: 'words', before: sentence, after: '' }];
    const stale = await readClaim(world, lost.id);
    expect(stale).toMatchObject({ state: 'stale', staleBecause: because });
    expect(stale.placements.map((one) => one.outcome)).toEqual(['placed', 'orphaned']);
    expect(await takePlaceAway(world, stale)).toMatchObject({ state: 'stale', staleBecause: because });
    expect(await readClaim(world, kept.id)).toMatchObject({ state: 'approved', standing: 'stands' });
  });
});

describe('a stand by name over several places', () => {
  const vouched = { rating: 'vouched', rationale: 'On the word of the returning officer.' };
  const swap = (id: string, [first, second]: [string, string]) =>
    reword(world, id, [
      [`Holt got ${first}`, `Holt got ${second}`],
      [`Perez got ${second}`, `Perez got ${first}`],
    ]);
  const reaffirm = async (id: string) =>
    decide(world, await readClaim(world, id), { decision: 'reaffirm', reason: 'They had it wrong.' });

  it('holds for what stands where: not when two figures have changed places, and again when they are back', async () => {
    const { id } = await article();
    const one = await makeClaim(world, id, { words: '12 votes' });
    const both = await placeAgain(world, one, { quote: { exact: '14 votes' } });
    const judged = await decide(world, await submit(world, both, vouched));
    expect(await letStand(world, judged, 'The returning officer said so.')).toMatchObject({
      standing: 'stands_by_name',
      stoodByName: [{ isCurrent: true }],
    });

    await swap(id, ['12', '14']);
    const other = await reaffirm(one.id);
    expect(other).toMatchObject({ standing: 'must_change', stoodByName: [{ isCurrent: false }] });
    expect(await letStand(world, other, 'He called again.')).toMatchObject({
      standing: 'stands_by_name',
      stoodByName: [
        { reason: 'He called again.', isCurrent: true },
        { reason: 'The returning officer said so.', isCurrent: false },
      ],
    });

    await swap(id, ['14', '12']);
    expect(await reaffirm(one.id)).toMatchObject({
      standing: 'stands_by_name',
      stoodByName: [{ isCurrent: false }, { isCurrent: true }],
    });
  });

  it('holds while a paragraph moves with its figures, and their order in the text with it', async () => {
    const { id } = await makeArticle(world, {
      text: '# The count\n\nHolt got 12 votes in the north, on Monday.\n\nPerez got 14 votes in the south, on Tuesday.',
    });
    const one = await makeClaim(world, id, { words: '12 votes' });
    const both = await placeAgain(world, one, { quote: { exact: '14 votes' } });
    await letStand(world, await decide(world, await submit(world, both, vouched)));
    const [holt, perez] = [
      'Holt got 12 votes in the north, on Monday.',
      'Perez got 14 votes in the south, on Tuesday.',
    ];
    await reword(world, id, [
      [holt, '…'],
      [perez, holt],
      ['…', perez],
    ]);
    const moved = await readClaim(world, one.id);
    expect(moved.placements.map((place) => place.exact)).toEqual(['14 votes', '12 votes']);
    expect(moved).toMatchObject({ state: 'approved', standing: 'stands_by_name' });
  });
});
