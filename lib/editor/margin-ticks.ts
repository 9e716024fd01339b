// What stands in the margin beside a sentence: a pencil tick where it is settled, and what it still wants where not.
import { type TextRange } from '@/lib/anchoring/selector';
import { type CoverageClass } from '@/lib/domain/coverage';
import { type HighlightedClaim, type Look, lookOf } from './highlights';

export interface Tick {
  readonly sign: string;
  readonly tone: Look['tone'] | 'plain';
  /** Said to who points at it. */
  readonly title: string;
}

export interface TickedSentence {
  /** Number of the sentence. */
  readonly sentence: number;
  readonly ticks: readonly Tick[];
}

const NOT_LOOKED_AT: Tick = { sign: '·', tone: 'plain', title: 'Not yet looked at' };
const IN_WORK: Tick = { sign: '~', tone: 'open', title: 'In work' };
const NOTHING: Tick = { sign: '–', tone: 'plain', title: 'Nothing to check' };

const ORDER = ['stale', 'must_change', 'in_work', 'not_looked_at', 'settled', 'nothing'] as const;

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
  const add = (range: TextRange, order: (typeof ORDER)[number], tick: Tick) => {
    for (let index = firstEndingAfter(sentences, range.start); index < sentences.length; index += 1) {
      if (sentences[index]!.start >= range.end) break;
      found[index]!.set(`${ORDER.indexOf(order)}${tick.sign}`, tick);
    }
  };
  for (const claim of claims) {
    if (claim.state === 'dismissed' || claim.state === 'cut') continue;
    const { sign, tone } = lookOf(claim);
    for (const place of claim.places) {
      if (claim.state === 'stale') add(place, 'stale', { sign, tone, title: 'Stale' });
      else if (claim.state !== 'approved') add(place, 'in_work', IN_WORK);
      else if (claim.standing === 'must_change')
        add(place, 'must_change', { sign, tone, title: 'Must change' });
      else add(place, 'settled', { sign, tone, title: 'Settled' });
    }
  }
  for (const stretch of coverage) {
    if (stretch.class === 'not_looked_at') add(stretch, 'not_looked_at', NOT_LOOKED_AT);
  }
  return found.map((ticks, sentence) => ({
    sentence,
    ticks:
      ticks.size === 0 ? [NOTHING] : [...ticks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tick]) => tick),
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
