/** Who changed words does not judge the next verdict on them; who only saved beside them does. */
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { decide, makeClaim, readClaim, submit } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { reword } from '@/lib/testing/version';
import { beforeAll, describe, expect, it } from 'vitest';
import { settlePlacement } from '../commands/settle-placement';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const text = `# The ferry comes back

The ferry carries 40 cars. It sails twice a day.

The island has 312 inhabitants.`;

const article = () => makeArticle(world, { text });
const approvedOn = async (articleId: string, words: string) =>
  decide(world, await submit(world, await makeClaim(world, articleId, { words })));

describe('separation of duties over a text that changes', () => {
  it('keeps who altered the words from reviewing the next verdict, and only that', async () => {
    const { id } = await article();
    const cars = await approvedOn(id, 'carries 40 cars');
    const other = await approvedOn(id, 'It sails twice a day.');
    await reword(world, id, [['40 cars', '60 cars']], 'otherEditor');
    const again = await submit(world, await readClaim(world, cars.id));
    expect((await refusal(decide(world, again, undefined, 'otherEditor'))).code).toBe('forbidden');
    const unaltered = await submit(world, other, { rating: 'confirmed', reason: 'Seen once more.' });
    expect((await decide(world, unaltered, undefined, 'otherEditor')).state).toBe('approved');
    const approved = await decide(world, again);
    const third = await submit(world, approved, { rating: 'confirmed', reason: 'Counted once more.' });
    expect((await decide(world, third, undefined, 'otherEditor')).state).toBe('approved');
  });

  it('keeps them from it as long as nobody has reviewed a verdict on the new words', async () => {
    const { id } = await article();
    const cars = await approvedOn(id, 'carries 40 cars');
    await reword(world, id, [['40 cars', '60 cars']], 'otherEditor');
    const again = await submit(world, await readClaim(world, cars.id));
    const superseding = await submit(world, again, { rating: 'confirmed' });
    expect((await refusal(decide(world, superseding, undefined, 'otherEditor'))).code).toBe('forbidden');
    expect((await decide(world, superseding)).state).toBe('approved');
  });

  it('lets review who saved a version in which another’s alteration still waited', async () => {
    const { id } = await article();
    const cars = await approvedOn(id, 'carries 40 cars');
    await reword(world, id, [['40 cars', '60 cars']]);
    await reword(world, id, [['312 inhabitants', '313 inhabitants']], 'otherEditor');
    const carried = await readClaim(world, cars.id);
    expect(carried.placements).toMatchObject([{ outcome: 'changed', isSettled: false }]);
    // Shown to stand on other words than those that were carried along: by a person, not by who saved.
    const shown = await calls.change(
      settlePlacement,
      'checker',
      { id: cars.id },
      {
        expectedVersion: carried.version,
        quote: { exact: 'carries 60 cars. It sails twice' },
      },
    );
    const again = await submit(world, shown);
    expect((await decide(world, again, undefined, 'otherEditor')).state).toBe('approved');
  });
});
