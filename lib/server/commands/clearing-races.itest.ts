import { type DomainError } from '@/lib/domain/errors';
import { getArticle } from '@/lib/server/queries/get-article';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf } from '@/lib/testing/calls';
import { whileHeldOpen } from '@/lib/testing/held-open';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeSettledArticle } from '@/lib/testing/settled-article';
import { beforeAll, describe, expect, it } from 'vitest';
import { addEvidence } from './add-evidence';
import { changeClaim } from './change-claim';
import { changeEvidence } from './change-evidence';
import { createClaim } from './create-claim';
import { markCoverage } from './mark-coverage';
import { setArticleState } from './set-article-state';
import { submitVerdict } from './submit-verdict';
import { unmarkCoverage } from './unmark-coverage';
import { withdrawEvidence } from './withdraw-evidence';

const prisma = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  calls = callsOf(world);
});

type Settled = Awaited<ReturnType<typeof makeSettledArticle>>;
const who = 'checker' as const;
const fields = (sourceId: string) => ({
  sourceId,
  level: 'secondary',
  stance: 'contradicts',
  detail: { form: 'quote', quote: 'It stays shut.' },
});

/** What somebody may be doing at the moment when an editor decides that nothing is missing. */
const doings = {
  'marks a further claim': ({ id }: Settled) => ({
    command: createClaim,
    params: { id },
    body: {
      version: 1,
      start: 0,
      end: 8,
      kind: 'event',
      claimant: { type: 'organisation', name: 'The Courier' },
    },
    kinds: ['claim_open'],
  }),
  'takes a mark back': ({ id, markId }: Settled) => ({
    command: unmarkCoverage,
    params: { id, markId },
    body: undefined,
    kinds: ['not_looked_at'],
  }),
  'changes evidence that the verdict relies on': ({ evidenceId, sourceId }: Settled) => ({
    command: changeEvidence,
    params: { id: evidenceId },
    body: { fields: fields(sourceId), expectedVersion: 1 },
    kinds: ['claim_stale'],
  }),
  'withdraws evidence that the verdict relies on': ({ evidenceId }: Settled) => ({
    command: withdrawEvidence,
    params: { id: evidenceId },
    body: { reason: 'A forged page.', expectedVersion: 1 },
    kinds: ['claim_stale'],
  }),
  'rewords the statement': ({ claimId, claim }: Settled) => ({
    command: changeClaim,
    params: { id: claimId },
    body: { statement: 'The quay was shut for a year.', expectedVersion: claim.version },
    kinds: ['claim_stale'],
  }),
  'submits a new verdict': ({ claimId, claim }: Settled) => ({
    command: submitVerdict,
    params: { id: claimId },
    body: { rating: 'unsupported', reason: 'The page is forged.', expectedVersion: claim.version },
    kinds: ['claim_submitted'],
  }),
};

const steps = [
  { purpose: 'before_publication', to: 'cleared' },
  { purpose: 'published_elsewhere', to: 'concluded' },
] as const;
const cases = steps.flatMap((step) =>
  Object.entries(doings).map(([title, doing]) => ({ ...step, title, doing })),
);
const decide = (id: string, to: string, reason = '') =>
  calls.change(setArticleState, 'editor', { id }, { to, reason });

describe('an article cannot slip through while somebody works on it', () => {
  it.each(cases)('is not $to while a checker $title', async ({ purpose, to, doing }) => {
    const settled = await makeSettledArticle(world, { purpose });
    const { kinds, ...call } = doing(settled);
    const result = await whileHeldOpen(world, { ...call, who } as Parameters<typeof whileHeldOpen>[1], () =>
      decide(settled.id, to),
    );
    const error = result.status === 'rejected' ? (result.reason as DomainError) : null;
    expect(error?.code).toBe('wrong_state');
    expect((error?.details.blockers as { kind: string }[]).map((one) => one.kind)).toEqual(kinds);
    expect((await calls.read(getArticle, 'editor', { id: settled.id })).state).toBe('in_check');
  });

  it.each(cases)('no checker $title while it is being $to', async ({ purpose, to, doing }) => {
    const settled = await makeSettledArticle(world, { purpose });
    const { command, params, body } = doing(settled);
    const result = await whileHeldOpen(
      world,
      { command: setArticleState, who: 'editor', params: { id: settled.id }, body: { to } },
      () => calls.change(command as Parameters<typeof calls.change>[0], who, params, body),
    );
    expect(result).toMatchObject({ status: 'rejected', reason: { code: 'wrong_state' } });
    expect((await calls.read(getArticle, 'editor', { id: settled.id })).state).toBe(to);
  });

  it('a release freezes what was added a moment before', async () => {
    const { id } = await makeArticle(world);
    const result = await whileHeldOpen(
      world,
      { command: createClaim, who, params: { id }, body: { version: 1, start: 0, end: 8, kind: 'event' } },
      () => decide(id, 'released', 'The printers wait.'),
    );
    const blockers = result.status === 'fulfilled' ? result.value.stateChanges.at(-1)!.blockers : [];
    expect((blockers as { kind: string }[]).map((one) => one.kind)).toEqual(['claim_open', 'not_looked_at']);
  });

  it('two editors clear at once: one does, the other meets what is', async () => {
    const { id } = await makeSettledArticle(world);
    const result = await whileHeldOpen(
      world,
      { command: setArticleState, who: 'otherEditor', params: { id }, body: { to: 'cleared' } },
      () => decide(id, 'cleared'),
    );
    expect(result).toMatchObject({ status: 'rejected', reason: { code: 'wrong_state' } });
  });

  it('work inside an article goes on side by side', async () => {
    const settled = await makeSettledArticle(world);
    const { id, claimId, sourceId } = settled;
    const results = await Promise.allSettled([
      calls.change(addEvidence, who, { id: claimId }, fields(sourceId)),
      calls.change(markCoverage, 'otherChecker', { id }, { version: 1, stretches: [{ start: 0, end: 3 }] }),
      calls.change(createClaim, 'editor', { id }, { version: 1, start: 4, end: 8, kind: 'event' }),
    ]);
    expect(results.map((one) => one.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  });
});
