import { beforeAll, describe, expect, it } from 'vitest';
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
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { execute } from '../command';
import { changeEvidence } from './change-evidence';
import { confirmVerdict } from './confirm-verdict';
import { withdrawEvidence } from './withdraw-evidence';

const prisma = freshPrisma();
let here: TestWorld;
let articleId: string;
beforeAll(async () => {
  here = { database: prisma(), newsroom: await makeNewsroom(prisma()) };
  const sentences = Array.from({ length: 40 }, (_, i) => `Sentence number ${i + 1} is here.`).join(' ');
  articleId = (await makeArticle(here, { text: `# A headline\n\n${sentences} “No hay otra,” she said.` })).id;
});

let next = 0;
const claim = (kind: 'event' | 'opinion' | 'number' = 'event') => {
  next += 1;
  return makeClaim(here, articleId, { words: `Sentence number ${next} is`, kind });
};
const events = (id: string) =>
  prisma().auditEvent.findMany({ where: { subjects: { has: id }, outcome: 'done' }, orderBy: { id: 'asc' } });

describe('submitting a verdict', () => {
  it('freezes all that it judged, in one event', async () => {
    const one = await claim();
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
    const first = await submit(here, await claim());
    const second = await submit(here, first, { rating: 'unsupported' }, 'otherChecker');
    expect(second).toMatchObject({ state: 'submitted', rating: { code: 'unsupported' } });
    expect(second.verdicts.map((one) => one.number)).toEqual([2, 1]);
    await expect(decide(here, { ...second, verdicts: [second.verdicts[1]!] })).rejects.toMatchObject({
      code: 'wrong_state',
    });
  });

  it('over an approved one needs a reason, and voids the approval', async () => {
    const approved = await decide(here, await submit(here, await claim()));
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
    await expect(submit(here, await claim(), body)).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ field }] },
    });
  });

  it('refuses the words that stand there already as a suggestion', async () => {
    const one = await claim();
    const body = { rating: 'minor_fix', suggestedText: one.placements[0]!.exact };
    await expect(submit(here, one, body)).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ field: 'suggestedText' }] },
    });
  });

  it('relies on the evidence that is named, or on all that is not withdrawn', async () => {
    const one = await claim();
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
});

describe('staleness', () => {
  it('a changed statement, kind or claimant makes every verdict stale', async () => {
    const edits = [
      [{ statement: 'Something else.' }, 'statement'],
      [{ kind: 'number' as const }, 'kind'],
      [{ claimant: { type: 'person' as const, name: 'A. Person' } }, 'claimant'],
    ] as const;
    for (const [edit, kind] of edits) {
      const stale = await change(here, await submit(here, await claim()), edit);
      expect(stale).toMatchObject({ state: 'stale', version: 3, staleBecause: [{ kind }] });
      expect(stale.revisions.map((one) => one.number)).toEqual([2, 1]);
    }
  });

  it('a raised risk does not', async () => {
    const raised = await change(here, await submit(here, await claim()), { riskReason: 'accusation' });
    expect(raised).toMatchObject({ state: 'submitted', riskReason: 'accusation' });
  });

  it('evidence that it relies on, changed or withdrawn, does; added evidence is shown as new', async () => {
    const one = await claim();
    const evidence = await makeEvidence(here, one.id);
    const approved = await decide(here, await submit(here, one));
    const added = await makeEvidence(here, one.id, { stance: 'contradicts' });
    const fresh = await readClaim(here, one.id);
    expect(fresh).toMatchObject({
      state: 'approved',
      version: approved.version,
      newSinceVerdict: [{ kind: 'evidence_added', subjectId: added.id }],
    });
    const raw = {
      params: { id: evidence.id },
      query: {},
      body: { reason: 'A forged page.', expectedVersion: evidence.version },
    };
    await execute(withdrawEvidence, here.newsroom.actor('checker'), raw, { database: prisma() });
    expect(await readClaim(here, one.id)).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'evidence_withdrawn', subjectId: evidence.id }],
    });
    const all = await events(one.id);
    expect(all.at(-1)).toMatchObject({ type: 'evidence.withdrawn', codes: { stale: [one.id] } });
  });

  it('reaches what rests on it, and what rests on that, in one event', async () => {
    const ground = await claim();
    const middle = await link(here, await claim('opinion'), [ground.id]);
    const top = await link(here, await claim('opinion'), [middle.id]);
    const beside = await link(here, await claim('opinion'), [ground.id]);
    const approved = await decide(here, await submit(here, ground));
    await decide(here, await submit(here, middle, { rating: 'opinion' }));
    await decide(here, await submit(here, top, { rating: 'opinion' }));
    await change(here, approved, { statement: 'Something else.' });
    expect(await readClaim(here, middle.id)).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'rests_on', subjectId: ground.id }],
    });
    expect(await readClaim(here, top.id)).toMatchObject({ state: 'stale' });
    expect(await readClaim(here, beside.id)).toMatchObject({ state: 'open' });
    const event = (await events(ground.id)).at(-1)!;
    expect(event.type).toBe('claim.changed');
    expect(event.subjects).toEqual(expect.arrayContaining([ground.id, middle.id, top.id]));
    expect(event.subjects).not.toContain(beside.id);
  });

  it.each([
    ['a new revision', (one) => submit(here, one, { rating: 'confirmed', reason: 'A new record.' })],
    ['dismissal', (one) => setState(here, one, 'dismissed', 'otherEditor')],
    ['a cut', (one) => setState(here, one, 'cut')],
  ] as [string, (one: Awaited<ReturnType<typeof decide>>) => Promise<unknown>][])(
    'follows from %s of what it rests on',
    async (_, end) => {
      const ground = await claim();
      const above = await link(here, await claim('opinion'), [ground.id]);
      const approved = await decide(here, await submit(here, ground));
      await decide(here, await submit(here, above, { rating: 'opinion' }));
      await end(approved);
      expect(await readClaim(here, above.id)).toMatchObject({
        state: 'stale',
        staleBecause: [{ kind: 'rests_on', subjectId: ground.id }],
      });
    },
  );

  it('ends by “still holds” with the new words, or by an editor’s reaffirmation', async () => {
    const confirm = (seen: { id: string; version: number }) =>
      execute(
        confirmVerdict,
        here.newsroom.actor('otherChecker'),
        {
          params: { id: seen.id },
          query: {},
          body: { reason: 'Only shorter.', expectedVersion: seen.version },
        },
        { database: prisma() },
      );
    const stale = await change(here, await decide(here, await submit(here, await claim())), {
      statement: 'Shorter.',
    });
    const { view } = await confirm(stale);
    expect(view).toMatchObject({
      state: 'submitted',
      verdicts: [
        {
          number: 2,
          isConfirmation: true,
          rating: 'confirmed',
          reason: 'Only shorter.',
          judged: { statement: 'Shorter.' },
        },
        { number: 1 },
      ],
    });
    await expect(confirm(view)).rejects.toMatchObject({ code: 'wrong_state' });

    const other = await change(here, await decide(here, await submit(here, await claim())), {
      statement: 'Shorter.',
    });
    const back = await decide(here, other, { decision: 'reaffirm', reason: 'Means the same.' });
    expect(back).toMatchObject({ state: 'approved', standing: 'stands', staleBecause: [] });
    const again = await change(here, back, { statement: 'Shorter still.' });
    expect(again).toMatchObject({
      state: 'stale',
      staleBecause: [{ kind: 'statement', before: 'Shorter.', after: 'Shorter still.' }],
    });
  });
});

describe('dismissing and cutting', () => {
  it('a dismissed claim comes back to the state it had, or stale if something changed since', async () => {
    const approved = await decide(here, await submit(here, await claim()));
    const back = await setState(here, await setState(here, approved, 'dismissed', 'otherEditor'), 'open');
    expect(back).toMatchObject({ state: 'approved', standing: 'stands' });

    const one = await claim();
    const evidence = await makeEvidence(here, one.id);
    const submitted = await submit(here, one);
    const raw = (body: object) => ({ params: { id: evidence.id }, query: {}, body });
    const changed = {
      fields: {
        sourceId: (await makeSource(here)).id,
        level: 'tertiary',
        stance: 'supports',
        detail: { form: 'quote', quote: 'Other words.' },
      },
      expectedVersion: 1,
    };
    const dismissed = await setState(here, submitted, 'dismissed', 'editor');
    await expect(
      execute(changeEvidence, here.newsroom.actor('checker'), raw(changed), { database: prisma() }),
    ).rejects.toMatchObject({ code: 'wrong_state' });
    expect(await setState(here, dismissed, 'open')).toMatchObject({ state: 'submitted' });
  });

  it('a dismissed claim whose ground fell meanwhile comes back stale', async () => {
    const ground = await claim();
    const above = await link(here, await claim('opinion'), [ground.id]);
    const approvedGround = await decide(here, await submit(here, ground));
    const approved = await decide(here, await submit(here, above, { rating: 'opinion' }));
    const dismissed = await setState(here, approved, 'dismissed', 'otherEditor');
    await setState(here, approvedGround, 'cut');
    expect(await setState(here, dismissed, 'open')).toMatchObject({ state: 'stale' });
  });

  it('what was cut returns open; what is open cannot be opened', async () => {
    const cut = await setState(here, await submit(here, await claim()), 'cut');
    expect(cut).toMatchObject({ state: 'cut', stateChanges: [{ from: 'submitted', to: 'cut' }] });
    const open = await setState(here, cut, 'open');
    expect(open).toMatchObject({ state: 'open' });
    await expect(setState(here, open, 'open')).rejects.toMatchObject({ code: 'wrong_state' });
  });
});

describe('letting stand by name', () => {
  it('holds for the words as they read, and only for ratings that allow it', async () => {
    const needs = { rating: 'needs_context', rationale: 'It rained as well.' };
    const approved = await decide(here, await submit(here, await claim(), needs));
    expect(approved).toMatchObject({ state: 'approved', standing: 'must_change' });
    const byName = await letStand(here, approved);
    expect(byName).toMatchObject({ standing: 'stands_by_name', stoodByName: [{ isCurrent: true }] });
    await expect(letStand(here, byName)).rejects.toMatchObject({ code: 'wrong_state' });

    const wrong = await decide(here, await submit(here, await claim(), { rating: 'inaccurate' }));
    await expect(letStand(here, wrong)).rejects.toMatchObject({ code: 'wrong_state' });
  });
});
