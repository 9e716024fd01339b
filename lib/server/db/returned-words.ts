/** Why: what was refuted and cut may come back in another sentence, where a comparison of versions does not look for it. */
import { describeRange } from '@/lib/anchoring/describe';
import { fold } from '@/lib/anchoring/fold';
import { FoldedText } from '@/lib/anchoring/folded-text';
import { soughtWords, wholeWordsIn } from '@/lib/article/whole-words';
import { wordsOf } from '@/lib/article/words';
import { saysMustChange } from '@/lib/domain/standing';
import { claimOutcomes } from './claim-standing';
import type { Db } from './client';
import type { Fate, Line, VersionText } from './follow-places';

export interface ReturnedWords {
  /** Of each line, in the order given: where words stand again once, with that place, to be confirmed. */
  fates: Fate[];
  /** The claims that they are of. */
  claimIds: ReadonlySet<string>;
}

/** So many words in a row are no chance. */
const TELLING_WORDS = 3;

/**
 * Claims that were judged and cut and have lost a place, of which the words stand in the new text more often than in the
 * version before. One word, or two, say nothing by themselves, unless they hold a figure or were judged to be wrong.
 */
export async function returnedWords(
  db: Db,
  lines: readonly Line[],
  fates: readonly Fate[],
  base: VersionText,
  newText: string,
): Promise<ReturnedWords> {
  const lost = lines.flatMap(({ current, basis }, at) =>
    current.outcome === 'orphaned' && fates[at]!.outcome === 'orphaned'
      ? [{ at, claimId: current.claimId, sought: soughtWords(basis.exact) }]
      : [],
  );
  const found: ReturnedWords = { fates: [...fates], claimIds: new Set() };
  if (lost.length === 0) return found;
  const claims = await db.claim.findMany({
    where: { id: { in: lost.map((one) => one.claimId) }, state: 'cut', verdicts: { some: {} } },
  });
  if (claims.length === 0) return found;
  const outcomes = await claimOutcomes(db, claims);
  const before = fold(base.plainText);
  const now = new FoldedText(newText);
  const claimIds = new Set<string>();
  for (const { at, claimId, sought } of lost) {
    const rating = outcomes.get(claimId)?.rating;
    if (!rating || !(saysMustChange(rating) || isTelling(sought))) continue;
    const places = wholeWordsIn(now.folded, sought);
    if (places.length <= wholeWordsIn(before, sought).length) continue;
    claimIds.add(claimId);
    const range = places.length === 1 ? now.rangeOf(places[0]!, places[0]! + sought.length) : null;
    const isTaken = found.fates.some(
      ({ start }, other) => start === range?.start && lines[other]!.current.claimId === claimId,
    );
    if (range && !isTaken) {
      found.fates[at] = { ...fates[at]!, outcome: 'changed', ...describeRange(newText, range) };
    }
  }
  return { ...found, claimIds };
}

const isTelling = (words: string): boolean => /\p{N}/u.test(words) || wordsOf(words).length >= TELLING_WORDS;
