/** A changed place is confirmed, a lost one attached again, and the claim says what it then stands on. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { change, decide, makeClaim, placeAgain, readClaim, submit, takePlaceAway } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { reword } from '@/lib/testing/version';
import { beforeAll, describe, expect, it } from 'vitest';
import { settlePlacement } from './settle-placement';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const text = '# A ferry\n\nThe ferry cost 25,000 euros. Nobody paid. It carries 40 cars.';
const settle = (claim: ClaimView, exact: string, version = claim.version) =>
  calls.change(
    settlePlacement,
    'checker',
    { id: claim.id },
    { placementId: claim.placements[0]!.id, quote: { exact }, expectedVersion: version },
  );

async function after(words: string, pair: readonly [string, string], statement?: string) {
  const { id } = await makeArticle(world, { text });
  const marked = await makeClaim(world, id, { words });
  const seen = statement === undefined ? marked : await change(world, marked, { statement });
  await decide(world, await submit(world, seen));
  await reword(world, id, [pair]);
  return { id, claim: await readClaim(world, seen.id) };
}

describe('placement.settle', () => {
  it('confirms the very place; a statement that was the words follows them', async () => {
    const { claim } = await after('cost 25,000 euros', ['25,000', '35,000']);
    const settled = await settle(claim, 'cost 35,000 euros');
    expect(settled).toMatchObject({
      state: 'stale',
      statement: 'cost 35,000 euros',
      version: claim.version + 1,
      placements: [{ id: claim.placements[0]!.id, outcome: 'changed', isSettled: true }],
    });
    expect(settled.revisions.map((one) => one.statement)).toEqual(['cost 35,000 euros', 'cost 25,000 euros']);
    expect((await calls.eventsOn(claim.id)).at(-1)).toMatchObject({
      type: 'placement.settled',
      codes: { how: 'confirmed' },
    });
  });

  it('leaves a statement in somebody’s own words', async () => {
    const { claim } = await after('cost 25,000 euros', ['25,000', '35,000'], 'The ferry was dear.');
    expect(await settle(claim, 'cost 35,000 euros')).toMatchObject({ statement: 'The ferry was dear.' });
  });

  it('names no place where only one waits, and has to where several do', async () => {
    const { id } = await makeArticle(world, { text: '# A ferry\n\nForty cars sail. And forty cars come.' });
    const both = await placeAgain(world, await makeClaim(world, id, { words: 'Forty cars sail' }), {
      quote: { exact: 'forty cars come' },
    });
    await reword(world, id, [
      ['Forty cars sail', 'Fifty cars sail'],
      ['forty cars come', 'fifty cars come'],
    ]);
    const put = (exact: string, expectedVersion: number) =>
      calls.change(settlePlacement, 'checker', { id: both.id }, { quote: { exact }, expectedVersion });
    const seen = await readClaim(world, both.id);
    expect((await refusal(put('Fifty cars sail', seen.version))).code).toBe('invalid');
    const first = await settle(seen, 'Fifty cars sail');
    const last = await put('fifty cars come', first.version);
    expect(last.placements.map((one) => one.isSettled)).toEqual([true, true]);
  });

  it('attaches an orphan, with its verdicts and all; the next version follows it there', async () => {
    const { id, claim } = await after('Nobody paid.', ['Nobody paid. ', '']);
    expect(claim.placements).toMatchObject([{ outcome: 'orphaned' }]);
    const settled = await settle(claim, 'It carries 40 cars.');
    expect(settled.placements).toMatchObject([
      {
        lineId: claim.placements[0]!.lineId,
        outcome: 'changed',
        isSettled: true,
        exact: 'It carries 40 cars.',
        was: { exact: 'Nobody paid.' },
      },
    ]);
    expect(settled.verdicts).toHaveLength(1);
    await reword(world, id, [['The ferry cost', 'A ferry cost']]);
    expect((await readClaim(world, claim.id)).placements).toMatchObject([
      { outcome: 'placed', exact: 'It carries 40 cars.' },
    ]);
  });

  it('does not carry a judged claim off from its words, changed, to others; an editor takes that place away', async () => {
    const { id, claim } = await after('cost 25,000 euros', ['25,000', '35,000']);
    expect((await refusal(settle(claim, 'Nobody paid'))).code).toBe('wrong_state');
    expect(await settle(claim, 'The ferry cost 35,000 euros')).toMatchObject({
      placements: [{ isSettled: true }],
    });

    await reword(world, id, [['35,000', '45,000']]);
    const added = { quote: { exact: 'Nobody paid' } };
    const both = await placeAgain(world, await readClaim(world, claim.id), added);
    const left = await takePlaceAway(world, both, 'A wrong guess.', 'editor', both.placements[0]);
    expect(left).toMatchObject({ state: 'stale', placements: [{ exact: 'Nobody paid' }] });
  });

  it('refuses a sure place, an older version of the claim, and what is not there', async () => {
    const { claim } = await after('cost 25,000 euros', ['25,000', '35,000']);
    expect((await refusal(settle(claim, 'cost 35,000 euros', claim.version - 1))).code).toBe('conflict');
    expect((await refusal(settle(claim, 'cost 99 euros'))).code).toBe('invalid');
    const settled = await settle(claim, 'cost 35,000 euros');
    expect((await refusal(settle(settled, 'cost 35,000 euros'))).code).toBe('wrong_state');
    const body = { quote: { exact: 'cost 35,000 euros' }, expectedVersion: settled.version };
    const elsewhere = { ...body, placementId: claim.id };
    const call = calls.change(settlePlacement, 'checker', { id: claim.id }, elsewhere);
    expect((await refusal(call)).code).toBe('not_found');
  });
});
