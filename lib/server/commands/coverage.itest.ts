import { getCoverage } from '@/lib/server/queries/get-coverage';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { type CastName, makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeSettledArticle } from '@/lib/testing/settled-article';
import { beforeAll, describe, expect, it } from 'vitest';
import { createClaim } from './create-claim';
import { markCoverage } from './mark-coverage';
import { unmarkCoverage } from './unmark-coverage';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

type Stretches = [number, number][];
const mark = (id: string, stretches: Stretches, who: CastName = 'checker', version = 1) =>
  calls.change(
    markCoverage,
    who,
    { id },
    {
      version,
      stretches: stretches.map(([start, end]) => ({ start, end })),
    },
  );
const text = '# Yes 😀 now\n\nOne two three.';
const none = { settled: 0, in_work: 0, nothing_to_check: 0, not_looked_at: 0 };

describe('coverage', () => {
  it('of a draft is all not yet looked at', async () => {
    const { id } = await makeArticle(world, { text, state: 'draft' });
    const view = await calls.read(getCoverage, 'writer', { id });
    expect(view).toEqual({
      version: 1,
      counts: { ...none, not_looked_at: 5 },
      stretches: [{ start: 0, end: 23, class: 'not_looked_at', words: 5 }],
      marks: [],
    });
  });

  it('counts marks and claims, in code points, and takes a mark back', async () => {
    const { id, text: plain } = await makeArticle(world, { text });
    expect([...plain].slice(10, 13).join('')).toBe('One');
    const marked = await mark(id, [[0, 9]]);
    expect(marked.counts).toEqual({ ...none, nothing_to_check: 2, not_looked_at: 3 });
    expect(marked.marks).toEqual([expect.objectContaining({ start: 0, end: 9 })]);
    expect(marked.marks[0]!.by.memberId).toBe(world.newsroom.people.checker.memberId);
    const claim = { version: 1, start: 10, end: 17, kind: 'event' };
    await calls.change(createClaim, 'checker', { id }, claim);
    const view = await calls.read(getCoverage, 'writer', { id });
    expect(view.counts).toEqual({ ...none, nothing_to_check: 2, in_work: 2, not_looked_at: 1 });
    expect(view.stretches.map((one) => [one.start, one.end, one.class])).toEqual([
      [0, 9, 'nothing_to_check'],
      [10, 17, 'in_work'],
      [18, 23, 'not_looked_at'],
    ]);
    const back = await calls.change(unmarkCoverage, 'otherChecker', { id, markId: marked.marks[0]!.id });
    expect([back.marks, back.counts.not_looked_at]).toEqual([[], 3]);
    const again = calls.change(unmarkCoverage, 'checker', { id, markId: marked.marks[0]!.id });
    expect((await refusal(again)).code).toBe('not_found');
    const events = (await calls.eventsOn(id)).filter((one) => one.type.startsWith('coverage.'));
    expect(events.map((one) => [one.type, one.articleId])).toEqual([
      ['coverage.marked', id],
      ['coverage.unmarked', id],
    ]);
    expect(events.every((one) => one.subjects.includes(marked.marks[0]!.id))).toBe(true);
  });

  it('keeps one mark for the same words of the same person, and each person’s own', async () => {
    const { id } = await makeArticle(world, { text });
    await mark(id, [[10, 13]]);
    expect((await mark(id, [[10, 13]])).marks).toHaveLength(1);
    expect((await calls.eventsOn(id)).filter((one) => one.type === 'coverage.marked')).toHaveLength(1);
    const wider = await mark(id, [
      [10, 14],
      [14, 17],
    ]);
    expect(wider.marks.map((one) => [one.start, one.end])).toEqual([[10, 17]]);
    expect((await mark(id, [[10, 13]], 'editor')).marks).toHaveLength(2);
  });

  it('calls settled what is approved and stands, and in work what must change', async () => {
    const right = await makeSettledArticle(world);
    const wrong = await makeSettledArticle(world, { rating: 'inaccurate' });
    const counts = async (id: string) => (await calls.read(getCoverage, 'editor', { id })).counts;
    expect(await counts(right.id)).toEqual({ ...none, settled: 8, nothing_to_check: 3 });
    expect(await counts(wrong.id)).toEqual({ ...none, in_work: 8, nothing_to_check: 3 });
  });

  it.each([
    ['an empty stretch', [[3, 3]], 'stretches.0'],
    ['one that runs backwards', [[5, 3]], 'stretches.0'],
    [
      'one beyond the end',
      [
        [0, 3],
        [10, 25],
      ],
      'stretches.1',
    ],
    ['none', [], 'stretches'],
  ] as [string, Stretches, string][])('refuses %s', async (_, stretches, field) => {
    const { id } = await makeArticle(world, { text });
    const error = await refusal(mark(id, stretches));
    expect([error.code, error.details.fields?.[0]?.field]).toEqual(['invalid', field]);
    expect(await world.database.coverageMark.count({ where: { articleId: id } })).toBe(0);
  });

  it('refuses to cut a character in two', async () => {
    const { id } = await makeArticle(world, { text: '# Flag 🇪🇸 here\n\nOne.' });
    const error = await refusal(mark(id, [[0, 6]]));
    expect([error.code, error.details.fields?.[0]?.field]).toEqual(['invalid', 'stretches.0']);
    expect((await mark(id, [[0, 7]])).marks).toHaveLength(1);
  });

  it('refuses another version than the current one, with what is covered now', async () => {
    const { id } = await makeArticle(world, { text });
    const error = await refusal(mark(id, [[0, 3]], 'checker', 2));
    expect(error).toMatchObject({
      code: 'conflict',
      details: { current: { version: 1 }, yours: { version: 2 } },
    });
  });

  it('is not for the article’s writers, nor for writers and admins, nor outside', async () => {
    const { id } = await makeArticle(world, { text, by: 'everything' });
    for (const who of ['everything', 'writer', 'admin'] as const)
      expect((await refusal(mark(id, [[0, 3]], who))).code).toBe('forbidden');
    const other = await makeNewsroom(world.database);
    expect((await refusal(calls.read(getCoverage, other.actor('admin'), { id }))).code).toBe('not_found');
    const draft = await makeArticle(world, { text, state: 'draft' });
    expect((await refusal(mark(draft.id, [[0, 3]]))).code).toBe('wrong_state');
  });

  it('takes back no mark of another article', async () => {
    const one = await makeArticle(world, { text });
    const two = await makeArticle(world, { text });
    const { marks } = await mark(one.id, [[0, 3]]);
    const call = calls.change(unmarkCoverage, 'checker', { id: two.id, markId: marks[0]!.id });
    expect((await refusal(call)).code).toBe('not_found');
  });
});
