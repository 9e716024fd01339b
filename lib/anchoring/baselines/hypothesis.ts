// What the field does, to be measured against: the quote matcher of the Hypothesis client, after its published rules.
import search from 'approx-string-match';
import { type TextQuote, type TextRange } from '../selector';

/** Points that each part of a match can earn (hypothesis/client, src/annotator/anchoring/match-quote.ts). */
const POINTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const ALL_POINTS = 92;
const MOST_ERRORS = 256;

export type ScoredRange = TextRange & { readonly score: number };
type Match = TextRange & { readonly errors: number };

/** All exact places or, if there is none, those with the fewest errors, at most `mostErrors`. */
function places(text: string, wanted: string, mostErrors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    exact.push({ start: at, end: at + wanted.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, wanted, mostErrors);
}

/** 1 less the share of errors with which the text holds the wanted one. */
function likeness(text: string, wanted: string): number {
  if (text === '' || wanted === '') return 0;
  return 1 - places(text, wanted, wanted.length)[0]!.errors / wanted.length;
}

/** The best place by its words, the words on both sides and its distance from `hint`; null if nothing is like it. */
export function matchByQuote(
  text: string,
  { exact, prefix, suffix }: Pick<TextQuote, 'exact'> & Partial<TextQuote>,
  hint?: number,
): ScoredRange | null {
  if (exact === '') return null;
  let best: ScoredRange | null = null;
  for (const { start, end, errors } of places(text, exact, Math.min(MOST_ERRORS, exact.length / 2))) {
    const before = prefix ? likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1;
    const after = suffix ? likeness(text.slice(end, end + suffix.length), suffix) : 1;
    const near = hint === undefined ? 1 : 1 - Math.abs(start - hint) / text.length;
    const points =
      POINTS.quote * (1 - errors / exact.length) +
      POINTS.prefix * before +
      POINTS.suffix * after +
      POINTS.position * near;
    if (!best || points / ALL_POINTS > best.score) best = { start, end, score: points / ALL_POINTS };
  }
  return best;
}
