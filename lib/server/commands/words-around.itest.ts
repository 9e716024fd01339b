/** What goes or comes beside words changes them: a “not” taken out of a marked stretch, a minus beside a judged figure. */
import { getCoverage } from '@/lib/server/queries/get-coverage';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { decide, makeClaim, readClaim, submit } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { saveText } from '@/lib/testing/version';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { markCoverage } from './mark-coverage';
import { setArticleState } from './set-article-state';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

const approvedOn = async (articleId: string, words: string) =>
  decide(world, await submit(world, await makeClaim(world, articleId, { words })));
const markTheRest = async (id: string, version: number) => {
  const { stretches } = await calls.read(getCoverage, 'checker', { id });
  const left = stretches.filter((one) => one.class === 'not_looked_at');
  await calls.change(
    markCoverage,
    'checker',
    { id },
    { version, stretches: left.map(({ start, end }) => ({ start, end })) },
  );
};
const clear = (id: string) => calls.change(setArticleState, 'editor', { id }, { to: 'cleared' });

describe('a mark of nothing to check', () => {
  // before, after, the approved claim beside it, words not yet looked at
  test.each<[string, string, string | null, number]>([
    ['The firm did not employ 300 people in May.', 'The firm did employ 300 people in May.', '300 people', 4],
    ['Police say he allegedly stole 300 euros.', 'Police say he stole 300 euros.', '300 euros', 4],
    ['The firm is not guilty of theft.', 'The firm is guilty of theft.', 'guilty of theft', 3],
    ['No firm paid the bill.', 'Firm paid the bill.', null, 4],
    ['The firm did not pay the bill.', 'The firm did pay the bill.', null, 6],
    ['It fell to -5 in May.', 'It fell to 5 in May.', null, 6],
    ['It fell to 5 in May.', 'It fell to -5 in May.', null, 6],
    ['It cost $5.', 'It cost €5.', null, 3],
    ['It rose 5%.', 'It rose 5.', null, 3],
    ['The firm paid the bill.', 'The firm never paid the bill.', null, 1],
    ['It has 312 rooms.', 'It has 318 rooms.', null, 1],
    ['The firm “paid” the bill.', 'The firm "paid" the bill.', null, 0],
  ])('%s → %s', async (before, after, claim, unseen) => {
    const { id } = await makeArticle(world, { text: `# The town\n\n${before} Cats like milk.` });
    if (claim !== null) await approvedOn(id, claim);
    await markTheRest(id, 1);
    await saveText(world, id, { markdown: `# The town\n\n${after} Cats like milk.` });
    const { counts } = await calls.read(getCoverage, 'checker', { id });
    expect(counts.not_looked_at).toBe(unseen);
    if (unseen > 0) expect((await refusal(clear(id))).code).toBe('wrong_state');
  });
});

describe('a verdict', () => {
  test.each([
    ['It fell -5 points in May.', 'It fell 5 points in May.', '5 points', '-5 points', '5 points'],
    ['It cost $5 million.', 'It cost 5 million.', '5 million', '$5 million', '5 million'],
    ['It rose by 5%.', 'It rose by 5.', 'by 5', 'by 5%', 'by 5'],
  ])('is stale when a sign beside its words goes: %s → %s', async (before, after, words, read, reads) => {
    const { id } = await makeArticle(world, { text: `# The town\n\n${before} It closed.` });
    const claim = await approvedOn(id, words);
    const saved = await saveText(world, id, { markdown: `# The town\n\n${after} It closed.` });
    expect(saved.staleIds).toEqual([claim.id]);
    expect(await readClaim(world, claim.id)).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'words', before: read, after: reads }],
    });
  });

  it('keeps where the signs beside its words only changed their form', async () => {
    const { id } = await makeArticle(world, {
      text: '# The town\n\nHe said: "5 points", no more. It rose 5 %.',
    });
    await approvedOn(id, '5 points');
    await approvedOn(id, 'rose 5');
    const saved = await saveText(world, id, {
      markdown: '# The town\n\nHe said: “5 points”, no more. It rose 5\u202f%.',
    });
    expect(saved.staleIds).toEqual([]);
  });
});
