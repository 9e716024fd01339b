/** An article of which nothing is missing any more, for tests of what comes then and of what may still get in its way. */
import type { ArticlePurpose } from '@/lib/domain/article';
import { addEvidence } from '@/lib/server/commands/add-evidence';
import { createClaim } from '@/lib/server/commands/create-claim';
import { decideReview } from '@/lib/server/commands/decide-review';
import { markCoverage } from '@/lib/server/commands/mark-coverage';
import { submitVerdict } from '@/lib/server/commands/submit-verdict';
import { makeArticle, type TestWorld } from '@/lib/testing/article';
import { callsOf } from '@/lib/testing/calls';
import { makeSource } from '@/lib/testing/source';

const headline = 'The quay reopens';
const sentence = 'The quay reopened on Monday, after a year.';

export interface SettledWish {
  purpose?: ArticlePurpose;
  rating?: string;
  suggestedText?: string;
  /** How far the one claim is. */
  until?: 'submitted' | 'approved';
}

/**
 * An article whose headline holds nothing to check and whose one sentence is one claim, with a quote as evidence, the
 * checker's verdict and the editor's approval.
 */
export async function makeSettledArticle(
  world: TestWorld,
  {
    purpose = 'before_publication',
    rating = 'confirmed',
    suggestedText,
    until = 'approved',
  }: SettledWish = {},
) {
  const { change } = callsOf(world);
  const article = await makeArticle(world, { text: `# ${headline}\n\n${sentence}`, purpose });
  const id = article.id;
  const coverage = await change(
    markCoverage,
    'checker',
    { id },
    {
      version: 1,
      stretches: [{ start: 0, end: headline.length }],
    },
  );
  const start = article.text.indexOf(sentence);
  const marked = await change(
    createClaim,
    'checker',
    { id },
    {
      version: 1,
      start,
      end: start + sentence.length,
      kind: 'event',
      ...(purpose === 'published_elsewhere'
        ? { claimant: { type: 'organisation', name: 'The Courier' } }
        : {}),
    },
  );
  const claimId = marked.items[0]!.id;
  const source = await makeSource(world);
  const evidence = await change(
    addEvidence,
    'checker',
    { id: claimId },
    {
      sourceId: source.id,
      level: 'primary',
      stance: 'supports',
      locator: 'p. 4',
      detail: { form: 'quote', quote: 'The quay reopened on 2 March.' },
    },
  );
  let claim = await change(
    submitVerdict,
    'checker',
    { id: claimId },
    {
      rating,
      rationale: 'Compared with the minutes.',
      expectedVersion: 1,
      ...(suggestedText === undefined ? {} : { suggestedText }),
    },
  );
  const revisionId = claim.verdicts[0]!.id;
  if (until === 'approved') {
    const decided = await change(
      decideReview,
      'editor',
      { id: revisionId },
      {
        decision: 'approve',
        expectedVersion: claim.version,
      },
    );
    claim = decided.claim;
  }
  return {
    id,
    text: article.text,
    claim,
    claimId,
    revisionId,
    evidenceId: evidence.id,
    sourceId: source.id,
    markId: coverage.marks[0]!.id,
  };
}
