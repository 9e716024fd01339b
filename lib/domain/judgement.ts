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

/** One place of a claim, followed through the texts: what it read when it was judged, and what it reads now. */
export interface ComparedPlace {
  /** Null where it was not in the text then: put there, or found again, since. */
  judged: string | null;
  /** What it read first since, where it was not judged; null where it never stood. */
  put: string | null;
  /** Null where the text has lost it. */
  now: string | null;
  /** A person took it away; `now` is what it read last. */
  isRemoved: boolean;
}

/**
 * What is no longer as it was judged. Words are compared place by place: they differ when a place reads otherwise than
 * it did, when the text has lost it, or when one that was put since read otherwise than all that were judged. A place
 * that a person took away while its words stood is a difference where no other place has these words any more.
 * Typography is none, nor is the wording that was approved: it is what the verdict asked for.
 */
export function differences(
  then: Judgement,
  now: Judgement,
  places: readonly ComparedPlace[],
  wording: string | null = null,
): Difference[] {
  const found: Difference[] = [];
  const isGone = now.words.length === 0 && then.words.length > 0;
  if (isGone || otherPlaces(then, places, wording).length > 0) found.push('words');
  if (then.statement !== now.statement) found.push('statement');
  if (then.kind !== now.kind) found.push('kind');
  if (claimantKey(then.claimant) !== claimantKey(now.claimant)) found.push('claimant');
  return found;
}

/** The places that make words differ. */
export function otherPlaces(
  then: Judgement,
  places: readonly ComparedPlace[],
  wording: string | null = null,
): ComparedPlace[] {
  const asked = wording === null ? [] : [fold(wording)];
  const judgedThen = new Set(then.words.map(fold));
  const known = new Set([...judgedThen, ...asked]);
  const left = new Set(
    places.filter((one) => !one.isRemoved).map((one) => fold(one.judged ?? one.put ?? '')),
  );
  return places.filter(({ judged, put, now, isRemoved }) => {
    const before = judged ?? (isRemoved ? null : put);
    if (before === null) return false;
    if (judged === null && !known.has(fold(before))) return true;
    // A place that was taken away before this verdict is among the rows, but its words were not judged.
    if (isRemoved && judgedThen.has(fold(before)) && !left.has(fold(before))) return true;
    return now === null || ![fold(before), ...asked].includes(fold(now));
  });
}
