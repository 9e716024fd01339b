import { beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { decide, makeClaim, markClaims, submit } from '@/lib/testing/claim';
import { type Desk, freshDesk } from '@/lib/testing/desk';
import { makeEvidence } from '@/lib/testing/source';

const desk = freshDesk();
let here: TestWorld;
let articleId: string;
let mark: Desk['mark'];
let events: Desk['events'];
beforeAll(() => {
  ({ world: here, articleId, mark, events } = desk());
});

describe('submitting a verdict', () => {
  it('freezes all that it judged, in one event', async () => {
    const one = await mark();
    const evidence = await makeEvidence(here, one.id);
    const submitted = await submit(here, one, { rationale: 'Seen in the minutes.' });
    expect(submitted).toMatchObject({
      state: 'submitted',
      version: 2,
      rating: { code: 'confirmed' },
      standing: null,
      verdicts: [
        {
          number: 1,
          rating: 'confirmed',
          ratingLabel: 'Confirmed',
          scale: { code: 'desk', version: 1 },
          judged: { statement: one.statement, words: [one.statement], articleVersion: 1, kind: 'event' },
          evidenceRevisionIds: [evidence.current.id],
          by: { memberId: here.newsroom.people.checker.memberId },
          reviews: [],
        },
      ],
      staleBecause: [],
      newSinceVerdict: [],
    });
    expect(submitted.verdicts[0]!.judged.hash).toMatch(/^[0-9a-f]{64}$/u);
    expect((await events(one.id)).map((event) => event.type)).toEqual([
      'claim.created',
      'evidence.added',
      'verdict.submitted',
    ]);
  });

  it('a newer one supersedes the one that waits', async () => {
    const first = await submit(here, await mark());
    const second = await submit(here, first, { rating: 'unsupported' }, 'otherChecker');
    expect(second).toMatchObject({ state: 'submitted', rating: { code: 'unsupported' } });
    expect(second.verdicts.map((one) => one.number)).toEqual([2, 1]);
    await expect(decide(here, { ...second, verdicts: [second.verdicts[1]!] })).rejects.toMatchObject({
      code: 'wrong_state',
    });
  });

  it('over an approved one needs a reason, and voids the approval', async () => {
    const approved = await decide(here, await submit(here, await mark()));
    expect(approved).toMatchObject({ state: 'approved', standing: 'stands' });
    await expect(submit(here, approved, { rating: 'unsupported' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ field: 'reason' }] },
    });
    const anew = await submit(here, approved, { rating: 'unsupported', reason: 'A new record came up.' });
    expect(anew).toMatchObject({ state: 'submitted', standing: null });
    expect(anew.verdicts[0]).toMatchObject({ reason: 'A new record came up.', number: 2 });
  });

  it.each([
    ['a rating of another scale', { rating: 'verbatim' }, 'rating'],
    ['a fix without words', { rating: 'minor_fix' }, 'suggestedText'],
    ['a doubt without a rationale', { rating: 'needs_context' }, 'rationale'],
    ['evidence of another claim', { evidenceIds: ['01938f6c-0000-7000-8000-000000000001'] }, 'evidenceIds'],
  ])('refuses %s', async (_, body, field) => {
    await expect(submit(here, await mark(), body)).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ field }] },
    });
  });

  it('refuses the words that stand there already as a suggestion', async () => {
    const one = await mark();
    const body = { rating: 'minor_fix', suggestedText: one.placements[0]!.exact };
    await expect(submit(here, one, body)).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ field: 'suggestedText' }] },
    });
  });

  it('relies on the evidence that is named, or on all that is not withdrawn', async () => {
    const one = await mark();
    const [a, b] = [await makeEvidence(here, one.id), await makeEvidence(here, one.id)];
    const named = await submit(here, one, { evidenceIds: [b.id] });
    expect(named.verdicts[0]!.evidenceRevisionIds).toEqual([b.current.id]);
    const all = await submit(here, named);
    expect(all.verdicts[0]!.evidenceRevisionIds.sort()).toEqual([a.current.id, b.current.id].sort());
  });
});

describe('wording claims', () => {
  const quotation = async () => {
    const content = { claimant: { type: 'person' as const, name: 'A. Person' } };
    const [wording] = await markClaims(here, articleId, {
      words: '“No hay otra,”',
      kind: 'quotation',
      content,
    });
    return wording!;
  };

  it('“translated” keeps the original words, their language and the translator', async () => {
    const one = await quotation();
    await expect(submit(here, one, { rating: 'translated' })).rejects.toMatchObject({ code: 'invalid' });
    await makeEvidence(here, one.id, {
      detail: {
        form: 'quote',
        quote: 'No hay   otra opción',
        language: 'es',
        translation: 'There is no other option',
        translator: 'C. Checker',
      },
    });
    expect(await submit(here, one, { rating: 'translated' })).toMatchObject({ state: 'submitted' });
  });

  it('suggests only the source’s words or their translation', async () => {
    const one = await quotation();
    await makeEvidence(here, one.id, {
      detail: {
        form: 'quote',
        quote: 'No hay otra “opción”',
        language: 'es',
        translation: 'There is no other option',
      },
    });
    const suggest = (suggestedText: string) => submit(here, one, { rating: 'altered', suggestedText });
    await expect(suggest('There is no choice')).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ field: 'suggestedText' }] },
    });
    expect(await suggest('“There is no  other option”')).toMatchObject({ state: 'submitted' });
  });

  it('lets no claim of another kind set other words between the marks, nor its reviewer', async () => {
    const { id } = await makeArticle(here, { text: '# Lost\n\nRuiz said “We lost 47 boats” on Monday.' });
    const one = await makeClaim(here, id, { words: '47', kind: 'number' });
    const wrong = { rating: 'inaccurate', suggestedText: '48' };
    const register = { form: 'quote', quote: 'Ships lost in the year: 48' } as const;
    await makeEvidence(here, one.id, { detail: register });
    await expect(submit(here, one, wrong)).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ field: 'suggestedText' }] },
    });
    const plain = await submit(here, one, { rating: 'inaccurate' });
    const reworded = { decision: 'approve', otherWording: '48' } as const;
    await expect(decide(here, plain, reworded)).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ field: 'otherWording' }] },
    });
    await makeEvidence(here, one.id, { detail: { form: 'quote', quote: 'We lost 48 boats that night.' } });
    expect(await submit(here, plain, wrong)).toMatchObject({ state: 'submitted' });
  });
});
