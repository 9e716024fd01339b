/** What two people do at the same moment: one succeeds, the other is told, and nothing slips between. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import { openDatabase } from '@/lib/server/db/client';
import type { PrismaClient } from '@/lib/server/db/generated/client';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import {
  change,
  decide,
  letStand,
  link,
  makeClaim,
  markClaims,
  readClaim,
  setState,
  submit,
} from '@/lib/testing/claim';
import { freshDatabase } from '@/lib/testing/database';
import { inTurn } from '@/lib/testing/in-turn';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { makeEvidence } from '@/lib/testing/source';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute } from './command';
import { addComment } from './commands/add-comment';
import { createClaim } from './commands/create-claim';
import { markCoverage } from './commands/mark-coverage';
import { setArticleState } from './commands/set-article-state';
import { withdrawEvidence } from './commands/withdraw-evidence';

const database = freshDatabase();
let prisma: PrismaClient;
let here: TestWorld;
let articleId: string;
const text = `# A headline\n\n${Array.from({ length: 30 }, (_, i) => `Sentence number ${i + 1} is here.`).join(' ')}`;
beforeAll(async () => {
  // One connection each: nobody is turned away for having waited too long for one.
  prisma = openDatabase(database().url, 50);
  here = { database: prisma, newsroom: await makeNewsroom(prisma) };
  articleId = (await makeArticle(here, { text })).id;
});
afterAll(() => prisma.$disconnect());

let next = 0;
const mark = () => {
  next += 1;
  return makeClaim(here, articleId, { words: `Sentence number ${next} is` });
};
const claimRow = (id: string) => ({ text: 'SELECT 1 FROM "Claim" WHERE "id" = $1 FOR UPDATE', values: [id] });
const articleRow = (id: string) => ({
  text: 'SELECT 1 FROM "Article" WHERE "id" = $1 FOR UPDATE',
  values: [id],
});

const fulfilled = { status: 'fulfilled' };
const refused = (code: string) => ({ status: 'rejected', reason: { code } });
const misleading = { rating: 'needs_context', rationale: 'Half of it.' };

describe('fifty at once', () => {
  it('SECURITY.md 15: of fifty approvals one succeeds, forty-nine get a conflict', async () => {
    const waiting = await submit(here, await mark());
    const ends = await Promise.allSettled(Array.from({ length: 50 }, () => decide(here, waiting)));
    expect(ends.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const conflicts = ends.filter((one) => one.status === 'rejected').map((one) => one.reason as unknown);
    expect(conflicts).toHaveLength(49);
    for (const one of conflicts) expect(one).toMatchObject({ code: 'conflict' });
    expect(await prisma.review.count({ where: { claimId: waiting.id } })).toBe(1);
    const events = { type: 'review.decided', subjects: { has: waiting.id } };
    expect(await prisma.auditEvent.count({ where: events })).toBe(1);
  }, 60_000);

  it('R5: of fifty edits with one expected version one succeeds, the others see both', async () => {
    const claim = await mark();
    const ends = await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) => change(here, claim, { statement: `Version ${i}.` })),
    );
    const won = ends.filter((one) => one.status === 'fulfilled').map((one) => one.value);
    expect(won).toHaveLength(1);
    const lost = ends.flatMap((one, i) =>
      one.status === 'rejected' ? [{ i, reason: one.reason as unknown }] : [],
    );
    expect(lost).toHaveLength(49);
    for (const { i, reason } of lost) {
      expect(reason).toMatchObject({
        code: 'conflict',
        details: {
          current: { statement: won[0]!.statement, version: 2 },
          yours: { statement: `Version ${i}.` },
        },
      });
    }
    expect(await prisma.claimRevision.count({ where: { claimId: claim.id } })).toBe(2);
  }, 60_000);
});

describe('two at the same verdict', () => {
  it('a review that comes behind a newer verdict decides on nothing', async () => {
    const first = await submit(here, await mark());
    const [newer, review] = await inTurn(
      database().url,
      claimRow(first.id),
      () => submit(here, first, { rating: 'unsupported' }, 'otherChecker'),
      () => decide(here, first),
    );
    expect(newer).toMatchObject(fulfilled);
    expect(review).toMatchObject(refused('conflict'));
    expect(await readClaim(here, first.id)).toMatchObject({
      state: 'submitted',
      rating: { code: 'unsupported' },
    });
  });

  it('a verdict that comes behind an approval does not void it unseen', async () => {
    const first = await submit(here, await mark());
    const [review, newer] = await inTurn(
      database().url,
      claimRow(first.id),
      () => decide(here, first),
      () => submit(here, first, { rating: 'unsupported', reason: 'New facts.' }, 'otherChecker'),
    );
    expect(review).toMatchObject(fulfilled);
    expect(newer).toMatchObject(refused('conflict'));
    expect(await readClaim(here, first.id)).toMatchObject({ state: 'approved' });
  });

  it('a review that comes behind a withdrawal does not approve what rests on nothing', async () => {
    const claim = await mark();
    const evidence = await makeEvidence(here, claim.id);
    const waiting = await submit(here, claim);
    const raw = { params: { id: evidence.id }, query: {}, body: { reason: 'Forged.', expectedVersion: 1 } };
    const [withdrawal, review] = await inTurn(
      database().url,
      claimRow(claim.id),
      () => execute(withdrawEvidence, here.newsroom.actor('checker'), raw, { database: prisma }),
      () => decide(here, waiting),
    );
    expect(withdrawal).toMatchObject(fulfilled);
    expect(review).toMatchObject(refused('conflict'));
    expect(await readClaim(here, claim.id)).toMatchObject({ state: 'stale' });
  });

  it('standing by name comes too late behind a newer verdict', async () => {
    const approved = await decide(here, await submit(here, await mark(), misleading));
    const [newer, byName] = await inTurn(
      database().url,
      claimRow(approved.id),
      () => submit(here, approved, { rating: 'unsupported', reason: 'New facts.' }, 'otherChecker'),
      () => letStand(here, approved),
    );
    expect(newer).toMatchObject(fulfilled);
    expect(byName).toMatchObject(refused('conflict'));
    expect(await prisma.standByName.count({ where: { claimId: approved.id } })).toBe(0);
  });

  it('an opinion that is submitted while its ground falls does not stay standing on it', async () => {
    const ground = await mark();
    const above = await link(here, await mark(), [ground.id]);
    const approved = await decide(here, await submit(here, ground));
    const [submitted, fallen] = await inTurn(
      database().url,
      claimRow(above.id),
      () => submit(here, above, { rating: 'opinion' }),
      () => setState(here, approved, 'cut'),
    );
    expect([submitted, fallen]).toMatchObject([fulfilled, fulfilled]);
    expect(await readClaim(here, above.id)).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'rests_on' }],
    });
  });

  it('two links made at once cannot close a circle', async () => {
    const [a, b] = [await mark(), await mark()];
    const ends = await inTurn(
      database().url,
      articleRow(articleId),
      () => link(here, a, [b.id]),
      () => link(here, b, [a.id]),
    );
    expect(ends).toMatchObject([fulfilled, refused('invalid')]);
  });
});

describe('inside an article that is being cleared', () => {
  const settled = async (): Promise<{ id: string; claim: ClaimView }> => {
    const article = await makeArticle(here);
    const raw = { params: { id: article.id }, query: {} };
    const stretches = [{ start: 0, end: article.text.length }];
    await execute(
      markCoverage,
      here.newsroom.actor('checker'),
      { ...raw, body: { version: 1, stretches } },
      { database: prisma },
    );
    const claim = await makeClaim(here, article.id, { words: 'on Monday' });
    return { id: article.id, claim: await decide(here, await submit(here, claim)) };
  };
  const clear = (id: string) =>
    execute(
      setArticleState,
      here.newsroom.actor('editor'),
      { params: { id }, query: {}, body: { to: 'cleared' } },
      { database: prisma },
    );

  const changes: [string, (article: { id: string; claim: ClaimView }) => Promise<unknown>][] = [
    ['a new verdict', ({ claim }) => submit(here, claim, { rating: 'inaccurate', reason: 'New facts.' })],
    ['a new claim', ({ id }) => markClaims(here, id, { words: 'after a year' })],
    ['an edited statement', ({ claim }) => change(here, claim, { statement: 'Else.' })],
  ];

  it.each(changes)('%s comes too late', async (_, act) => {
    const article = await settled();
    const ends = await inTurn(
      database().url,
      articleRow(article.id),
      () => clear(article.id),
      () => act(article),
    );
    expect(ends).toMatchObject([fulfilled, refused('wrong_state')]);
  });

  it.each(changes)('%s that came first holds it', async (_, act) => {
    const article = await settled();
    const ends = await inTurn(
      database().url,
      articleRow(article.id),
      () => act(article),
      () => clear(article.id),
    );
    expect(ends).toMatchObject([fulfilled, refused('wrong_state')]);
  });
});

describe('R6: the same request again', () => {
  const comment = (body: string) => ({ params: { id: '' }, query: {}, body: { body } });
  const say = (
    claim: ClaimView,
    key: string,
    body = 'Once.',
    by: 'checker' | 'writer' = 'checker',
    now?: Date,
  ) =>
    execute(
      addComment,
      here.newsroom.actor(by),
      { ...comment(body), params: { id: claim.id } },
      { database: prisma, idempotencyKey: key, ...(now ? { clock: () => now } : {}) },
    );

  it('ten times at once makes one row and ten equal answers', async () => {
    const claim = await mark();
    const ends = await Promise.all(Array.from({ length: 10 }, () => say(claim, 'key-1')));
    expect(new Set(ends.map((one) => JSON.stringify(one.view))).size).toBe(1);
    expect(ends.filter((one) => !one.isReplay)).toHaveLength(1);
    expect(new Set(ends.map((one) => one.status))).toEqual(new Set([201]));
    expect(await prisma.comment.count({ where: { claimId: claim.id } })).toBe(1);
    expect(
      await prisma.auditEvent.count({ where: { type: 'comment.added', subjects: { has: claim.id } } }),
    ).toBe(1);
  });

  it('with another body is refused, by another person is another request, after a day is a new one', async () => {
    const claim = await mark();
    const first = await say(claim, 'key-2');
    await expect(say(claim, 'key-2', 'Something else.')).rejects.toMatchObject({ code: 'invalid' });
    expect((await say(claim, 'key-2', 'Once.', 'writer')).isReplay).toBe(false);
    const within = new Date(Date.now() + 23 * 3_600_000);
    expect(await say(claim, 'key-2', 'Once.', 'checker', within)).toMatchObject({
      isReplay: true,
      view: first.view,
    });
    const after = new Date(Date.now() + 25 * 3_600_000);
    expect((await say(claim, 'key-2', 'Once.', 'checker', after)).isReplay).toBe(false);
    expect(await prisma.comment.count({ where: { claimId: claim.id } })).toBe(3);
  });

  it('a quotation that is sent twice at once is still two claims', async () => {
    const raw = {
      params: { id: articleId },
      query: {},
      body: {
        quote: { exact: 'Sentence number 30 is here.' },
        kind: 'quotation',
        content: { claimant: { type: 'person', name: 'A. Person' } },
      },
    };
    const send = () =>
      execute(createClaim, here.newsroom.actor('checker'), raw, {
        database: prisma,
        idempotencyKey: 'key-3',
      });
    const [a, b] = await Promise.all([send(), send()]);
    expect(a.view).toEqual(b.view);
    expect(await prisma.claim.count({ where: { articleId, kind: 'quotation' } })).toBe(1);
  });
});
