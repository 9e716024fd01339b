/** Why: a claim as search shows it: the words that were found, how it was decided, and what carried it. */
import { codePointIndex } from '@/lib/anchoring/code-points';
import type { TextRange } from '@/lib/anchoring/selector';
import type { FoundClaimView, MarkedText } from '@/lib/api/views/claim-view';
import { findTerms, type FoundTerm } from '@/lib/domain/search-text';

/** Characters of a text that are shown before what was found in it, and in all. */
const lead = 60;
const longest = 220;

/** UTF-16 → code points. */
export function markedText(text: string, found: readonly TextRange[]): MarkedText {
  const index = codePointIndex(text);
  return {
    text,
    marks: found.map(({ start, end }) => ({
      start: index.toCodePoints(start),
      end: index.toCodePoints(end),
    })),
  };
}

/** As much of the text as shows what was found first, cut between words. */
export function excerpt(text: string, found: readonly TextRange[]): MarkedText {
  const first = found[0]?.start ?? 0;
  const from = first <= lead ? 0 : text.lastIndexOf(' ', first - lead) + 1;
  const space = text.lastIndexOf(' ', from + longest);
  const to = text.length - from <= longest ? text.length : Math.max(space, (found[0]?.end ?? from) + 1);
  const shown = `${from > 0 ? '… ' : ''}${text.slice(from, to).replace(/\n/gu, ' ')}${to < text.length ? ' …' : ''}`;
  const moved = from - (from > 0 ? 2 : 0);
  return markedText(
    shown,
    found
      .filter((one) => one.start >= from && one.end <= to)
      .map(({ start, end }) => ({ start: start - moved, end: end - moved })),
  );
}

interface Texts {
  statement: string;
  /** In the order in which they are asked where the statement does not hold every term. */
  others: { where: NonNullable<FoundClaimView['elsewhere']>['where']; text: string }[];
}

/** Where the terms stand: in the statement; and, of what is not there, in the first other text that has most of it. */
export function foundIn(
  { statement, others }: Texts,
  terms: readonly FoundTerm[],
): Pick<FoundClaimView, 'marks' | 'elsewhere'> {
  const { marks } = markedText(statement, findTerms(statement, terms));
  const missing = terms.filter((term) => findTerms(statement, [term]).length === 0);
  if (missing.length === 0) return { marks, elsewhere: null };
  const rated = others.map((one) => ({
    ...one,
    holds: missing.filter((term) => findTerms(one.text, [term]).length > 0).length,
  }));
  const best = rated.reduce((a, b) => (b.holds > a.holds ? b : a), { where: 'words', text: '', holds: 0 });
  return {
    marks,
    elsewhere:
      best.holds === 0 ? null : { where: best.where, ...excerpt(best.text, findTerms(best.text, terms)) },
  };
}
