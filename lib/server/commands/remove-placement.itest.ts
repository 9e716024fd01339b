/** What a verdict judged leaves the check by no checker's hand: neither taken away nor carried off to other words. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { decide, link, makeClaim, placeAgain, readClaim, submit, takePlaceAway } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { reword } from '@/lib/testing/version';
import { beforeAll, describe, expect, it } from 'vitest';
import { markCoverage } from './mark-coverage';
import { setArticleState } from './set-article-state';
import { settlePlacement } from './settle-placement';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const text = '# A quay for £14 million\n\nThe quay cost £14 million. The council paid.';
const inHeadline = { exact: '£14 million', prefix: 'for ' };
const inText = { exact: '£14 million', prefix: 'cost ' };
const reason = 'The headline is about another quay.';

/** A figure marked in headline and text; its two places are judged together. */
async function marked(by: 'writer' | 'everything' = 'writer') {
  const article = await makeArticle(world, { text, by });
  const claim = await makeClaim(world, article.id, { quote: inHeadline, kind: 'number' });
  return { article, claim: await placeAgain(world, claim, { quote: inText }) };
}
async function wrong(by?: 'everything') {
  const { article, claim } = await marked(by);
  const verdict = { rating: 'inaccurate', suggestedText: '£13 million' };
  return { article, claim: await decide(world, await submit(world, claim, verdict)) };
}
const headline = (claim: ClaimView) => claim.placements[0];
const takeHeadline = (claim: ClaimView, why?: string, who: 'checker' | 'editor' | 'everything' = 'checker') =>
  takePlaceAway(world, claim, why, who, headline(claim));

describe('placement.remove', () => {
  it('is free before any verdict, and is told with who did it', async () => {
    const { claim } = await marked();
    expect(claim.takingAway).toEqual(
      claim.placements.map(({ id }) => ({ placementId: id, refusal: null, needsReason: false })),
    );
    const fewer = await takeHeadline(claim);
    const { name } = world.newsroom.people.checker;
    expect(fewer).toMatchObject({
      state: 'open',
      placements: [{ exact: '£14 million' }],
      takenAway: [{ exact: '£14 million', reason: null, by: { name } }],
    });
  });

  it('takes an editor and a reason once a verdict judged the words, and the wrong figure holds the article', async () => {
    const { article, claim } = await wrong();
    const seen = await readClaim(world, claim.id, 'checker');
    expect(seen.takingAway[0]).toMatchObject({ refusal: expect.any(String) as string, needsReason: true });
    expect((await refusal(takeHeadline(claim))).code).toBe('forbidden');
    expect((await refusal(takeHeadline(claim, reason))).code).toBe('forbidden');
    const whole = { version: 1, stretches: [{ start: 0, end: [...article.text].length }] };
    await calls.change(markCoverage, 'checker', { id: article.id }, whole);
    const clearing = calls.change(setArticleState, 'editor', { id: article.id }, { to: 'cleared' });
    expect((await refusal(clearing)).details).toMatchObject({
      blockers: [{ kind: 'must_change', claimId: claim.id }],
    });

    expect(await refusal(takeHeadline(claim, undefined, 'editor'))).toMatchObject({
      code: 'invalid',
      details: { fields: [{ field: 'reason' }] },
    });
    const fewer = await takeHeadline(claim, reason, 'editor');
    const { name } = world.newsroom.people.editor;
    expect(fewer).toMatchObject({ state: 'approved', takenAway: [{ reason, by: { name } }] });
    expect((await calls.eventsOn(claim.id)).at(-1)).toMatchObject({ type: 'placement.removed' });
  });

  it('is nothing for an editor who wrote one of the verdicts', async () => {
    const { claim } = await marked();
    const own = await submit(world, claim, {}, 'editor');
    expect((await refusal(takeHeadline(own, reason, 'editor'))).code).toBe('forbidden');
  });

  it('is free for a place that was put after the verdict', async () => {
    const { claim } = await wrong();
    const more = await placeAgain(world, claim, { quote: { exact: 'The council paid' } });
    expect(more.state).toBe('stale');
    expect(await takePlaceAway(world, more)).toMatchObject({ placements: [{}, {}] });
  });

  it('does not carry a verdict off: the first place stays when another has been put on other words', async () => {
    const { claim } = await wrong();
    const more = await placeAgain(world, claim, { quote: { exact: 'The council paid' } });
    for (const place of more.placements.slice(0, 2)) {
      const call = takePlaceAway(world, more, reason, 'checker', place);
      expect((await refusal(call)).code).toBe('forbidden');
    }
  });

  it('makes the verdict stale, and what rests on it, where a wording goes that it judged', async () => {
    const { id } = await makeArticle(world, { text });
    const one = await makeClaim(world, id, { words: 'The council paid' });
    const two = await placeAgain(world, one, { quote: { exact: 'The quay cost' } });
    const approved = await decide(world, await submit(world, two));
    const forecast = await link(world, await makeClaim(world, id, { words: 'A quay' }), [approved.id]);
    await decide(world, await submit(world, forecast));
    const fewer = await takePlaceAway(world, approved, reason, 'editor');
    expect(fewer).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'words', before: 'The council paid', after: '' }],
    });
    expect(await readClaim(world, forecast.id)).toMatchObject({ state: 'stale' });
    expect((await calls.eventsOn(forecast.id)).at(-1)).toMatchObject({
      type: 'placement.removed',
      codes: { stale: [approved.id, forecast.id] },
    });
  });

  it('is a checker’s where the text has lost the words', async () => {
    const { article, claim } = await wrong();
    await reword(world, article.id, [['The quay cost £14 million. ', '']]);
    const lost = await readClaim(world, claim.id);
    expect(lost.placements).toMatchObject([{ outcome: 'placed' }, { outcome: 'orphaned' }]);
    expect(await takePlaceAway(world, lost)).toMatchObject({ state: 'stale', placements: [{}] });
  });
});

describe('a writer of the article, with every role', () => {
  it('takes away what is their own, until it is judged', async () => {
    const { article, claim } = await marked('everything');
    expect((await refusal(takeHeadline(claim, reason, 'everything'))).code).toBe('forbidden');
    const words = { quote: { exact: 'The council paid' } };
    const more = await placeAgain(world, claim, words, 'everything');
    await takePlaceAway(world, more, undefined, 'everything');

    const again = await placeAgain(world, await readClaim(world, claim.id), words, 'everything');
    const judged = await submit(world, again);
    expect((await refusal(takePlaceAway(world, judged, reason, 'everything'))).code).toBe('forbidden');
    expect(
      (await refusal(placeAgain(world, judged, { quote: { exact: 'The quay' } }, 'everything'))).code,
    ).toBe('forbidden');
    const { may } = await readClaim(world, claim.id, 'everything');
    expect([may.addPlace, may.settlePlace]).toEqual([expect.any(String), expect.any(String)]);
    await reword(world, article.id, [['The council paid', 'The council has paid']], 'everything');
    const changed = await readClaim(world, claim.id);
    const settling = calls.change(
      settlePlacement,
      'everything',
      { id: claim.id },
      { quote: { exact: 'The council has paid' }, expectedVersion: changed.version },
    );
    expect((await refusal(settling)).code).toBe('forbidden');
  });
});
