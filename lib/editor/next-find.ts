// `f`: the way through what can be checked in a sentence, one figure, name, date or quotation after the other.
import { findsIn } from './finds';
import { knownNames } from './names';
import { type Cursor, rangeOf, selectRange, sentenceOf } from './sentence-cursor';
import { type TextMap } from './text-map';

/** By text: it is read through once, not at every press. */
const known = new WeakMap<TextMap, Set<string>>();

function knownIn(map: TextMap): Set<string> {
  const names = known.get(map) ?? knownNames(map.text);
  known.set(map, names);
  return names;
}

/**
 * The next one after the selection; of a whole sentence its first; in a later sentence where this one has no more. Null at
 * the end of the text. `extend`: the selection grows to take it in. `first`: the sentence to begin with from nothing.
 */
export function nextFind(map: TextMap, cursor: Cursor, extend = false, first = 0): Cursor {
  const selected = rangeOf(map, cursor);
  const isWhole = cursor === null || cursor.unit === 'sentence';
  const from = cursor === null ? first : Math.max(0, sentenceOf(map, cursor));
  for (let index = from; index < map.sentences.length; index += 1) {
    const sentence = map.sentences[index]!;
    const finds = findsIn(map.text.slice(sentence.start, sentence.end), knownIn(map)).map(
      ({ start, end }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
      }),
    );
    const at = finds.findIndex((one) => one.start === selected?.start && one.end === selected.end);
    const after = extend ? selected?.end : selected?.start;
    const next =
      index > from || selected === null || (isWhole && !extend)
        ? finds.find((one) => one.start > sentence.start || one.end < sentence.end)
        : at !== -1 && !extend
          ? finds[at + 1]
          : finds.find((one) => one.start >= (after ?? 0));
    if (next) return selectRange(map, extend && selected ? { start: selected.start, end: next.end } : next);
  }
  return null;
}
