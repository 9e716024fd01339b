/** What was refuted and cut, when its words come back in another sentence. */
import { getArticle } from '@/lib/server/queries/get-article';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { decide, makeClaim, readClaim, setState, submit } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { reword } from '@/lib/testing/version';
import { beforeAll, describe, expect, it } from 'vitest';
import { markCoverage } from './mark-coverage';
import { setArticleState } from './set-article-state';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const spent = 'Bonn spent 25,000 euros on schools. ';
const rest = 'The mayor said so. Cats like milk.';
const inaccurate = { rating: 'inaccurate', suggestedText: '35,000 euros' };

/** A claim on these words of the first sentence is judged, the sentence deleted, and the claim cut. */
async function cutWith(words: string, verdict: object = inaccurate, sentence = spent, after = rest) {
  const { id } = await makeArticle(world, { text: `# Schools\n\n${sentence}${after}` });
  // The prefix tells the words of this sentence from those of another.
  const marked = await makeClaim(world, id, {
    quote: { exact: words, prefix: 'Bonn spent ' },
    kind: 'number',
  });
  const claim = await decide(world, await submit(world, marked, verdict));
  await reword(world, id, [[sentence, '']]);
  await setState(world, await readClaim(world, claim.id), 'cut');
  return { id, claimId: claim.id };
}

const clear = (id: string) => calls.change(setArticleState, 'editor', { id }, { to: 'cleared' });

async function markAll(id: string) {
  const { text } = await calls.read(getArticle, 'checker', { id });
  const stretches = [{ start: 0, end: text.text.length }];
  await calls.change(markCoverage, 'checker', { id }, { version: text.number, stretches });
}

const kinds = (error: Awaited<ReturnType<typeof refusal>>) =>
  (error.details.blockers as { kind: string }[]).map((one) => one.kind).toSorted();

describe('the words of a claim that was cut', () => {
  it('open it again in another sentence, at a place to be confirmed, and hold the article', async () => {
    const { id, claimId } = await cutWith('25,000 euros');
    const back = `${rest} Bonn paid out 25,000 euros for schools.`;
    const saved = await reword(world, id, [[rest, back]]);
    expect(saved).toMatchObject({ returnedIds: [claimId], staleIds: [] });
    expect(await readClaim(world, claimId)).toMatchObject({
      state: 'open',
      stateChanges: [
        { from: 'cut', to: 'open', reason: 'Its words stand in the text again.' },
        { to: 'cut' },
      ],
      placements: [
        { outcome: 'changed', isSettled: false, exact: '25,000 euros', was: { version: 1 }, changes: [] },
      ],
    });
    await markAll(id);
    expect(kinds(await refusal(clear(id)))).toEqual(['claim_open', 'placement_changed']);

    // What waits there waits on when something else is changed.
    await reword(world, id, [['Cats like', 'Our cats like']]);
    expect((await readClaim(world, claimId)).placements).toMatchObject([
      { outcome: 'changed', exact: '25,000 euros', was: { version: 1 } },
    ]);
  });

  it('open it without a place where they stand several times', async () => {
    const { id, claimId } = await cutWith('25,000 euros');
    const back = `${rest} Bonn paid 25,000 euros. For schools it was 25,000 euros.`;
    expect(await reword(world, id, [[rest, back]])).toMatchObject({ returnedIds: [claimId] });
    expect(await readClaim(world, claimId)).toMatchObject({
      state: 'open',
      placements: [{ outcome: 'orphaned' }],
    });
    await markAll(id);
    expect(kinds(await refusal(clear(id)))).toEqual(['claim_open', 'placement_orphaned']);
  });

  it.each([
    [
      'as a part of other figures',
      '25,000 euros',
      `${rest} Bonn paid 125,000 euros, or 25,000 eurosceptics.`,
    ],
    ['in a longer figure', '25,000', `${rest} Bonn paid 25,000,000 euros.`],
  ])('are not back %s', async (_, words, back) => {
    const { id } = await cutWith(words);
    expect(await reword(world, id, [[rest, back]])).toMatchObject({ returnedIds: [] });
  });

  it('are not back where they stood beside the sentence that was cut', async () => {
    const beside = 'Cologne spent 25,000 euros, too.';
    const { id, claimId } = await cutWith('25,000 euros', inaccurate, spent, `${beside} ${rest}`);
    const moved = `${rest} For Cologne it was 25,000 euros, as they said.`;
    expect(await reword(world, id, [[`${beside} ${rest}`, moved]])).toMatchObject({ returnedIds: [] });
    expect(await readClaim(world, claimId)).toMatchObject({ state: 'cut' });
    expect(await reword(world, id, [[rest, `${rest} Bonn paid out 25,000\u00a0euros.`]])).toMatchObject({
      returnedIds: [claimId],
    });
  });

  it('are not told by a common name that was right, and are by one that must change', async () => {
    const back = `${rest} They came from Bonn.`;
    const right = await cutWith('Bonn', { rating: 'confirmed' });
    expect(await reword(world, right.id, [[rest, back]])).toMatchObject({ returnedIds: [] });
    const wrong = await cutWith('Bonn', { rating: 'inaccurate', suggestedText: 'Cologne' });
    expect(await reword(world, wrong.id, [[rest, back]])).toMatchObject({ returnedIds: [wrong.claimId] });
  });

  it('are nobody’s concern where nobody judged them', async () => {
    const { id } = await makeArticle(world, { text: `# Schools\n\n${spent}${rest}` });
    const claim = await makeClaim(world, id, { words: '25,000 euros' });
    await reword(world, id, [[spent, '']]);
    await setState(world, await readClaim(world, claim.id), 'cut');
    const saved = await reword(world, id, [[rest, `${rest} Bonn paid out 25,000 euros for schools.`]]);
    expect(saved).toMatchObject({ returnedIds: [] });
  });
});
