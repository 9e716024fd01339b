import { beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { makeClaim, placeAgain, setState, submit } from '@/lib/testing/claim';
import { freshDesk } from '@/lib/testing/desk';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { tick } from '@/lib/testing/tick';

const desk = freshDesk();
let here: TestWorld;
let sourceId: string;
beforeAll(async () => {
  here = desk().world;
  sourceId = (await makeSource(here)).id;
});

const text = '# The pier 🛟\n\nThe pier opened on 4 May 1902, said Ida Voss. It is 310 metres long.';
const pier = (wish: Parameters<typeof makeArticle>[1] = {}) => makeArticle(here, { text, ...wish });

/** What is in the article, to see that a refused tick leaves nothing of itself. */
async function left(articleId: string) {
  const { database } = here;
  const ofArticle = { claim: { articleId } };
  return {
    claims: await database.claim.findMany({ where: { articleId }, orderBy: { id: 'asc' } }),
    placements: await database.placement.count({ where: { articleId } }),
    evidence: await database.evidence.count({ where: ofArticle }),
    revisions: await database.verdictRevision.count({ where: ofArticle }),
    events: await database.auditEvent.count({ where: { articleId, outcome: 'done' } }),
  };
}

describe('a tick', () => {
  it('is a claim, its place, its evidence and a submitted verdict, in one event', async () => {
    const article = await pier();
    const before = await left(article.id);
    const claim = await tick(here, article, { words: '310', sourceId, locator: 'p. 7' });
    expect(claim).toMatchObject({
      kind: 'number',
      statement: '310',
      claimant: { type: 'us' },
      riskReason: null,
      state: 'submitted',
      isTick: true,
      rating: { code: 'confirmed' },
      placements: [{ exact: '310', outcome: 'placed' }],
      evidence: [
        {
          isNewSinceVerdict: false,
          current: {
            source: { source: { id: sourceId } },
            locator: 'p. 7',
            level: 'primary',
            stance: 'supports',
            detail: { form: 'quote', quote: '310' },
          },
        },
      ],
      verdicts: [{ number: 1, isTick: true, by: { memberId: here.newsroom.people.checker.memberId } }],
    });
    expect(claim.verdicts[0]!.evidenceRevisionIds).toEqual([claim.evidence[0]!.current.id]);
    const after = await left(article.id);
    expect(after).toMatchObject({ placements: 1, evidence: 1, revisions: 1, events: before.events + 1 });
    const [event] = await desk().events(claim.id);
    expect(event).toMatchObject({
      type: 'tick.made',
      articleId: article.id,
      codes: { kind: 'number', rating: 'confirmed', level: 'primary', articleVersion: 1, isNewClaim: true },
    });
    expect(event!.subjects).toEqual(
      expect.arrayContaining([claim.id, sourceId, claim.evidence[0]!.id, claim.verdicts[0]!.id]),
    );
  });

  it('takes the source’s own words and another level where they are given', async () => {
    const claim = await tick(here, await pier(), {
      words: '4 May 1902',
      kind: 'date',
      sourceId,
      quote: 'den 4. Mai 1902',
      level: 'tertiary',
    });
    expect(claim.evidence[0]!.current).toMatchObject({
      level: 'tertiary',
      detail: { quote: 'den 4. Mai 1902' },
    });
  });

  it('in a text of somebody else is its author’s claim', async () => {
    const article = await pier({ purpose: 'published_elsewhere' });
    const claimant = { type: 'person', name: 'A. Author', role: '' } as const;
    await expect(tick(here, article, { words: '310', sourceId })).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ field: 'claimant' }] },
    });
    const claim = await tick(here, article, { words: '310', sourceId, claimant });
    expect(claim).toMatchObject({ claimant, state: 'submitted', rating: { code: 'confirmed' } });
  });

  it('is for the open claim that was marked on just these words', async () => {
    const article = await pier();
    const open = await makeClaim(here, article.id, { words: 'Ida Voss', kind: 'name' });
    await makeEvidence(here, open.id, { stance: 'context' });
    const ticked = await tick(here, article, { words: 'Ida Voss', kind: 'name', sourceId });
    expect(ticked).toMatchObject({
      id: open.id,
      state: 'submitted',
      version: open.version + 1,
      isTick: true,
    });
    expect(ticked.verdicts[0]!.evidenceRevisionIds).toHaveLength(1);
    expect((await desk().events(open.id)).at(-1)).toMatchObject({ codes: { isNewClaim: false } });
  });

  it('stands beside a claim on more words, and on those of one that was dismissed', async () => {
    const article = await pier();
    await submit(here, await makeClaim(here, article.id, { words: 'It is 310 metres long' }));
    await setState(here, await makeClaim(here, article.id, { words: '310 metres' }), 'dismissed');
    const claim = await tick(here, article, { words: '310 metres', sourceId });
    expect(claim).toMatchObject({ state: 'submitted', statement: '310 metres' });
  });
});

describe('a tick is refused, and nothing is left of it', () => {
  it.each([
    [
      'where the words have a verdict',
      'has_verdict',
      async (id: string) => submit(here, await makeClaim(here, id, { words: '310' })),
    ],
    [
      'where a claim of high risk stands on some of them',
      'high_risk',
      async (id: string) => makeClaim(here, id, { words: 'It is 310', riskReason: 'health_or_safety' }),
    ],
    [
      'where they were marked as another kind',
      'needs_verdict',
      async (id: string) => makeClaim(here, id, { words: '310', kind: 'cause' }),
    ],
  ] as const)('%s', async (_, kind, prepare) => {
    const article = await pier();
    const claim = await prepare(article.id);
    const before = await left(article.id);
    const href = `/n/${here.newsroom.slug}/articles/${article.id}?claim=${claim.id}`;
    await expect(tick(here, article, { words: '310', sourceId })).rejects.toMatchObject({
      code: 'wrong_state',
      details: { blockers: [{ kind, claimId: claim.id, href }] },
    });
    expect(await left(article.id)).toEqual(before);
  });

  it('a claim with a further place is more than these words', async () => {
    const article = await pier();
    const claim = await makeClaim(here, article.id, { words: 'Ida Voss', kind: 'name' });
    await placeAgain(here, claim, { quote: { exact: '310' } });
    const beside = await tick(here, article, { words: '310', sourceId });
    expect(beside.id).not.toBe(claim.id);
  });

  it('by somebody who may not judge: writers of the text, whatever else they are', async () => {
    const article = await pier({ by: 'everything' });
    const before = await left(article.id);
    await expect(tick(here, article, { words: '310', sourceId }, 'everything')).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await left(article.id)).toEqual(before);
    const denied = await here.database.auditEvent.findFirst({
      where: { articleId: article.id, outcome: 'denied' },
    });
    expect(denied).toMatchObject({ type: 'operation.denied', codes: { operation: 'tick.create' } });
  });

  it('with a source that one may not see', async () => {
    const article = await pier();
    const hidden = await makeSource(here, { by: 'otherChecker', title: 'A caller', confidential: true });
    const before = await left(article.id);
    await expect(tick(here, article, { words: '310', sourceId: hidden.id })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await left(article.id)).toEqual(before);
  });

  it('with a confidential one, also by who is named on it: what rests on it is of high risk', async () => {
    const article = await pier();
    const hidden = await makeSource(here, { title: 'A caller', confidential: true });
    const before = await left(article.id);
    await expect(tick(here, article, { words: '310', sourceId: hidden.id })).rejects.toMatchObject({
      code: 'wrong_state',
    });
    expect(await left(article.id)).toEqual(before);
  });

  it('on words whose high risk was only set aside by who may not lower it', async () => {
    const article = await pier();
    const risky = await makeClaim(here, article.id, { words: '310 metres', riskReason: 'health_or_safety' });
    const dismissed = await setState(here, risky, 'dismissed');
    await expect(tick(here, article, { words: '310', sourceId })).rejects.toMatchObject({
      code: 'wrong_state',
      details: { blockers: [{ kind: 'risk_left', claimId: risky.id }] },
    });
    await setState(here, await setState(here, dismissed, 'open'), 'dismissed', 'editor');
    expect(await tick(here, article, { words: '310', sourceId })).toMatchObject({ riskReason: null });
  });

  it('in an article that is not in check, or whose text is another', async () => {
    const draft = await pier({ state: 'draft' });
    await expect(tick(here, draft, { words: '310', sourceId })).rejects.toMatchObject({
      code: 'wrong_state',
    });
    const article = await pier();
    const { database } = here;
    await database.article.update({ where: { id: article.id }, data: { currentVersion: 2 } });
    await expect(tick(here, article, { words: '310', sourceId })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('for words that are no name, date, place or figure in length', async () => {
    const article = await makeArticle(here, { text: `# Long\n\n${'word '.repeat(2_500)}` });
    await expect(
      tick(here, article, { words: 'word '.repeat(2_200).trim(), sourceId }),
    ).rejects.toMatchObject({ code: 'invalid', details: { fields: [{ field: 'end' }] } });
  });

  it('by the second of two who tick the same words at the same moment', async () => {
    const article = await pier();
    const both = await Promise.allSettled(
      (['checker', 'otherChecker'] as const).map((by) => tick(here, article, { words: '310', sourceId }, by)),
    );
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await left(article.id)).claims).toHaveLength(1);
  });

  it('the database lets no other verdict call itself a tick', async () => {
    const article = await pier();
    const claim = await submit(here, await makeClaim(here, article.id, { words: '310', kind: 'cause' }));
    const { database } = here;
    const row = await database.verdictRevision.findUniqueOrThrow({ where: { id: claim.verdicts[0]!.id } });
    await expect(
      database.$executeRaw`INSERT INTO "VerdictRevision" SELECT (jsonb_populate_record(NULL::"VerdictRevision",
        ${JSON.stringify({ ...row, id: here.newsroom.newsroomId, number: 2, isTick: true })}::jsonb)).*`,
    ).rejects.toThrow(/VerdictRevision_tick/u);
  });
});
