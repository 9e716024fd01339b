import { beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf, refusal } from '@/lib/testing/calls';
import { decide, letStand, makeClaim, submit } from '@/lib/testing/claim';
import { makeNewsroom } from '@/lib/testing/newsroom';
import { freshPrisma } from '@/lib/testing/prisma';
import { makeEvidence, makeSource } from '@/lib/testing/source';
import { changeSource } from '../commands/change-source';
import { markCoverage } from '../commands/mark-coverage';
import { setArticleState } from '../commands/set-article-state';
import { setClaimState } from '../commands/set-claim-state';
import { getReport } from './get-report';

const database = freshPrisma();
let world: TestWorld;
let calls: ReturnType<typeof callsOf>;
beforeAll(async () => {
  world = { database: database(), newsroom: await makeNewsroom(database()) };
  calls = callsOf(world);
});
const report = (id: string, who: 'writer' | 'checker' | 'editor' | 'admin' = 'writer') =>
  calls.read(getReport, who, { id });

describe('report.read', () => {
  it('numbers the claims in the order of the text, those taken off last, and says who decided what', async () => {
    const article = await makeArticle(world);
    const late = await makeClaim(world, article.id, { words: 'after a year' });
    const early = await makeClaim(world, article.id, { words: 'The quay reopened' });
    const gone = await makeClaim(world, article.id, { words: 'on Monday' });
    const body = { to: 'dismissed', reason: 'Not a claim.', expectedVersion: gone.version };
    await calls.change(setClaimState, 'checker', { id: gone.id }, body);
    await makeEvidence(world, early.id);
    const misleading = { rating: 'needs_context', rationale: 'Half of it.' };
    const judged = await decide(world, await submit(world, early, misleading));
    await letStand(world, judged);

    const { claims, sources, coverage } = await report(article.id);
    expect(claims.map((one) => [one.number, one.id, one.state])).toEqual([
      [1, early.id, 'approved'],
      [2, late.id, 'open'],
      [3, gone.id, 'dismissed'],
    ]);
    expect(claims[0]).toMatchObject({
      standing: 'stands_by_name',
      stoodByName: [{ by: { name: world.newsroom.people.editor.name }, isCurrent: true }],
      verdicts: [{ ratingLabel: 'Needs context', reviews: [{ decision: 'approve' }] }],
    });
    expect(claims[2]?.stateChanges[0]).toMatchObject({ to: 'dismissed', reason: 'Not a claim.' });
    expect(sources.map((one) => one.claims)).toEqual([[1]]);
    expect(coverage.counts.not_looked_at).toBeGreaterThan(0);
    expect(claims[0]).not.toHaveProperty('may');
  });

  it('names no confidential source, not even to who is named on it', async () => {
    const article = await makeArticle(world);
    const claim = await makeClaim(world, article.id, { words: 'on Monday' });
    const source = await makeSource(world, { title: 'A caller by night', confidential: true });
    await makeEvidence(world, claim.id, { sourceId: source.id });
    const told = await report(article.id, 'checker');
    expect(told.sources).toEqual([
      { source: { isVisible: false, label: 'confidential source' }, claims: [1], isCorrected: false },
    ]);
    expect(told.claims[0]?.evidence[0]?.current).toMatchObject({ detail: null, locator: null });
    expect(JSON.stringify(told)).not.toContain('A caller by night');
  });

  describe('of a source that is corrected after the verdict', () => {
    const minutes = 'Minutes of the port authority';
    const checked = async (fields: Record<string, unknown> = {}) => {
      const article = await makeArticle(world);
      const claim = await makeClaim(world, article.id, { words: 'on Monday' });
      const source = await makeSource(world, { title: minutes, ...fields });
      await makeEvidence(world, claim.id, { sourceId: source.id });
      const submitted = await submit(world, claim);
      let expectedVersion = source.version;
      const correct = async (to: Record<string, unknown>, who: 'writer' | 'checker' = 'checker') =>
        calls.change(
          changeSource,
          who,
          { id: source.id },
          { fields: { kind: 'document', title: minutes, ...to }, expectedVersion: expectedVersion++ },
        );
      const told = async () => (await report(article.id)).claims[0]!.evidence[0]!;
      return { article, submitted, correct, told };
    };

    it('tells what it was, what it is now, and by whom and when it was corrected', async () => {
      const { article, submitted, correct, told } = await checked();
      const decided = await decide(world, submitted);
      expect(await told()).toMatchObject({
        corrected: null,
        current: { source: { source: { title: minutes } } },
      });
      await correct({ title: 'Minutes of the harbour board', publisher: 'Harbour board' }, 'writer');
      await correct({ kind: 'academic', title: 'Study of Harvard', url: 'https://example.com/other' });
      const { writer, checker } = world.newsroom.people;
      expect(await told()).toMatchObject({
        isNewSinceVerdict: true,
        current: { source: { source: { kind: 'academic', title: 'Study of Harvard' } } },
        corrected: {
          before: {
            isVisible: true,
            source: { kind: 'document', title: minutes, publisher: '', url: 'https://example.org/minutes' },
          },
          corrections: [{ by: { name: writer.name } }, { by: { name: checker.name } }],
        },
      });
      expect((await report(article.id)).sources).toMatchObject([{ claims: [1], isCorrected: true }]);

      await submit(world, decided, { reason: 'The study says the same.' });
      expect(await told()).toMatchObject({ corrected: null, isNewSinceVerdict: false });
      expect((await report(article.id)).sources).toMatchObject([{ claims: [1], isCorrected: false }]);
    });

    it('tells nothing of what is confidential now, nor of a record that was confidential then', async () => {
      const closed = await checked();
      await closed.correct({ title: 'A caller by night', confidential: true });
      expect(await closed.told()).toMatchObject({
        corrected: null,
        current: { source: { isVisible: false } },
      });
      expect(JSON.stringify(await report(closed.article.id))).not.toContain(minutes);

      const opened = await checked({ title: 'A caller by day', confidential: true });
      await opened.correct({ title: 'An official' });
      expect(await opened.told()).toMatchObject({
        current: { source: { source: { title: 'An official' } } },
        corrected: { before: { isVisible: false, label: 'confidential source' } },
      });
      expect(JSON.stringify(await report(opened.article.id))).not.toContain('A caller by day');
    });
  });

  it('keeps what was missing at the release, and who marked words as holding nothing to check', async () => {
    const article = await makeArticle(world);
    const stretches = [{ start: 0, end: 8 }];
    await calls.change(markCoverage, 'checker', { id: article.id }, { version: 1, stretches });
    const body = { to: 'released', reason: 'It is out at noon.', expectedVersion: article.version };
    await calls.change(setArticleState, 'editor', { id: article.id }, body);
    const told = await report(article.id);
    expect(told.article).toMatchObject({ state: 'released', isPartlyChecked: true });
    expect(told.article.stateChanges.at(-1)).toMatchObject({
      reason: 'It is out at noon.',
      blockers: [{ kind: 'not_looked_at' }],
    });
    // Nobody wrote “quay reopens The quay …”: the words of each paragraph stand by themselves.
    expect(told.article.stateChanges.at(-1)?.blockers).toMatchObject([
      { message: '“reopens”, “The quay reopened on Monday, after a year”: 9 words are not yet looked at.' },
    ]);
    expect(told.coverage.marks).toMatchObject([{ by: { name: world.newsroom.people.checker.name } }]);
  });

  it('is of an article that the asker may see', async () => {
    const article = await makeArticle(world, { named: ['editor'] });
    expect((await refusal(report(article.id, 'admin'))).code).toBe('not_found');
    expect((await report(article.id, 'editor')).article.id).toBe(article.id);
  });
});
