import { beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { decide, makeClaim, submit } from '@/lib/testing/claim';
import { freshDesk } from '@/lib/testing/desk';
import type { CastName } from '@/lib/testing/newsroom';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { execute } from '../command';
import { changeArticle } from '../commands/change-article';
import { answer } from '../query';
import { listReviews } from './list-reviews';

const desk = freshDesk();
let here: TestWorld;
beforeAll(() => {
  here = desk().world;
});

const sheets = async (as: CastName = 'editor') => {
  const { newsroom, database } = here;
  const raw = { params: { slug: newsroom.slug }, query: {}, body: undefined };
  return (await answer(listReviews, newsroom.actor(as), raw, database)).items;
};

describe('what waits for review', () => {
  it('is one sheet an article, the nearest deadline first, none last', async () => {
    const later = await makeArticle(here);
    const none = await makeArticle(here);
    const sooner = await makeArticle(here);
    for (const [article, deadline] of [
      [later, '2030-01-02T00:00:00Z'],
      [sooner, '2030-01-01T00:00:00Z'],
    ] as const) {
      const body = { deadline, expectedVersion: article.version };
      const raw = { params: { id: article.id }, query: {}, body };
      await execute(changeArticle, here.newsroom.actor('writer'), raw, { database: here.database });
    }
    for (const { id } of [later, none, sooner]) {
      await submit(here, await makeClaim(here, id, { words: 'Monday' }));
    }
    const order = (await sheets()).map((one) => one.article.id);
    expect(order).toEqual([sooner.id, later.id, none.id]);
  });

  it('has its lines by cost, each with all that a decision needs', async () => {
    const { id } = await makeArticle(here, {
      text: '# The pier\n\nThe pier opened in 1902. It closed in 1970. It is old. It is red. It is long.',
    });
    const plain = await makeClaim(here, id, { words: 'It is old' });
    const vouched = await makeClaim(here, id, { words: 'It is red' });
    const conflicting = await makeClaim(here, id, { words: 'It is long' });
    const risky = await makeClaim(here, id, { words: 'closed in 1970', riskReason: 'accusation' });
    const wrong = await makeClaim(here, id, { words: 'in 1902' });
    const record = await makeEvidence(here, wrong.id, { stance: 'contradicts' });
    await makeEvidence(here, wrong.id, { stance: 'context', level: 'tertiary' });
    const plaque = await makeEvidence(here, wrong.id, { stance: 'supports', level: 'secondary' });
    await submit(here, plain);
    await submit(here, vouched, { rating: 'vouched', rationale: 'The author saw it.' });
    await submit(here, conflicting, { rating: 'conflicting', rationale: 'Two lengths are told.' });
    await submit(here, risky);
    await submit(here, wrong, { rating: 'inaccurate', suggestedText: 'in 1903' });
    const sheet = (await sheets()).find((one) => one.article.id === id)!;
    expect(sheet.lines.map((one) => [one.claim.id, one.rank])).toEqual([
      [wrong.id, 'must_change'],
      [risky.id, 'high_risk'],
      [conflicting.id, 'conflicting'],
      [vouched.id, 'on_word'],
      [plain.id, 'rest'],
    ]);
    expect(sheet.lines[0]).toMatchObject({
      sentence: { before: 'The pier opened ', words: 'in 1902', after: '.' },
      revision: { suggestedText: 'in 1903', number: 1 },
      carrying: { id: record.id },
      against: [{ id: plaque.id }],
      changes: [],
      may: { decide: null, sendBack: null },
    });
  });

  it('tells what changed since the editor last looked', async () => {
    const { id } = await makeArticle(here);
    const claim = await makeClaim(here, id, { words: 'Monday' });
    const kept = await makeEvidence(here, claim.id);
    const back = await decide(here, await submit(here, claim), {
      decision: 'request_changes',
      reason: 'Which?',
    });
    const added = await makeEvidence(here, claim.id);
    await submit(here, back, { reason: 'Found.' });
    const late = await makeEvidence(here, claim.id, { stance: 'contradicts' });
    const [line] = (await sheets()).find((one) => one.article.id === id)!.lines;
    expect(line!.changes).toEqual([
      { kind: 'evidence_added', before: null, after: null, subjectId: added.id },
      { kind: 'evidence_added', before: null, after: null, subjectId: late.id },
    ]);
    expect(line!.against.map((one) => one.id)).toEqual([late.id]);
    expect(line!.carrying?.id).toBe(kept.id);
  });

  it('says to each asker why not, and hides what is not theirs to know', async () => {
    const restricted = await makeArticle(here, { named: ['writer', 'checker', 'editor'] });
    await submit(here, await makeClaim(here, restricted.id, { words: 'Monday' }));
    expect((await sheets('editor')).some((one) => one.article.id === restricted.id)).toBe(true);
    for (const name of ['otherEditor', 'everything', 'admin'] as const) {
      expect((await sheets(name)).some((one) => one.article.id === restricted.id)).toBe(false);
    }
    const { id } = await makeArticle(here);
    const claim = await makeClaim(here, id, { words: 'Monday' });
    const source = await makeSource(here, { title: 'A caller', confidential: true });
    await makeEvidence(here, claim.id, { sourceId: source.id });
    await submit(here, claim);
    const line = async (name: CastName) =>
      (await sheets(name)).find((one) => one.article.id === id)!.lines[0]!;
    expect(await line('editor')).toMatchObject({
      carrying: { current: { source: { isVisible: false }, detail: null } },
      may: { decide: expect.stringContaining('confidential source') as string, sendBack: null },
    });
    expect((await line('checker')).may).toMatchObject({
      decide: 'This takes the role editor.',
      sendBack: 'This takes the role editor.',
    });
  });
});
