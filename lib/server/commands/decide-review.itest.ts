import { beforeAll, describe, expect, it } from 'vitest';
import type { TestWorld } from '@/lib/testing/article';
import { decide, link, makeClaim, markClaims, readClaim, submit } from '@/lib/testing/claim';
import { makeArticle } from '@/lib/testing/article';
import { type Desk, freshDesk } from '@/lib/testing/desk';
import { makeEvidence } from '@/lib/testing/source';
import { reword } from '@/lib/testing/version';

const desk = freshDesk();
let here: TestWorld;
let mark: Desk['mark'];
let events: Desk['events'];
beforeAll(() => {
  ({ world: here, mark, events } = desk());
});

const invalid = (field: string) => ({ code: 'invalid', details: { fields: [{ field }] } });

describe('deciding on a verdict', () => {
  it('approves: what was decided on is kept with the decision, in one event', async () => {
    const claim = await mark();
    const evidence = await makeEvidence(here, claim.id);
    const waiting = await submit(here, claim, { evidenceIds: [] });
    const approved = await decide(here, waiting);
    expect(approved).toMatchObject({
      state: 'approved',
      standing: 'stands',
      version: 3,
      verdicts: [
        { reviews: [{ decision: 'approve', by: { memberId: here.newsroom.people.editor.memberId } }] },
      ],
    });
    const review = await here.database.review.findFirstOrThrow({ where: { claimId: claim.id } });
    expect(review).toMatchObject({
      words: waiting.verdicts[0]!.judged.words,
      judgementHash: waiting.verdicts[0]!.judged.hash,
      evidenceSeenIds: [evidence.current.id],
    });
    expect((await events(claim.id)).at(-1)).toMatchObject({
      type: 'review.decided',
      codes: { decision: 'approve', from: 'submitted', to: 'approved', rating: 'confirmed', stale: [] },
    });
  });

  it('a second decision on the same revision is a conflict, with what is there', async () => {
    const waiting = await submit(here, await mark());
    const approved = await decide(here, waiting);
    for (const seen of [waiting, approved]) {
      await expect(decide(here, seen)).rejects.toMatchObject({
        code: 'conflict',
        details: { current: { state: 'approved' }, yours: { decision: 'approve' } },
      });
    }
  });

  it('sends back with a reason, and takes the next verdict', async () => {
    const back = await decide(here, await submit(here, await mark()), {
      decision: 'request_changes',
      reason: 'Which year?',
    });
    expect(back).toMatchObject({
      state: 'changes_requested',
      verdicts: [{ reviews: [{ reason: 'Which year?' }] }],
    });
    const again = await submit(here, back, { rating: 'unsupported' });
    expect(await decide(here, again)).toMatchObject({ state: 'approved', standing: 'must_change' });
  });

  it('overrides: the editor’s rating counts, the checker’s revision stays as it was', async () => {
    const ground = await mark();
    const above = await link(here, await mark({ kind: 'opinion' }), [ground.id]);
    await submit(here, above, { rating: 'opinion' });
    const waiting = await submit(here, ground);
    await expect(
      decide(here, waiting, { decision: 'override', rating: 'confirmed', reason: 'Yes.' }),
    ).rejects.toMatchObject(invalid('rating'));
    await expect(
      decide(here, waiting, { decision: 'override', rating: 'verbatim', reason: 'No.' }),
    ).rejects.toMatchObject(invalid('rating'));
    const over = await decide(here, waiting, {
      decision: 'override',
      rating: 'inaccurate',
      reason: 'Wrong year.',
    });
    expect(over).toMatchObject({
      state: 'approved',
      standing: 'must_change',
      rating: { code: 'inaccurate' },
      verdicts: [
        {
          rating: 'confirmed',
          reviews: [{ decision: 'override', rating: 'inaccurate', ratingLabel: 'Inaccurate' }],
        },
      ],
    });
    expect(await readClaim(here, above.id)).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'rests_on', subjectId: ground.id }],
    });
    expect((await events(above.id)).at(-1)).toMatchObject({
      type: 'review.decided',
      codes: { stale: [above.id] },
    });
  });

  it('approves with another wording, recorded as the reviewer’s own', async () => {
    const waiting = await submit(here, await mark(), {
      rating: 'minor_fix',
      suggestedText: 'Sentence one is',
    });
    const approved = await decide(here, waiting, {
      decision: 'approve',
      otherWording: 'The first sentence is',
    });
    expect(approved.verdicts[0]).toMatchObject({
      suggestedText: 'Sentence one is',
      reviews: [{ otherWording: 'The first sentence is' }],
    });
    expect(approved).toMatchObject({ standing: 'must_change', isFixed: false });
  });

  it('rewords nothing where no text was suggested, nor into the words that stand there', async () => {
    const plain = await submit(here, await mark(), { rating: 'confirmed' });
    const other = { decision: 'approve' as const, otherWording: 'Sentence one was' };
    await expect(decide(here, plain, other)).rejects.toMatchObject(invalid('otherWording'));

    const claim = await mark();
    const { exact } = claim.placements[0]!;
    const wrong = { rating: 'inaccurate', suggestedText: 'It is not' };
    const waiting = await submit(here, claim, wrong);
    for (const otherWording of [exact, ` ${exact}`])
      await expect(decide(here, waiting, { decision: 'approve', otherWording })).rejects.toMatchObject(
        invalid('otherWording'),
      );
    expect(await readClaim(here, claim.id)).toMatchObject({ state: 'submitted' });
  });

  it('rewords no quotation but by its source', async () => {
    const { articleId } = desk();
    const content = { claimant: { type: 'person' as const, name: 'A. Person' } };
    const [wording] = await markClaims(here, articleId, {
      words: '“No hay otra,”',
      kind: 'quotation',
      content,
    });
    await makeEvidence(here, wording!.id, { detail: { form: 'quote', quote: 'No hay otra opción' } });
    const waiting = await submit(here, wording!, { rating: 'altered', suggestedText: '“otra opción”' });
    const reword = (otherWording: string) => decide(here, waiting, { decision: 'approve', otherWording });
    await expect(reword('“Otra cosa”')).rejects.toMatchObject(invalid('otherWording'));
    expect(await reword('“No hay otra opción”')).toMatchObject({ state: 'approved' });
  });

  it('reaffirms only what is stale', async () => {
    const waiting = await submit(here, await mark());
    await expect(decide(here, waiting, { decision: 'reaffirm', reason: 'Holds.' })).rejects.toMatchObject({
      code: 'wrong_state',
    });
  });

  it('reaffirms nothing that has lost its words, and says so before', async () => {
    const { articleId } = desk();
    const claim = await decide(here, await submit(here, await mark()));
    const { exact } = claim.placements[0]!;
    await reword(here, articleId, [[`${exact} here.`, '']]);
    const orphaned = await readClaim(here, claim.id);
    expect(orphaned).toMatchObject({ state: 'stale', placements: [{ outcome: 'orphaned' }] });
    expect(orphaned.may.review).toMatch(/lost its place/);
    await expect(
      decide(here, orphaned, { decision: 'reaffirm', reason: 'It was right.' }),
    ).rejects.toMatchObject({ code: 'wrong_state' });
    expect(await readClaim(here, claim.id)).toMatchObject({ state: 'stale' });
  });
});

describe('words in a quotation block without marks', () => {
  it('are held to their source, in a verdict and in a reviewer’s own wording', async () => {
    const text = '# The storm\n\n> It rained. We lost 47 boats.\n>\n> — Ruiz, the mayor\n\nNobody was there.';
    const article = await makeArticle(here, { text });
    const claim = await makeClaim(here, article.id, { words: '47', kind: 'number' });
    const detail = { form: 'quote', quote: 'We lost 49 boats, and it rained.' };
    await makeEvidence(here, claim.id, { detail });
    await expect(submit(here, claim, { rating: 'inaccurate', suggestedText: '48' })).rejects.toMatchObject(
      invalid('suggestedText'),
    );
    const waiting = await submit(here, claim, { rating: 'inaccurate', suggestedText: '49' });
    const reword = (otherWording: string) => decide(here, waiting, { decision: 'approve', otherWording });
    await expect(reword('48')).rejects.toMatchObject(invalid('otherWording'));
    expect(await decide(here, waiting)).toMatchObject({ state: 'approved' });

    const title = await makeClaim(here, article.id, { words: 'the mayor', kind: 'name' });
    expect(
      await submit(here, title, { rating: 'inaccurate', suggestedText: 'the deputy mayor' }),
    ).toMatchObject({ state: 'submitted' });
  });
});

describe('what somebody else published', () => {
  it('is not ours to reword, and its byline or outlet says it', async () => {
    const text = '# The pier closes\n\nThe pier closes on Friday.';
    const article = await makeArticle(here, { text, purpose: 'published_elsewhere' });
    const mine = { words: 'closes on Friday', claimant: { type: 'us' as const } };
    await expect(makeClaim(here, article.id, mine)).rejects.toMatchObject(invalid('claimant'));
    const claimant = { type: 'organisation' as const, name: 'The Courier' };
    const claim = await makeClaim(here, article.id, { words: 'closes on Friday', claimant });
    await expect(submit(here, claim, { rating: 'vouched', rationale: 'Her word.' })).rejects.toMatchObject(
      invalid('rating'),
    );
    await expect(
      submit(here, claim, { rating: 'inaccurate', suggestedText: 'on Monday' }),
    ).rejects.toMatchObject(invalid('suggestedText'));
    const waiting = await submit(here, claim, { rating: 'inaccurate' });
    await expect(
      decide(here, waiting, { decision: 'approve', otherWording: 'on Monday' }),
    ).rejects.toMatchObject(invalid('otherWording'));
  });
});
