import { describe, expect, test } from 'vitest';
import { type TextBlock } from '@/lib/article/plain-text';
import { sentencesOf } from '@/lib/article/sentences';
import {
  type Cursor,
  extendTo,
  moveSentence,
  moveWord,
  rangeOf,
  selectDragged,
  selectRange,
  selectSentence,
  selectWord,
  widen,
} from './sentence-cursor';
import { textMap } from './text-map';

const lines = [
  'The quay reopened.',
  '“It cost $40 million,” she said. Nobody paid 57% of it.',
  '',
  'The end.',
];
const text = lines.join('\n');
let from = 0;
const blocks: TextBlock[] = lines.map((line, index) => {
  const block = {
    index,
    role: 'paragraph' as const,
    start: from,
    end: from + line.length,
    pos: from,
    depth: 0,
  };
  from += line.length + 1;
  return block;
});
const map = textMap(text, blocks, sentencesOf(text, blocks, 'en'));

const presses: Record<string, (cursor: Cursor) => Cursor> = {
  j: (cursor) => moveSentence(map, cursor, 1, false),
  k: (cursor) => moveSentence(map, cursor, -1, false),
  J: (cursor) => moveSentence(map, cursor, 1, true),
  K: (cursor) => moveSentence(map, cursor, -1, true),
  '>': (cursor) => moveWord(map, cursor, 1, false),
  '<': (cursor) => moveWord(map, cursor, -1, false),
  R: (cursor) => moveWord(map, cursor, 1, true),
  L: (cursor) => moveWord(map, cursor, -1, true),
  e: (cursor) => widen(map, cursor),
};
const said = (cursor: Cursor) => {
  const range = rangeOf(map, cursor);
  return range && text.slice(range.start, range.end);
};
const after = (keys: string, start: Cursor = null) =>
  said([...keys].reduce((cursor, key) => presses[key]!(cursor), start));

const quote = '“It cost $40 million,” she said.';

describe('keys', () => {
  test.each([
    ['j', 'The quay reopened.'],
    ['k', 'The quay reopened.'],
    ['jj', quote],
    ['jjj', 'Nobody paid 57% of it.'],
    ['jjjj', 'The end.'],
    ['jjjjj', 'The end.'],
    ['jk', 'The quay reopened.'],
    ['jjk', 'The quay reopened.'],
    ['jJ', `The quay reopened.\n${quote}`],
    ['jJK', 'The quay reopened.'],
    ['jjK', `The quay reopened.\n${quote}`],
    ['jjKJ', quote],
    ['jJj', 'Nobody paid 57% of it.'],
    ['>', null],
    ['j>', 'The'],
    ['j>>', 'quay'],
    ['j>>>>>', 'reopened'],
    ['j<', 'reopened'],
    ['j<<<<', 'The'],
    ['jj>>>', '$40'],
    ['jjj>>>', '57%'],
    ['j>R', 'The quay'],
    ['j>RL', 'The'],
    ['j>>L', 'The quay'],
    ['j>RR', 'The quay reopened.'],
    ['j>RRR', 'The quay reopened.\n“It'],
    ['jL', 'The quay'],
    ['jR', 'The quay reopened.\n“It'],
    ['jjKL', `The quay reopened.\n${quote}`],
    ['jj>>J', 'cost $40 million,” she said'],
    ['jj>>JJ', 'cost $40 million,” she said. Nobody paid 57% of it'],
    ['jj>>K', 'It cost'],
    ['jj>>KK', 'The quay reopened.\n“It cost'],
    ['j>j', quote],
    ['jj>k', 'The quay reopened.'],
    ['jj>e', quote],
    ['jj>ee', null],
    ['je', null],
  ])('%s selects %j', (keys, expected) => {
    expect(after(keys)).toBe(expected);
  });
});

describe('the mouse', () => {
  const offset = (words: string, inside = 0) => text.indexOf(words) + inside;
  test.each<[string, Cursor, string | null]>([
    ['click in a sentence', selectSentence(map, offset('quay')), 'The quay reopened.'],
    ['click on the gap between two', selectSentence(map, offset(' Nobody')), quote],
    ['click at the end of a block', selectSentence(map, offset('reopened.', 9)), 'The quay reopened.'],
    ['click in an empty block', selectSentence(map, blocks[2]!.start), 'The end.'],
    ['double click', selectWord(map, offset('reopened', 3)), 'reopened'],
    ['double click behind the last word', selectWord(map, offset('reopened', 8)), 'reopened'],
    [
      'drag over parts of words',
      selectDragged(map, offset('quay', 2), offset('reopened', 3)),
      'quay reopened',
    ],
    ['drag backwards', selectDragged(map, offset('reopened', 3), offset('quay', 2)), 'quay reopened'],
    ['drag inside one word', selectDragged(map, offset('reopened', 2), offset('reopened', 4)), 'reopened'],
    ['drag by characters', selectDragged(map, offset('reopened', 2), offset('reopened', 4), true), 'op'],
    ['drag over a space only', selectDragged(map, offset(' quay'), offset('quay')), 'The'],
    ['drag over blocks', selectDragged(map, offset('reopened'), offset('cost', 1)), 'reopened.\n“It cost'],
    ['drag of no length', selectDragged(map, offset('quay'), offset('quay')), 'The quay reopened.'],
    [
      'shift-click',
      extendTo(map, selectSentence(map, 0), offset('paid')),
      text.slice(0, offset('\n\nThe end')),
    ],
    [
      'shift-click from a word',
      extendTo(map, selectWord(map, offset('cost')), offset('million')),
      'cost $40 million',
    ],
    [
      'shift-click before a word',
      extendTo(map, selectWord(map, offset('million')), offset('cost')),
      'cost $40 million',
    ],
  ])('%s', (_name, cursor, expected) => {
    expect(said(cursor)).toBe(expected);
  });
});

describe('a stretch known by its offsets', () => {
  const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  test.each<[string, string, string | null]>([
    ['', 'cost $40 million', 'cost $40 million'],
    ['j', 'cost $40 million', 'Nobody paid 57% of it.'],
    ['k', 'cost $40 million', 'The quay reopened.'],
    ['R', 'cost $40 million', 'cost $40 million,” she'],
    ['L', 'cost $40 million', 'It cost $40 million'],
    ['>', 'cost $40 million', 'she'],
    ['<', 'cost $40 million', 'It'],
    ['e', 'cost $40 million', quote],
    ['>', 'Nobody paid 57% of it.', 'Nobody'],
  ])('%s from %s', (keys, words, expected) => {
    expect(after(keys, selectRange(map, range(words)))).toBe(expected);
  });
  test('an empty one, or one outside the text, selects nothing', () => {
    expect(selectRange(map, { start: 3, end: 3 })).toBeNull();
    expect(selectRange(map, { start: text.length, end: text.length + 9 })).toBeNull();
  });
});

test('every word can be reached by keys alone', () => {
  const reached = new Set<string>();
  let cursor: Cursor = null;
  for (let index = 0; index < map.sentences.length; index += 1) {
    cursor = moveSentence(map, cursor, 1, false);
    const words = map.wordsIn(index);
    let inside: Cursor = cursor;
    for (let word = 0; word < words.length; word += 1) {
      inside = moveWord(map, inside, 1, false);
      reached.add(JSON.stringify(rangeOf(map, inside)));
    }
  }
  const all = map.sentences.flatMap((_, index) => map.wordsIn(index).map((word) => JSON.stringify(word)));
  expect([...reached]).toEqual(all);
});

test('a text without sentences has nothing to select', () => {
  const empty = textMap('', [], []);
  expect(moveSentence(empty, null, 1, false)).toBeNull();
  expect(selectSentence(empty, 0)).toBeNull();
});
