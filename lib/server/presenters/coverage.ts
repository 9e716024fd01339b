/** Why: what is covered by what, as it is answered: in code points. */
import { codePointIndex } from '@/lib/anchoring/code-points';
import type { CoverageView } from '@/lib/api/views/article-view';
import type { ArticleFacts } from '../db/article-facts';
import { personView } from './person';

export function coverageView({ text, coverage, marks }: ArticleFacts, version: number): CoverageView {
  const index = codePointIndex(text);
  const stretch = ({ start, end }: { start: number; end: number }) => ({
    start: index.toCodePoints(start),
    end: index.toCodePoints(end),
  });
  return {
    version,
    counts: coverage.counts,
    stretches: coverage.stretches.map((one) => ({ ...stretch(one), class: one.class, words: one.words })),
    marks: marks.map((one) => ({
      ...stretch(one),
      id: one.id,
      by: personView(one.member),
      at: one.createdAt.toISOString(),
    })),
  };
}
