/** Why: what was not checked is as visible as what was, to the word. */
import { flattenRanges, mergeRanges, type FlatSegment } from '@/lib/anchoring/ranges';
import type { TextRange } from '@/lib/anchoring/selector';
import type { CoverageClass } from './coverage-words';

export interface CoverageInput {
  /** Every word of the version, in order. */
  words: TextRange[];
  /** Placements of live claims in this version, and whether their claim is settled. */
  placements: (TextRange & { isSettled: boolean })[];
  /** Stretches that a named person marked as holding nothing to check. */
  marks: TextRange[];
}

export interface Coverage {
  /** How many words are in each class; they add up to all words. */
  counts: Record<CoverageClass, number>;
  /** Runs of words of one class in text order, from the first word's start to the last one's end. */
  stretches: { start: number; end: number; class: CoverageClass; words: number }[];
}

type Kind = 'settled' | 'in_work' | 'nothing_to_check';

/** A word is covered only where all of it is; a claim outweighs a mark; work outweighs what is settled. */
export function coverageOf({ words, placements, marks }: CoverageInput): Coverage {
  const covered = flattenRanges<Kind>([
    ...placements.map(({ start, end, isSettled }) => ({
      start,
      end,
      value: isSettled ? ('settled' as const) : ('in_work' as const),
    })),
    ...mergeRanges(marks).map(({ start, end }) => ({ start, end, value: 'nothing_to_check' as const })),
  ]);
  const counts: Coverage['counts'] = { settled: 0, in_work: 0, nothing_to_check: 0, not_looked_at: 0 };
  const stretches: Coverage['stretches'] = [];
  let at = 0;
  for (const word of words) {
    while (at < covered.length && covered[at]!.end <= word.start) at += 1;
    const found = classOf(word, covered, at);
    counts[found] += 1;
    const last = stretches.at(-1);
    if (last?.class === found) {
      last.end = word.end;
      last.words += 1;
    } else {
      stretches.push({ start: word.start, end: word.end, class: found, words: 1 });
    }
  }
  return { counts, stretches };
}

function classOf(word: TextRange, covered: FlatSegment<Kind>[], from: number): CoverageClass {
  let isInWork = false;
  let isSettled = false;
  let reached = word.start;
  for (let i = from; i < covered.length && covered[i]!.start < word.end; i += 1) {
    const segment = covered[i]!;
    if (segment.start > reached) return 'not_looked_at';
    reached = Math.max(reached, segment.end);
    // Where a claim stands on marked words, the claim is what counts.
    isInWork ||= segment.values.includes('in_work');
    isSettled ||= segment.values.includes('settled');
  }
  if (reached < word.end) return 'not_looked_at';
  if (isInWork) return 'in_work';
  return isSettled ? 'settled' : 'nothing_to_check';
}
