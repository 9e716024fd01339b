import { beforeAll, describe, expect, it } from 'vitest';
import type { DeskView } from '@/lib/api/views/desk-view';
import { execute } from '@/lib/server/command';
import { assignClaim } from '@/lib/server/commands/assign-claim';
import { getDesk } from '@/lib/server/queries/get-desk';
import { answer } from '@/lib/server/query';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { decide, makeClaim, submit } from '@/lib/testing/claim';
import { type CastName, makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';

const database = freshPrisma();
let world: TestWorld;
beforeAll(async () => {
  world = { database: database(), newsroom: await makeNewsroom(database()) };
});

const desk = (as: CastName): Promise<DeskView> =>
  answer(
    getDesk,
    world.newsroom.actor(as),
    { params: { slug: world.newsroom.slug }, query: {}, body: undefined },
    world.database,
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
