// What stands in the margin beside a sentence: a pencil tick where it is settled, and what it still wants where not.
import { type TextRange } from '@/lib/anchoring/selector';
import type { CoverageClass } from '@/lib/domain/coverage-words';
import { text, type Text } from '@/lib/language/text';
import { type HighlightedClaim, type Look, lookOf } from './highlights';

export interface Tick {
  readonly sign: string;
  readonly tone: Look['tone'] | 'plain';
  /** What wants attention most comes first. */
  readonly rank: number;
  /** Said to who points at it. */
  readonly title: Text;
}

export interface TickedSentence {
  /** Number of the sentence. */
  readonly sentence: number;
  readonly ticks: readonly Tick[];
}

const STALE = 0;
const MUST_CHANGE = 1;
const SETTLED = 4;
export const IN_WORK: Tick = { sign: '~', tone: 'open', rank: 2, title: text('In work') };
export const NOT_LOOKED_AT: Tick = { sign: '·', tone: 'plain', rank: 3, title: text('Not yet looked at') };
export const NOTHING: Tick = { sign: '–', tone: 'plain', rank: 5, title: text('Nothing to check') };

/**
 * The ticks of each sentence: what wants attention first. A claim that waits is `~` whatever its rating says, as
 * nothing is decided; once approved it shows its rating's own sign, when stale `!`. Linear in text and claims.
 */
export function ticksOf(
  sentences: readonly TextRange[],
  claims: readonly HighlightedClaim[],
  coverage: readonly (TextRange & { readonly class: CoverageClass })[],
): TickedSentence[] {
  const found: Map<string, Tick>[] = sentences.map(() => new Map());
  const add = (range: TextRange, tick: Tick) => {
    for (let index = firstEndingAfter(sentences, range.start); index < sentences.length; index += 1) {
      if (sentences[index]!.start >= range.end) break;
      found[index]!.set(`${tick.rank}${tick.sign}`, tick);
    }
  };
  for (const claim of claims) {
    if (claim.state === 'dismissed' || claim.state === 'cut') continue;
    const { sign, tone } = lookOf(claim);
    for (const place of claim.places) {
      if (claim.state === 'stale') add(place, { sign, tone, rank: STALE, title: text('Stale') });
      else if (claim.state !== 'approved') add(place, IN_WORK);
      else if (claim.standing === 'must_change') {
        add(place, { sign, tone, rank: MUST_CHANGE, title: text('Must change') });
      } else add(place, { sign, tone, rank: SETTLED, title: text('Settled') });
    }
  }
  for (const stretch of coverage) {
    if (stretch.class === 'not_looked_at') add(stretch, NOT_LOOKED_AT);
  }
  return found.map((ticks, sentence) => ({
    sentence,
    ticks: ticks.size === 0 ? [NOTHING] : [...ticks.values()].sort((a, b) => a.rank - b.rank),
  }));
}

function firstEndingAfter(sorted: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
