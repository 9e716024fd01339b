/** What was approved comes into the text, and its claim is fixed, not stale. */
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { decide, makeClaim, placeAgain, readClaim, submit } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { reword } from '@/lib/testing/version';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyWordings } from './apply-wordings';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const text = '# A ferry\n\nThe ferry cost 25,000 euros. It sails twice a day. It carries 40 cars.';
const wrong = (suggestedText: string) => ({ rating: 'inaccurate', suggestedText });
const approved = async (articleId: string, words: string, suggestedText: string) =>
  decide(world, await submit(world, await makeClaim(world, articleId, { words }), wrong(suggestedText)));
const apply = (id: string, claimIds: string[], baseVersion = 1, who: 'editor' | 'checker' = 'editor') =>
  calls.change(applyWordings, who, { id }, { baseVersion, claimIds });

describe('version.apply', () => {
  it('puts many in at once; their claims are fixed and others are followed', async () => {
    const { id } = await makeArticle(world, { text });
    const cost = await approved(id, 'cost 25,000 euros', 'cost 35,000 euros, the port says');
    const sails = await approved(id, 'It sails twice a day.', 'It sails once a day.');
    const cars = await decide(world, await submit(world, await makeClaim(world, id, { words: '40 cars' })));
    const saved = await apply(id, [sails.id, cost.id]);
    expect(saved).toMatchObject({ version: { number: 2, origin: 'applied' }, staleIds: [] });
    expect(saved.placements.map(({ outcome, exact }) => [outcome, exact])).toEqual([
      ['placed', 'cost 35,000 euros, the port says'],
      ['placed', 'It sails once a day.'],
      ['placed', '40 cars'],
    ]);
    for (const one of [cost, sails]) {
      expect(await readClaim(world, one.id)).toMatchObject({
        state: 'approved',
        isFixed: true,
        standing: 'stands',
        staleBecause: [],
      });
    }
    expect(await readClaim(world, cars.id)).toMatchObject({ state: 'approved', isFixed: false });
  });

  it('typed by hand it is the same', async () => {
    const { id } = await makeArticle(world, { text });
    const cost = await approved(id, 'cost 25,000 euros', 'cost 35,000 euros');
    const saved = await reword(world, id, [['25,000', '35,000']]);
    expect(saved).toMatchObject({ staleIds: [], placements: [{ outcome: 'placed' }] });
    expect(await readClaim(world, cost.id)).toMatchObject({ state: 'approved', isFixed: true });
  });

  it('is not found in a longer word or figure, nor where it stood before', async () => {
    const { id } = await makeArticle(world, { text });
    const cost = await approved(id, '25,000 euros', '35,000 euros');
    expect(await reword(world, id, [['25,000 euros', '35,000 eurosceptics']])).toMatchObject({
      staleIds: [cost.id],
      placements: [{ outcome: 'changed', exact: '35,000 eurosceptics' }],
    });

    const fines =
      '# Fines\n\nThe fine for speeding is 50 pounds from June. The fine for parking is 60 pounds from June. The council agreed on it.';
    const fined = await makeArticle(world, { text: fines });
    const speeding = await approved(fined.id, '50 pounds', '60 pounds');
    const gone = [['The fine for speeding is 50 pounds from June. ', '']] as [string, string][];
    expect(await reword(world, fined.id, gone)).toMatchObject({
      staleIds: [speeding.id],
      placements: [{ outcome: 'orphaned' }],
    });
  });

  it('is stale again when the wording changes', async () => {
    const { id } = await makeArticle(world, { text });
    const cost = await approved(id, 'cost 25,000 euros', 'cost 35,000 euros');
    await apply(id, [cost.id]);
    expect(await reword(world, id, [['35,000', '36,000']])).toMatchObject({ staleIds: [cost.id] });
  });

  it('puts it in at every place', async () => {
    const { id } = await makeArticle(world, { text: '# A ferry\n\nForty cars. And forty cars more.' });
    const claim = await placeAgain(world, await makeClaim(world, id, { words: 'Forty cars' }), {
      quote: { exact: 'forty cars' },
    });
    await decide(world, await submit(world, claim, wrong('Fifty cars')));
    const saved = await apply(id, [claim.id]);
    expect(saved.placements.map((one) => one.exact)).toEqual(['Fifty cars', 'Fifty cars']);
    expect(await readClaim(world, claim.id)).toMatchObject({ isFixed: true });
  });

  it('lets the editor who put it in review the next verdict', async () => {
    const { id } = await makeArticle(world, { text });
    const cost = await approved(id, 'cost 25,000 euros', 'cost 35,000 euros');
    await apply(id, [cost.id]);
    const again = await submit(world, await readClaim(world, cost.id), { reason: 'A new bill.' });
    expect((await decide(world, again)).state).toBe('approved');
  });

  it('refuses what has no approved wording, what reads so already, and two for the same words', async () => {
    const { id } = await makeArticle(world, { text });
    const open = await makeClaim(world, id, { words: 'It carries 40 cars.' });
    expect((await refusal(apply(id, [open.id]))).code).toBe('wrong_state');
    const one = await approved(id, 'cost 25,000 euros', 'cost 35,000 euros');
    const other = await approved(id, '25,000 euros.', '9 euros.');
    expect((await refusal(apply(id, [one.id, other.id]))).code).toBe('wrong_state');
    await apply(id, [one.id]);
    expect((await refusal(apply(id, [one.id], 2))).code).toBe('wrong_state');
    expect((await refusal(apply(id, [one.id], 1))).code).toBe('conflict');
  });

  it('is for editors, on claims of the article', async () => {
    const { id } = await makeArticle(world, { text });
    const elsewhere = await makeArticle(world, { text });
    const cost = await approved(elsewhere.id, 'cost 25,000 euros', 'cost 35,000 euros');
    expect((await refusal(apply(id, [cost.id]))).code).toBe('not_found');
    expect((await refusal(apply(elsewhere.id, [cost.id], 1, 'checker'))).code).toBe('forbidden');
  });
});
