import { beforeAll, describe, expect, it } from 'vitest';
import type { DeskView } from '@/lib/api/views/desk-view';
import { execute } from '@/lib/server/command';
import { assignClaim } from '@/lib/server/commands/assign-claim';
import type { Prisma } from '@/lib/server/db/generated/client';
import { getDesk } from '@/lib/server/queries/get-desk';
import { answer } from '@/lib/server/query';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { decide, letStand, makeClaim, submit } from '@/lib/testing/claim';
import { type CastName, makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';

const database = freshPrisma();
let world: TestWorld;
beforeAll(async () => {
  world = { database: database(), newsroom: await makeNewsroom(database()) };
});

const desk = (as: CastName, now = new Date()): Promise<DeskView> =>
  answer(
    getDesk,
    world.newsroom.actor(as),
    { params: { slug: world.newsroom.slug }, query: {}, body: undefined },
    world.database,
    { now },
  );

describe('what waits', () => {
  it('is a claim assigned, until it is submitted; then its review, for those who may decide', async () => {
    const article = await makeArticle(world);
    const claim = await makeClaim(world, article.id, { words: 'on Monday' });
    const body = { memberId: world.newsroom.people.checker.memberId, expectedVersion: claim.version };
    const { view: assigned } = await execute(
      assignClaim,
      world.newsroom.actor('checker'),
      { params: { id: claim.id }, query: {}, body },
      { database: world.database },
    );
    expect((await desk('checker')).claims).toMatchObject([
      {
        id: claim.id,
        why: 'assigned',
        article: { id: article.id, title: 'The quay reopens' },
        sentBack: null,
      },
    ]);
    expect((await desk('otherChecker')).claims).toEqual([]);

    const submitted = await submit(world, assigned);
    expect((await desk('checker')).claims).toEqual([]);
    expect((await desk('editor')).reviews).toMatchObject([{ article: { id: article.id }, verdicts: 1 }]);
    expect((await desk('checker')).reviews).toEqual([]);
    expect((await desk('admin')).reviews).toEqual([]);

    await decide(world, submitted, { decision: 'request_changes', reason: 'Which Monday?' });
    expect((await desk('checker')).claims).toMatchObject([
      { id: claim.id, why: 'sent_back', sentBack: { reason: 'Which Monday?' } },
    ]);
    expect((await desk('editor')).reviews).toEqual([]);
  });

  it('leaves out what an editor wrote a verdict on', async () => {
    const article = await makeArticle(world);
    const claim = await makeClaim(world, article.id, { words: 'on Monday' }, 'editor');
    await submit(world, claim, {}, 'editor');
    const sheets = async (as: CastName) => (await desk(as)).reviews.map((one) => one.article.id);
    expect(await sheets('editor')).not.toContain(article.id);
    expect(await sheets('otherEditor')).toContain(article.id);
  });
});

describe('what a checker is told', () => {
  const mark = async (words: string, wish: Parameters<typeof makeArticle>[1] = {}) =>
    makeClaim(world, (await makeArticle(world, wish)).id, { words });
  const told = async (as: CastName = 'checker', now?: Date) => (await desk(as, now)).told;

  it('is an override, another wording and a stand by name, newest first; no plain approval', async () => {
    const over = await submit(world, await mark('on Monday'));
    await decide(world, over, { decision: 'override', rating: 'unsupported', reason: 'No source seen.' });
    const reworded = await submit(world, await mark('on Monday'), {
      rating: 'minor_fix',
      suggestedText: 'on a Monday',
    });
    await decide(world, reworded, { decision: 'approve', otherWording: 'that Monday' });
    const vouched = await submit(world, await mark('on Monday'), { rating: 'vouched', rationale: 'Seen.' });
    await letStand(world, await decide(world, vouched), 'I take it.');
    await decide(world, await submit(world, await mark('on Monday')));
    const by = { memberId: world.newsroom.people.editor.memberId };
    const none = { ratingLabel: null, otherWording: null };
    expect(await told()).toMatchObject([
      { ...none, id: vouched.id, decision: 'by_name', reason: 'I take it.', by },
      { ...none, id: reworded.id, decision: 'other_wording', otherWording: 'that Monday', by },
      {
        ...none,
        id: over.id,
        decision: 'override',
        ratingLabel: 'Unsupported',
        reason: 'No source seen.',
        by,
      },
    ]);
    expect(await told('otherChecker')).toEqual([]);
    expect(await told('editor')).toEqual([]);
    expect(await told('checker', new Date(Date.now() + 7 * 86_400_000 + 60_000))).toEqual([]);
  });

  it('is told until the checker has answered, to the checker of that verdict', async () => {
    const [claim, other] = [await mark('on Monday'), await mark('on Monday')];
    const ids = async () => (await told()).map((one) => one.id);
    const override = { decision: 'override', rating: 'unsupported', reason: 'No source seen.' } as const;
    const overridden = await decide(world, await submit(world, claim), override);
    await submit(
      world,
      await decide(world, await submit(world, other), override),
      { reason: 'Found.' },
      'otherChecker',
    );
    expect(await ids()).toEqual(expect.arrayContaining([claim.id, other.id]));
    await submit(world, overridden, { reason: 'Found.' });
    expect(await ids()).not.toContain(claim.id);
    expect(await ids()).toContain(other.id);
    expect(await told('otherChecker')).toEqual([]);
  });

  it('is told whatever became of the article, but not of one that is shelved or closed to the checker', async () => {
    const claim = await submit(world, await mark('on Monday'));
    await decide(world, claim, { decision: 'override', rating: 'unsupported', reason: 'No source seen.' });
    const isTold = async () => (await told()).some((one) => one.id === claim.id);
    const become = (data: Prisma.ArticleUncheckedUpdateInput) =>
      world.database.article.update({ where: { id: claim.articleId }, data });
    await become({ state: 'published' });
    expect(await isTold()).toBe(true);
    await become({ restricted: true });
    expect(await isTold()).toBe(false);
    await become({ restricted: false, state: 'shelved', shelvedFrom: 'in_check' });
    expect(await isTold()).toBe(false);
  });
});
