// What an edit has made of a highlight, told from the words themselves.
import { type TextRange } from '../anchoring/selector';
import { type Written } from './edited-text';

export type Truth = {
  /** Every word is there, as it was, with nothing in between. */
  readonly isUntouched: boolean;
  /** Not even a replaced word is left. */
  readonly isGone: boolean;
  /** From the first to the last of its words that were not replaced, of those still together; null if there are none. */
  readonly inner: TextRange | null;
  /** The same with all that was replaced or written in beside them, up to the next words that were there before. */
  readonly outer: TextRange | null;
};

/** What an edit has made of the words from `first` to `last` of the old text. */
export function truthOf(old: Written, now: Written): (first: number, last: number) => Truth {
  const places = new Map(now.words.map((word, at) => [word.id, at]));
  const known = new Set(old.words.map(({ id }) => id));
  const isOld = now.words.map(({ id, isReplaced }) => known.has(id) && !isReplaced);
  return (first, last) => {
    const at: number[] = [];
    for (let word = first; word <= last; word += 1) {
      const place = places.get(old.words[word]!.id);
      if (place !== undefined) at.push(place);
    }
    if (at.length === 0) return { isUntouched: false, isGone: true, inner: null, outer: null };
    const range = (from: number, to: number) => ({ start: now.words[from]!.start, end: now.words[to]!.end });
    const isUntouched =
      at.length === last - first + 1 && at.every((place, index) => place === at[0]! + index && isOld[place]);
    const piece = largest(at, isOld);
    const kept = piece.filter((place) => isOld[place]);
    let from = piece[0]!;
    let to = piece.at(-1)!;
    while (from > 0 && !isOld[from - 1]) from -= 1;
    while (to + 1 < isOld.length && !isOld[to + 1]) to += 1;
    return {
      isUntouched,
      isGone: false,
      inner: kept.length === 0 ? null : range(kept[0]!, kept.at(-1)!),
      outer: range(from, to),
    };
  };
}

/** Of places in the order of the old text, those that are still together: with no word of elsewhere in between. */
function largest(places: readonly number[], isOld: readonly boolean[]): number[] {
  const pieces: number[][] = [];
  for (const place of places) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1) ?? place;
    let isTogether = place >= last;
    for (let at = last + 1; at < place && isTogether; at += 1) isTogether = !isOld[at];
    if (piece && isTogether) piece.push(place);
    else pieces.push([place]);
  }
  return pieces.toSorted((a, b) => b.length - a.length)[0]!;
}
