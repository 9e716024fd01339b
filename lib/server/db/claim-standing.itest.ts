import { claimOutcomes } from '@/lib/server/db/claim-standing';
import { decideReview } from '@/lib/server/commands/decide-review';
import { standByName } from '@/lib/server/commands/stand-by-name';
import type { TestWorld } from '@/lib/testing/article';
import { callsOf } from '@/lib/testing/calls';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeSettledArticle, type SettledWish } from '@/lib/testing/settled-article';
import { reword as rewordText } from '@/lib/testing/version';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, it } from 'vitest';
import { Prisma } from './generated/client';
import { judgementHash, judgementOf } from './judgement';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const outcomeOf = async (claimId: string) => {
  const claim = await prisma().claim.findUniqueOrThrow({ where: { id: claimId } });
  return (await claimOutcomes(prisma(), [claim])).get(claimId)!;
};
const decide = (revisionId: string, body: object) =>
  calls.change(decideReview, 'editor', { id: revisionId }, body);

/** A second version in which other words stand at the claim's place. */
const reword = ({ id }: { id: string }, words: string) =>
  rewordText(world, id, [['The quay reopened on Monday, after a year.', words]]);

describe('claimOutcomes', () => {
  it('of a claim without a verdict is none', async () => {
    expect(await claimOutcomes(prisma(), [])).toEqual(new Map());
    const { claimId } = await makeSettledArticle(world, { until: 'submitted' });
    expect(await outcomeOf(claimId)).toMatchObject({
      latest: { number: 1, rating: 'confirmed' },
      review: null,
      rating: { code: 'confirmed', label: 'Confirmed' },
      standing: null,
      isFixed: false,
      isByName: false,
    });
  });

  const ratings: [SettledWish, string][] = [
    [{ rating: 'confirmed' }, 'stands'],
    [{ rating: 'opinion' }, 'stands'],
    [{ rating: 'inaccurate' }, 'must_change'],
    [{ rating: 'unsupported' }, 'must_change'],
    [{ rating: 'vouched' }, 'must_change'],
    [{ rating: 'minor_fix', suggestedText: 'The quay reopened.' }, 'must_change'],
  ];
  it.each(ratings)('of an approved %o is %s', async (wish, standing) => {
    const { claimId } = await makeSettledArticle(world, wish);
    expect((await outcomeOf(claimId)).standing).toBe(standing);
  });

  it('stands by name for the words as they read, and no longer when they change', async () => {
    const settled = await makeSettledArticle(world, { rating: 'vouched' });
    const { claimId, revisionId, claim } = settled;
    const body = { revisionId, reason: 'I know the author.', expectedVersion: claim.version };
    await calls.change(standByName, 'otherEditor', { id: claimId }, body);
    expect(await outcomeOf(claimId)).toMatchObject({ standing: 'stands_by_name', isByName: true });
    await reword(settled, 'The quay never reopened.');
    // Stale by now, so that it stands in no way at all.
    expect(await outcomeOf(claimId)).toMatchObject({ standing: null, isByName: false });
  });

  it('is the override’s where an editor overrode', async () => {
    const { claimId, revisionId, claim } = await makeSettledArticle(world, { until: 'submitted' });
    const body = {
      decision: 'override',
      rating: 'inaccurate',
      reason: 'It was Tuesday.',
      expectedVersion: claim.version,
    };
    await decide(revisionId, body);
    expect(await outcomeOf(claimId)).toMatchObject({
      latest: { rating: 'confirmed' },
      review: { decision: 'override' },
      rating: { code: 'inaccurate' },
      standing: 'must_change',
    });
  });

  it('is fixed when the approved suggestion is what now stands there, and by nothing less', async () => {
    const suggestedText = 'The quay reopened on Tuesday.';
    const fixed = await makeSettledArticle(world, { rating: 'inaccurate', suggestedText });
    await reword(fixed, suggestedText);
    expect(await outcomeOf(fixed.claimId)).toMatchObject({ isFixed: true, standing: 'stands' });

    const nearly = await makeSettledArticle(world, { rating: 'inaccurate', suggestedText });
    await reword(nearly, 'The quay reopened on Tuesday!');
    expect(await outcomeOf(nearly.claimId)).toMatchObject({ isFixed: false, standing: null });

    const waiting = await makeSettledArticle(world, {
      rating: 'inaccurate',
      suggestedText,
      until: 'submitted',
    });
    await reword(waiting, suggestedText);
    expect(await outcomeOf(waiting.claimId)).toMatchObject({ isFixed: false, standing: null });
  });

  it('takes the reviewer’s wording for the checker’s where there is one', async () => {
    const suggestedText = 'The quay reopened on Tuesday.';
    const otherWording = 'The quay opened again on Tuesday.';
    for (const [words, isFixed] of [
      [suggestedText, false],
      [otherWording, true],
    ] as const) {
      const settled = await makeSettledArticle(world, {
        rating: 'inaccurate',
        suggestedText,
        until: 'submitted',
      });
      const expectedVersion = settled.claim.version;
      await decide(settled.revisionId, { decision: 'approve', otherWording, expectedVersion });
      await reword(settled, words);
      expect((await outcomeOf(settled.claimId)).isFixed).toBe(isFixed);
    }
  });

  it('looks at every place, and only at those of the current version', async () => {
    const suggestedText = 'The quay reopened on Tuesday.';
    const settled = await makeSettledArticle(world, { rating: 'inaccurate', suggestedText });
    await reword(settled, suggestedText);
    const place = await prisma().placement.findFirstOrThrow({
      where: { claimId: settled.claimId, articleVersion: { number: 2 } },
    });
    const another = { id: uuidv7(), lineId: uuidv7(), start: 0, end: 3, exact: 'The' };
    await prisma().placement.create({ data: { ...place, ...another, was: Prisma.DbNull, changes: [] } });
    const outcome = await outcomeOf(settled.claimId);
    expect(outcome.placements.map((one) => one.exact)).toEqual(['The', suggestedText]);
    expect([outcome.isFixed, outcome.standing]).toEqual([false, 'must_change']);
  });

  it('hashes what the claim says now as its verdict did', async () => {
    const { claimId } = await makeSettledArticle(world);
    const outcome = await outcomeOf(claimId);
    expect(outcome.latest!.judgementHash).toBe(outcome.judgementHash);
    const claim = await prisma().claim.findUniqueOrThrow({ where: { id: claimId } });
    expect(judgementHash(judgementOf(claim, outcome.placements))).toBe(outcome.judgementHash);
    expect(judgementHash(judgementOf({ ...claim, statement: 'x' }, outcome.placements))).not.toBe(
      outcome.judgementHash,
    );
  });
});
