import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { change, decide, readClaim, submit } from '@/lib/testing/claim';
import { freshDesk } from '@/lib/testing/desk';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { reviewAll, tick } from '@/lib/testing/tick';
import type { CastName } from '@/lib/testing/newsroom';
import { answer } from '../query';
import { listReviews } from '../queries/list-reviews';
import { listSourceUses } from '../queries/list-source-uses';

const desk = freshDesk();
let here: TestWorld;
beforeAll(() => {
  here = desk().world;
});

const text = '# The pier\n\nThe pier opened in 1902. It is 310 metres long and 12 metres wide.';

/** Three ticks of the checker's in an article of their own. */
async function ticked(by: CastName = 'checker') {
  const article = await makeArticle(here, { text });
  const { id: sourceId } = await makeSource(here, { by });
  const ticks: ClaimView[] = [];
  for (const words of ['1902', '310', '12 metres'])
    ticks.push(await tick(here, article, { words, sourceId }, by));
  return { article, sourceId, ticks };
}

/** Their source turns out to be confidential: who made the ticks is named on it. */
async function tickedAndHidden() {
  const made = await ticked();
  const { newsroomId, people } = here.newsroom;
  const { sourceId } = made;
  await here.database.source.update({ where: { id: sourceId }, data: { confidential: true } });
  const access = { newsroomId, sourceId, memberId: people.checker.memberId };
  await here.database.sourceAccess.createMany({ data: access, skipDuplicates: true });
  return made;
}

const reviews = (claims: readonly { id: string }[]) =>
  here.database.review.findMany({
    where: { claimId: { in: claims.map((one) => one.id) } },
    orderBy: { id: 'asc' },
  });

const sheet = async (articleId: string, as: CastName = 'editor') => {
  const raw = { params: { slug: here.newsroom.slug }, query: {}, body: undefined };
  const { items } = await answer(listReviews, here.newsroom.actor(as), raw, here.database);
  return items.find((one) => one.article.id === articleId);
};

const resting = async (sourceId: string, query: object = {}, as: CastName = 'writer') =>
  answer(
    listSourceUses,
    here.newsroom.actor(as),
    { params: { id: sourceId }, query, body: undefined },
    here.database,
  );

describe('deciding on ticks together', () => {
  it('gives each a Review of its own, in one event', async () => {
    const { article, ticks } = await ticked();
    const { items } = await reviewAll(here, article.id, ticks);
    expect(items).toHaveLength(3);
    const rows = await reviews(ticks);
    expect(rows.map((one) => one.claimId)).toEqual(ticks.map((one) => one.id));
    rows.forEach((row, at) => {
      const [revision] = ticks[at]!.verdicts;
      expect(row).toMatchObject({
        decision: 'approve',
        verdictRevisionId: revision!.id,
        words: revision!.judged.words,
        judgementHash: revision!.judged.hash,
        evidenceSeenIds: revision!.evidenceRevisionIds,
        reviewerId: here.newsroom.people.editor.memberId,
      });
      expect(items[at]).toMatchObject({ claimId: row.claimId, state: 'approved', version: 3 });
    });
    const events = await Promise.all(ticks.map(async ({ id }) => (await desk().events(id)).at(-1)!));
    expect(new Set(events.map((one) => one.id)).size).toBe(1);
    expect(events[0]).toMatchObject({ type: 'tick.reviewed', codes: { decision: 'approve', ticks: 3 } });
    expect(events[0]!.subjects).toEqual(expect.arrayContaining(rows.map((one) => one.id)));
    expect(await readClaim(here, ticks[0]!.id)).toMatchObject({ state: 'approved', standing: 'stands' });
  });

  it('sends back those that were pulled out, with a reason; they are no ticks when they come again', async () => {
    const { article, ticks } = await ticked();
    await reviewAll(here, article.id, ticks.slice(0, 1), { reason: 'Which edition?' });
    await reviewAll(here, article.id, ticks.slice(1));
    const back = await readClaim(here, ticks[0]!.id);
    expect(back).toMatchObject({
      state: 'changes_requested',
      verdicts: [{ reviews: [{ decision: 'request_changes', reason: 'Which edition?' }] }],
    });
    const again = await submit(here, back);
    expect(again).toMatchObject({ isTick: false, state: 'submitted' });
    expect((await sheet(article.id))?.lines).toMatchObject([{ rank: 'rest' }]);
  });

  it('records none where one is no longer as it was seen, and says which', async () => {
    const { article, ticks } = await ticked();
    const changed = await change(here, ticks[1]!, { riskReason: 'election' });
    await expect(reviewAll(here, article.id, ticks)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('One of these ticks is no longer as you saw it.'),
      details: {
        blockers: [{ kind: 'tick_changed', claimId: changed.id }],
        current: { items: [{ claimId: changed.id, version: changed.version }] },
        yours: { decision: 'approve' },
      },
    });
    await expect(reviewAll(here, article.id, [ticks[1]!])).rejects.toMatchObject({
      message: expect.stringContaining('This tick is no longer as you saw it.'),
    });
    await expect(reviewAll(here, article.id, [ticks[0]!, changed])).rejects.toMatchObject({
      code: 'wrong_state',
      details: { blockers: [{ kind: 'tick_high_risk', claimId: changed.id }] },
    });
    const anew = await submit(here, ticks[0]!);
    const old = { ...anew, verdicts: [anew.verdicts[1]!] };
    await expect(reviewAll(here, article.id, [old, ticks[2]!])).rejects.toMatchObject({
      code: 'conflict',
      details: { blockers: [{ kind: 'tick_superseded', claimId: anew.id }] },
    });
    await expect(reviewAll(here, article.id, [anew])).rejects.toMatchObject({
      code: 'wrong_state',
      details: { blockers: [{ kind: 'tick_not_a_tick' }] },
    });
    expect(await reviews(ticks)).toEqual([]);
    await reviewAll(here, article.id, ticks.slice(2));
    await expect(reviewAll(here, article.id, ticks.slice(2))).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is not for who made one of them, who wrote the text, or who may not see the source', async () => {
    const mine = await ticked('everything');
    const denied = { code: 'forbidden' };
    await expect(reviewAll(here, mine.article.id, mine.ticks, { by: 'everything' })).rejects.toMatchObject(
      denied,
    );
    const hidden = await tickedAndHidden();
    await expect(reviewAll(here, hidden.article.id, hidden.ticks)).rejects.toMatchObject(denied);
    // Sending back takes no look at the source.
    await reviewAll(here, hidden.article.id, hidden.ticks, { reason: 'Who said so?' });
    await expect(reviewAll(here, mine.article.id, mine.ticks, { by: 'checker' })).rejects.toMatchObject(
      denied,
    );
    expect(await reviews(mine.ticks)).toEqual([]);
  });

  it('does not know ticks of another article', async () => {
    const one = await ticked();
    const other = await ticked();
    await expect(reviewAll(here, one.article.id, [...one.ticks, other.ticks[0]!])).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await reviews(one.ticks)).toEqual([]);
  });
});

describe('the review sheet', () => {
  it('has ticks last, and those that something speaks against among the lines', async () => {
    const { article, ticks } = await ticked();
    const doubted = ticks[1]!;
    await makeEvidence(here, doubted.id, { stance: 'contradicts' });
    const lines = (await sheet(article.id))!.lines;
    expect(lines.map(({ claim, rank }) => [claim.statement, rank])).toEqual([
      ['310', 'rest'],
      ['1902', 'tick'],
      ['12 metres', 'tick'],
    ]);
    await decide(here, await readClaim(here, doubted.id));
    expect((await sheet(article.id))!.lines).toHaveLength(2);
  });
});

describe('what rests on a source', () => {
  it('is told with where in it and what came of it, newest first, in one article or in all', async () => {
    const { article, sourceId, ticks } = await ticked();
    await reviewAll(here, article.id, ticks.slice(0, 1));
    const other = await makeArticle(here, { text });
    const elsewhere = await tick(here, other, { words: '310', sourceId, locator: 'table 2' });
    const { items, nextCursor } = await resting(sourceId);
    expect(nextCursor).toBeNull();
    expect(items.map((one) => one.claim.id)).toEqual([
      elsewhere.id,
      ...ticks.map((one) => one.id).toReversed(),
    ]);
    expect(items[0]).toMatchObject({
      articleId: other.id,
      articleTitle: 'The pier',
      locator: 'table 2',
      level: 'primary',
      stance: 'supports',
      claim: { statement: '310', state: 'submitted', isTick: true, rating: { code: 'confirmed' } },
    });
    expect((await resting(sourceId, { articleId: article.id })).items.map((one) => one.claim.state)).toEqual([
      'submitted',
      'submitted',
      'approved',
    ]);
    const first = await resting(sourceId, { limit: '2' });
    const second = await resting(sourceId, { limit: '2', cursor: first.nextCursor! });
    expect([...first.items, ...second.items]).toEqual(items);
  });

  it('leaves out what is withdrawn, restricted, or rests on what one may not see', async () => {
    const { sourceId } = await tickedAndHidden();
    await expect(resting(sourceId)).rejects.toMatchObject({ code: 'not_found' });
    expect((await resting(sourceId, {}, 'checker')).items).toHaveLength(3);
    const secret = await makeArticle(here, { text, named: ['writer', 'checker'] });
    const { id: open } = await makeSource(here);
    await tick(here, secret, { words: '310', sourceId: open });
    expect((await resting(open, {}, 'writer')).items).toHaveLength(1);
    expect((await resting(open, {}, 'otherWriter')).items).toEqual([]);
  });
});
