/** Why: a verdict knows exactly what it judged; this says what that is and when two judgements are the same. */
import { fold } from '@/lib/anchoring/fold';
import type { Claimant } from './claimant';
import { claimantText } from './claimant-words';

/** What a verdict is about: the statement, its kind, who says so, and the words of each place, in text order. */
export interface Judgement {
  statement: string;
  kind: string;
  claimant: Claimant;
  words: string[];
}

/** Placements as this module needs them: current ones, orphaned ones without a start. */
export interface PlacedWords {
  start: number | null;
  exact: string;
}

/** The words of the places that are in the text, in its order, each wording once. */
export function judgedWords(placements: PlacedWords[]): string[] {
  const placed = placements.filter((one): one is { start: number; exact: string } => one.start !== null);
  return [...new Set(placed.sort((a, b) => a.start - b.start).map((one) => one.exact))];
}

/** One string for one judgement, for hashing: JSON of its parts in a fixed order, its words without their typography. */
export const canonicalJudgement = (one: Judgement): string =>
  JSON.stringify([one.statement, one.kind, claimantKey(one.claimant), one.words.map(fold).sort()]);

const claimantKey = (claimant: Claimant): string => `${claimant.type}:${claimantText(claimant)}`;

export type Difference = 'words' | 'statement' | 'kind' | 'claimant';

/**
 * What is no longer as it was judged. Words differ when a place reads otherwise than any that was judged, or when
 * no judged place is left; a place taken away beside others that remain is no difference. Typography is none either,
 * nor is the wording that was approved: it is what the verdict asked for.
 */
export function differences(then: Judgement, now: Judgement, wording: string | null = null): Difference[] {
  const found: Difference[] = [];
  const known = new Set([...then.words, ...(wording === null ? [] : [wording])].map(fold));
  if (now.words.length === 0 ? then.words.length > 0 : now.words.some((one) => !known.has(fold(one))))
    found.push('words');
  if (then.statement !== now.statement) found.push('statement');
  if (then.kind !== now.kind) found.push('kind');
  if (claimantKey(then.claimant) !== claimantKey(now.claimant)) found.push('claimant');
  return found;
}
