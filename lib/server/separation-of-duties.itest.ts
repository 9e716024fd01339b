/** Each rule of separation tried against the commands: as checker, editor, admin, all of them at once, and by API key. */
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { PersonActor } from '@/lib/domain/actor';
import { Scope } from '@/lib/domain/role';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { change, decide, makeClaim, readClaim, submit } from '@/lib/testing/claim';
import { type CastName, makeNewsroom } from '@/lib/testing/newsroom';
import { apiRequest } from '@/lib/testing/people';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, it } from 'vitest';
import { execute } from './command';
import { changeClaim } from './commands/change-claim';
import { confirmVerdict } from './commands/confirm-verdict';
import { createApiKey } from './commands/create-api-key';
import { decideReview } from './commands/decide-review';
import { markCoverage } from './commands/mark-coverage';
import { setArticleState } from './commands/set-article-state';
import { setClaimState } from './commands/set-claim-state';
import { standByName } from './commands/stand-by-name';
import { submitVerdict } from './commands/submit-verdict';
import { createApi } from './http';

const prisma = freshPrisma();
let here: TestWorld;
let articleId: string;
let ownArticleId: string;
const text = `# A headline\n\n${Array.from({ length: 60 }, (_, i) => `Sentence number ${i + 1} is here.`).join(' ')}`;
beforeAll(async () => {
  here = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  articleId = (await makeArticle(here, { text })).id;
  ownArticleId = (await makeArticle(here, { text, by: 'everything' })).id;
});

let next = 0;
const mark = (by: CastName = 'checker', article = articleId) => {
  next += 1;
  return makeClaim(here, article, { words: `Sentence number ${next} is` }, by);
};

/** Everybody by session, and once more by a key with every scope. */
const byKey = (name: CastName): PersonActor => ({
  ...here.newsroom.actor(name),
  apiKey: { id: uuidv7(), scopes: [...Scope.options] },
});
const ways: [string, (name: CastName) => PersonActor][] = [
  ['by session', (name) => here.newsroom.actor(name)],
  ['by API key', byKey],
];

const forbidden = { code: 'forbidden' };
const decisions = [
  { decision: 'approve' },
  { decision: 'request_changes', reason: 'No.' },
  { decision: 'override', rating: 'unsupported', reason: 'No.' },
  { decision: 'reaffirm', reason: 'No.' },
];
const review = (actor: PersonActor, claim: ClaimView, body: object) =>
  execute(
    decideReview,
    actor,
    { params: { id: claim.verdicts[0]!.id }, query: {}, body: { expectedVersion: claim.version, ...body } },
    { database: prisma() },
  );
const onClaim = (claim: ClaimView, body: object) => ({
  params: { id: claim.id },
  query: {},
  body: { expectedVersion: claim.version, ...body },
});

describe.each(ways)('%s', (_, as) => {
  it('who wrote a revision reviews none of it, neither a first nor a later one', async () => {
    for (const name of ['checker', 'editor', 'everything'] as const) {
      const own = await submit(here, await mark(), {}, name);
      const newer = await submit(here, own, {}, 'otherChecker');
      for (const body of decisions) {
        await expect(review(as(name), newer, body)).rejects.toMatchObject(forbidden);
      }
      expect(await readClaim(here, newer.id)).toMatchObject({ state: 'submitted', version: newer.version });
    }
  });

  it('who is neither editor reviews nothing, admins included', async () => {
    const waiting = await submit(here, await mark());
    for (const name of ['writer', 'checker', 'otherChecker', 'admin'] as const) {
      for (const body of decisions) {
        await expect(review(as(name), waiting, body)).rejects.toMatchObject(forbidden);
      }
    }
  });

  it('who wrote a revision lets none of it stand by name', async () => {
    const rating = { rating: 'needs_context', rationale: 'Half of it.' };
    const approved = await decide(here, await submit(here, await mark(), rating, 'everything'));
    const letStand = (name: CastName) =>
      execute(
        standByName,
        as(name),
        onClaim(approved, { revisionId: approved.verdicts[0]!.id, reason: 'Fine.' }),
        { database: prisma() },
      );
    for (const name of ['everything', 'checker', 'admin'] as const) {
      await expect(letStand(name)).rejects.toMatchObject(forbidden);
    }
    expect((await letStand('editor')).view).toMatchObject({ standing: 'stands_by_name' });
  });

  it('an article’s writer does not rate, review, let stand, mark, dismiss, cut, clear or release it', async () => {
    const me = as('everything');
    const open = await mark('checker', ownArticleId);
    const submitted = await submit(here, await mark('checker', ownArticleId));
    const rating = { rating: 'needs_context', rationale: 'Half of it.' };
    const approved = await decide(here, await submit(here, await mark('checker', ownArticleId), rating));
    const stale = await change(here, await submit(here, await mark('checker', ownArticleId)), {
      statement: 'Else.',
    });
    const on = { database: prisma() };
    const tries = [
      execute(submitVerdict, me, onClaim(open, { rating: 'confirmed' }), on),
      execute(confirmVerdict, me, onClaim(stale, { reason: 'Holds.' }), on),
      ...decisions.map((body) => review(me, submitted, body)),
      execute(
        standByName,
        me,
        onClaim(approved, { revisionId: approved.verdicts[0]!.id, reason: 'Fine.' }),
        on,
      ),
      execute(setClaimState, me, onClaim(open, { to: 'dismissed', reason: 'No.' }), on),
      execute(setClaimState, me, onClaim(open, { to: 'cut', reason: 'No.' }), on),
      execute(
        markCoverage,
        me,
        { params: { id: ownArticleId }, query: {}, body: { version: 1, stretches: [{ start: 0, end: 4 }] } },
        on,
      ),
      ...['cleared', 'released'].map((to) =>
        execute(
          setArticleState,
          me,
          { params: { id: ownArticleId }, query: {}, body: { to, reason: 'No.' } },
          on,
        ),
      ),
    ];
    for (const one of await Promise.allSettled(tries)) {
      expect(one).toMatchObject({ status: 'rejected', reason: forbidden });
    }
  });

  it('a claim with a verdict is dismissed only by an editor who wrote none of it', async () => {
    const dismiss = (name: CastName, claim: ClaimView) =>
      execute(setClaimState, as(name), onClaim(claim, { to: 'dismissed', reason: 'Twice.' }), {
        database: prisma(),
      });
    const own = await submit(here, await mark(), {}, 'everything');
    for (const name of ['everything', 'checker', 'otherChecker', 'admin', 'writer'] as const) {
      await expect(dismiss(name, own)).rejects.toMatchObject(forbidden);
    }
    const editors = await submit(here, await mark(), {}, 'editor');
    await expect(dismiss('editor', editors)).rejects.toMatchObject(forbidden);
    expect((await dismiss('otherEditor', editors)).view.state).toBe('dismissed');
  });

  it('only an editor lowers a high risk, with a reason, and not in an article of their own', async () => {
    const risky = await change(here, await mark(), { riskReason: 'accusation' });
    const lower = (name: CastName, claim: ClaimView, reason: object = { reason: 'A misunderstanding.' }) =>
      execute(changeClaim, as(name), onClaim(claim, { riskReason: null, ...reason }), { database: prisma() });
    for (const name of ['checker', 'admin', 'writer'] as const) {
      await expect(lower(name, risky)).rejects.toMatchObject(forbidden);
    }
    await expect(lower('editor', risky, {})).rejects.toMatchObject({ code: 'invalid' });
    expect((await lower('editor', risky)).view.riskReason).toBeNull();
    const own = await change(here, await mark('checker', ownArticleId), { riskReason: 'minors' });
    await expect(lower('everything', own)).rejects.toMatchObject(forbidden);
  });

  it('who is not named on a confidential source decides on nothing that rests on it', async () => {
    const claim = await mark();
    const source = await makeSource(here, { title: 'A caller', confidential: true });
    await makeEvidence(here, claim.id, { sourceId: source.id });
    const waiting = await submit(here, claim);
    for (const body of decisions.filter((one) => one.decision !== 'request_changes')) {
      await expect(review(as('editor'), waiting, body)).rejects.toMatchObject(forbidden);
    }
    const [evidence] = (await readClaim(here, claim.id, 'editor')).evidence;
    expect(evidence!.current).toMatchObject({
      source: { isVisible: false, label: 'confidential source' },
      detail: null,
      locator: null,
    });
    const { view } = await review(as('editor'), waiting, { decision: 'request_changes', reason: 'Who?' });
    expect(view.claim.state).toBe('changes_requested');
  });

  it('every refusal is an event of its own', async () => {
    const own = await submit(here, await mark(), {}, 'everything');
    await expect(review(as('everything'), own, { decision: 'approve' })).rejects.toMatchObject(forbidden);
    const events = await prisma().auditEvent.findMany({
      where: { outcome: 'denied', subjects: { has: own.verdicts[0]!.id } },
    });
    expect(events).toMatchObject([
      { type: 'operation.denied', codes: { operation: 'review.decide' }, articleId },
    ]);
  });
});

describe('behind the policies', () => {
  it('the database refuses a review and a standing by name by who wrote a revision', async () => {
    const own = await submit(here, await mark(), {}, 'everything');
    const { newsroomId, people } = here.newsroom;
    const { memberId } = people.everything;
    const { id, judged } = own.verdicts[0]!;
    await expect(prisma().$executeRaw`
      INSERT INTO "Review" ("id", "newsroomId", "claimId", "verdictRevisionId", "decision", "reason", "words",
        "judgementHash", "evidenceSeenIds", "reviewerId", "createdAt")
      VALUES (${uuidv7()}::uuid, ${newsroomId}::uuid, ${own.id}::uuid, ${id}::uuid, 'approve', '', '[]',
        ${judged.hash}, '{}', ${memberId}::uuid, now())`).rejects.toThrow(/reviews none of it/u);
    await expect(prisma().$executeRaw`
      INSERT INTO "StandByName" ("id", "newsroomId", "claimId", "verdictRevisionId", "judgementHash", "reason",
        "memberId", "createdAt")
      VALUES (${uuidv7()}::uuid, ${newsroomId}::uuid, ${own.id}::uuid, ${id}::uuid, ${judged.hash}, 'Mine.',
        ${memberId}::uuid, now())`).rejects.toThrow(/reviews none of it/u);
  });

  it('SECURITY.md 14: publishing before review, approving one’s own by the API, approving what is gone', async () => {
    const api = createApi(prisma());
    const { newsroom } = here;
    const { view } = await execute(
      createApiKey,
      newsroom.actor('everything'),
      { params: { slug: newsroom.slug }, query: {}, body: { name: 'Mine', scopes: [...Scope.options] } },
      { database: prisma() },
    );
    const post = async (path: string, body: object) => {
      const headers = { Authorization: `Bearer ${view.key}` };
      return (await api.fetch(apiRequest('POST', `/api/v1${path}`, { body, headers }))).status;
    };
    const approve = (claim: ClaimView) =>
      post(`/verdicts/${claim.verdicts[0]!.id}/reviews`, {
        decision: 'approve',
        expectedVersion: claim.version,
      });
    const own = await submit(here, await mark(), {}, 'everything');
    expect(await approve(own)).toBe(403);
    expect(await post(`/articles/${articleId}/state`, { to: 'published' })).toBe(409);
    expect(await post(`/articles/${articleId}/state`, { to: 'cleared' })).toBe(409);
    const others = await submit(here, await mark());
    const dismissed = await execute(
      setClaimState,
      newsroom.actor('editor'),
      onClaim(others, { to: 'dismissed', reason: 'Twice.' }),
      { database: prisma() },
    );
    expect(await approve(dismissed.view)).toBe(409);
  });
});
