/** An approval knows its places one by one: figures that change places, and halves that go, make it stale. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import { execute } from '@/lib/server/command';
import { removePlacement } from '@/lib/server/commands/remove-placement';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { decide, makeClaim, placeAgain, readClaim, submit } from '@/lib/testing/claim';
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

/** A person takes the last of its places away: an orphaned one, where there is one. */
async function takeAway({ id, version, placements }: ClaimView): Promise<ClaimView> {
  const raw = {
    params: { id, placementId: placements.at(-1)!.id },
    query: { expectedVersion: String(version) },
    body: undefined,
  };
  const actor = world.newsroom.actor('checker');
  return (await execute(removePlacement, actor, raw, { database: world.database })).view;
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

  it('is stale when the text loses a place of it, not when a person takes one away', async () => {
    const { id } = await article();
    const sentence = 'Nobody was there when the doors were shut.';
    const lost = await approvedOn(id, '12 votes', sentence);
    const kept = await takeAway(await approvedOn(id, '14 votes', sentence));
    expect(kept).toMatchObject({ state: 'approved', placements: [{ exact: '14 votes' }] });
    const saved = await reword(world, id, [[sentence, 'The end.']]);
    expect(saved.staleIds).toEqual([lost.id]);

    const because = [{ kind: 'words', before: sentence, after: '' }];
    const stale = await readClaim(world, lost.id);
    expect(stale).toMatchObject({ state: 'stale', staleBecause: because });
    expect(stale.placements.map((one) => one.outcome)).toEqual(['placed', 'orphaned']);
    expect(await takeAway(stale)).toMatchObject({ state: 'stale', staleBecause: because });
    expect(await readClaim(world, kept.id)).toMatchObject({ state: 'approved', standing: 'stands' });
  });
});
