/** A quotation is two claims on the same words, wherever these stand: both gain a place and lose it in one step. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import {
  decide,
  markClaims,
  placeAgain,
  readClaim,
  setState,
  submit,
  takePlaceAway,
} from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { beforeAll, describe, expect, it } from 'vitest';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const text = '# “Nobody paid”\n\n“Nobody paid,” she said. “Nobody ever will.”';
const first = { quote: { exact: '“Nobody paid”' } };
const further = { quote: { exact: '“Nobody ever will.”' } };

async function quotation() {
  const { id } = await makeArticle(world, { text });
  const content = {
    kind: 'event' as const,
    claimant: { type: 'person' as const, name: 'A. Person', role: 'mayor' },
    riskReason: null,
  };
  const [wording, said] = await markClaims(world, id, { ...first, kind: 'quotation', content });
  return { wording: wording!, content: said! };
}
const words = (claim: ClaimView) => claim.placements.map((one) => one.exact);
const seen = (claim: ClaimView) => readClaim(world, claim.id, 'checker');

describe('the two claims of a quotation', () => {
  it('gain a place and lose it together, in one event each', async () => {
    const { wording, content } = await quotation();
    const both = await placeAgain(world, wording, further);
    expect(words(both)).toEqual(['“Nobody paid”', '“Nobody ever will.”']);
    expect(words(await seen(content))).toEqual(words(both));
    expect((await calls.eventsOn(content.id)).map((one) => one.type)).toEqual([
      'claim.created',
      'placement.added',
    ]);
    expect(await calls.eventsOn(wording.id)).toEqual(await calls.eventsOn(content.id));

    const fewer = await takePlaceAway(world, await seen(content));
    expect([words(fewer), words(await seen(wording))]).toEqual([['“Nobody paid”'], ['“Nobody paid”']]);
    expect((await seen(wording)).takenAway).toHaveLength(1);
  });

  it('are both stale when the words are put on others than were judged', async () => {
    const { wording, content } = await quotation();
    await decide(world, await submit(world, content, { rating: 'confirmed' }));
    await decide(world, await submit(world, wording, { rating: 'verbatim' }));
    await placeAgain(world, await seen(wording), further);
    expect([(await seen(wording)).state, (await seen(content)).state]).toEqual(['stale', 'stale']);
  });

  it('lose a place by an editor once either was judged on it', async () => {
    const { wording, content } = await quotation();
    await placeAgain(world, wording, further);
    await submit(world, await seen(wording), { rating: 'verbatim' });
    expect((await refusal(takePlaceAway(world, await seen(content)))).code).toBe('forbidden');
    expect((await seen(content)).takingAway).toMatchObject([{ needsReason: true }, { needsReason: true }]);
    await takePlaceAway(world, await seen(content), 'Another quotation.', 'editor');
    expect([words(await seen(wording)), words(await seen(content))]).toEqual([
      ['“Nobody paid”'],
      ['“Nobody paid”'],
    ]);
  });

  it('go apart where one was set aside', async () => {
    const { wording, content } = await quotation();
    await setState(world, wording, 'dismissed');
    await placeAgain(world, content, further);
    expect([words(await seen(wording)), words(await seen(content))]).toEqual([
      ['“Nobody paid”'],
      ['“Nobody paid”', '“Nobody ever will.”'],
    ]);
  });
});
