// What is selected in the text, and what a key or a click makes of it: by sentence first, by word inside it.
import { boundaryAtOrAfter, boundaryAtOrBefore } from '@/lib/anchoring/graphemes';
import { type TextRange } from '@/lib/anchoring/selector';
import { lastStartingBy, type TextMap } from './text-map';

/** A word by its sentence and its number in it. */
export interface Spot {
  readonly sentence: number;
  readonly word: number;
}

/** Null: nothing is selected. `anchor` stays where a selection began, `head` moves. `range`: words chosen by other means. */
export type Cursor =
  | null
  | { readonly unit: 'sentence'; readonly anchor: number; readonly head: number }
  | { readonly unit: 'word'; readonly anchor: Spot; readonly head: Spot }
  | { readonly unit: 'range'; readonly start: number; readonly end: number };

export type Step = 1 | -1;

/** The selected stretch of the text (UTF-16), or null. All words of a sentence are the sentence, its marks included. */
export function rangeOf(map: TextMap, cursor: Cursor): TextRange | null {
  if (cursor === null) return null;
  if (cursor.unit === 'range') return { start: cursor.start, end: cursor.end };
  if (cursor.unit === 'sentence') {
    const first = map.sentences[Math.min(cursor.anchor, cursor.head)];
    const last = map.sentences[Math.max(cursor.anchor, cursor.head)];
    return first && last ? { start: first.start, end: last.end } : null;
  }
  const [from, to] = isBefore(cursor.head, cursor.anchor)
    ? [cursor.head, cursor.anchor]
    : [cursor.anchor, cursor.head];
  const first = map.wordsIn(from.sentence)[from.word];
  const last = map.wordsIn(to.sentence)[to.word];
  if (!first || !last) return null;
  const isWhole = from.word === 0 && to.word === map.wordsIn(to.sentence).length - 1;
  return isWhole && (from.sentence !== to.sentence || to.word > 0)
    ? { start: map.sentences[from.sentence]!.start, end: map.sentences[to.sentence]!.end }
    : { start: first.start, end: last.end };
}

/** The sentence in which the moving end of the selection stands; −1 where nothing is selected. */
export function sentenceOf(map: TextMap, cursor: Cursor): number {
  if (cursor === null) return -1;
  if (cursor.unit === 'sentence') return cursor.head;
  if (cursor.unit === 'word') return cursor.head.sentence;
  return map.sentenceAt(Math.max(cursor.start, cursor.end - 1));
}

/** `j` `k` `↓` `↑`. From nothing, `first` is selected, whatever the direction. At the ends of the text it stays. */
export function moveSentence(map: TextMap, cursor: Cursor, step: Step, extend: boolean, first = 0): Cursor {
  const last = map.sentences.length - 1;
  if (last < 0) return null;
  if (cursor === null) return sentence(clamp(first, 0, last));
  if (extend) return extendBySentence(map, cursor, step);
  const from =
    cursor.unit === 'range' && step === -1 ? map.sentenceAt(cursor.start) : sentenceOf(map, cursor);
  return sentence(clamp(from + step, 0, last));
}

function extendBySentence(map: TextMap, cursor: NonNullable<Cursor>, step: Step): Cursor {
  const last = map.sentences.length - 1;
  if (cursor.unit === 'sentence') return { ...cursor, head: clamp(cursor.head + step, 0, last) };
  const words = asWords(map, cursor, step);
  if (words === null) return cursor;
  const { head } = words;
  const edge = step === 1 ? map.wordsIn(head.sentence).length - 1 : 0;
  const target = head.word === edge ? nextWithWords(map, head.sentence, step) : head.sentence;
  if (target === -1) return words;
  const word = step === 1 ? map.wordsIn(target).length - 1 : 0;
  return { ...words, head: { sentence: target, word } };
}

/** `→` `←`. Without `extend` it stays inside the sentence; with it the selection grows or shrinks by a word, over sentences too. */
export function moveWord(map: TextMap, cursor: Cursor, step: Step, extend: boolean): Cursor {
  if (cursor === null) return null;
  const words = asWords(map, cursor, step);
  if (words === null) return cursor;
  if (!extend) {
    if (cursor.unit === 'sentence') {
      const within = map.wordsIn(cursor.head);
      const word = step === 1 ? 0 : within.length - 1;
      return within.length === 0 ? cursor : at({ sentence: cursor.head, word });
    }
    const { sentence: inside, word } = words.head;
    return at({ sentence: inside, word: clamp(word + step, 0, map.wordsIn(inside).length - 1) });
  }
  const { sentence: inside, word } = words.head;
  const next = word + step;
  if (next >= 0 && next < map.wordsIn(inside).length)
    return { ...words, head: { sentence: inside, word: next } };
  const target = nextWithWords(map, inside, step);
  if (target === -1) return words;
  return { ...words, head: { sentence: target, word: step === 1 ? 0 : map.wordsIn(target).length - 1 } };
}

/** A click. */
export function selectSentence(map: TextMap, offset: number): Cursor {
  const index = map.sentenceAt(offset);
  return index === -1 ? null : sentence(index);
}

/** A double click: the word at the offset, or the one nearest to it in its sentence. */
export function selectWord(map: TextMap, offset: number): Cursor {
  const spot = spotAt(map, offset);
  return spot === null ? selectSentence(map, offset) : at(spot);
}

/** A drag between two offsets: whole words, and where it stays inside one word, or with `exact`, whole characters. */
export function selectDragged(map: TextMap, from: number, to: number, exact = false): Cursor {
  const [start, end] = from <= to ? [from, to] : [to, from];
  if (start === end) return selectSentence(map, start);
  if (exact) {
    const range = trimmed(map.text, {
      start: boundaryAtOrBefore(map.text, start),
      end: boundaryAtOrAfter(map.text, end),
    });
    return range === null ? selectSentence(map, start) : { unit: 'range', ...range };
  }
  const first = wordTouching(map, start, 1);
  const last = wordTouching(map, end, -1);
  if (first === null || last === null || isBefore(last, first)) return selectWord(map, start);
  return from <= to
    ? { unit: 'word', anchor: first, head: last }
    : { unit: 'word', anchor: last, head: first };
}

/** A shift-click: the selection reaches to the offset. */
export function extendTo(map: TextMap, cursor: Cursor, offset: number): Cursor {
  const index = map.sentenceAt(offset);
  if (cursor === null || index === -1) return selectSentence(map, offset);
  if (cursor.unit === 'sentence') return { ...cursor, head: index };
  const words = asWords(map, cursor, offset < (rangeOf(map, cursor)?.start ?? 0) ? -1 : 1);
  const head = spotAt(map, offset);
  return words === null || head === null ? cursor : { ...words, head };
}

/** A stretch that is known by its offsets: a claim's place, an address. Null where it holds nothing. */
export function selectRange(map: TextMap, range: TextRange): Cursor {
  const start = clamp(range.start, 0, map.text.length);
  const end = clamp(range.end, 0, map.text.length);
  if (start >= end) return null;
  const index = map.sentenceAt(start);
  const whole = map.sentences[index];
  return whole?.start === start && whole.end === end ? sentence(index) : { unit: 'range', start, end };
}

/** `Esc`: from words to their sentence, from a sentence to nothing. */
export function widen(map: TextMap, cursor: Cursor): Cursor {
  if (cursor === null || cursor.unit === 'sentence') return null;
  const index = cursor.unit === 'range' ? map.sentenceAt(cursor.start) : cursor.head.sentence;
  return index === -1 ? null : sentence(index);
}

const sentence = (index: number): Cursor => ({ unit: 'sentence', anchor: index, head: index });
const at = (spot: Spot): Cursor => ({ unit: 'word', anchor: spot, head: spot });
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

function isBefore(a: Spot, b: Spot): boolean {
  return a.sentence < b.sentence || (a.sentence === b.sentence && a.word < b.word);
}

type Words = Extract<Cursor, { unit: 'word' }>;

/** The same selection by words: its anchor at the side away from where it is going to move. */
function asWords(map: TextMap, cursor: NonNullable<Cursor>, step: Step): Words | null {
  if (cursor.unit === 'word') return cursor;
  if (cursor.unit === 'sentence') {
    const isBackward = cursor.head < cursor.anchor;
    const first = map.wordsIn(isBackward ? cursor.head : cursor.anchor);
    const last = map.wordsIn(isBackward ? cursor.anchor : cursor.head);
    if (first.length === 0 || last.length === 0) return null;
    const start = { sentence: Math.min(cursor.anchor, cursor.head), word: 0 };
    const end = { sentence: Math.max(cursor.anchor, cursor.head), word: last.length - 1 };
    return isBackward
      ? { unit: 'word', anchor: end, head: start }
      : { unit: 'word', anchor: start, head: end };
  }
  const first = wordTouching(map, cursor.start, 1);
  const last = wordTouching(map, cursor.end, -1);
  if (first === null || last === null || isBefore(last, first)) return null;
  return step === 1
    ? { unit: 'word', anchor: first, head: last }
    : { unit: 'word', anchor: last, head: first };
}

function spotAt(map: TextMap, offset: number): Spot | null {
  const index = map.sentenceAt(offset);
  if (index === -1) return null;
  const words = map.wordsIn(index);
  if (words.length === 0) return null;
  return { sentence: index, word: Math.max(0, lastStartingBy(words, offset)) };
}

/** Going forward from `offset`: the first word that ends after it. Going back: the last one that starts before it. */
function wordTouching(map: TextMap, offset: number, step: Step): Spot | null {
  let index = map.sentenceAt(step === 1 ? offset : Math.max(0, offset - 1));
  while (index >= 0 && index < map.sentences.length) {
    const words = map.wordsIn(index);
    if (step === 1) {
      const word = words.findIndex((one) => one.end > offset);
      if (word !== -1) return { sentence: index, word };
    } else {
      const word = lastStartingBy(words, offset - 1);
      if (word !== -1) return { sentence: index, word };
    }
    index += step;
  }
  return null;
}

function nextWithWords(map: TextMap, from: number, step: Step): number {
  for (let index = from + step; index >= 0 && index < map.sentences.length; index += step) {
    if (map.wordsIn(index).length > 0) return index;
  }
  return -1;
}

function trimmed(text: string, { start, end }: TextRange): TextRange | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}
