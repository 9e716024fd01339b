import { describe, expect, it } from 'vitest';
import { type TextBlock } from '@/lib/article/plain-text';
import { sentencesOf } from '@/lib/article/sentences';
import { nextFind } from './next-find';
import { type Cursor, moveSentence, moveWord, rangeOf } from './sentence-cursor';
import { textMap } from './text-map';

function mapOf(words: string) {
  const blocks: TextBlock[] = [
    { index: 0, role: 'paragraph', start: 0, end: words.length, pos: 0, depth: 0 },
  ];
  return textMap(words, blocks, sentencesOf(words, blocks, 'en'));
}

const text = 'Maren Holt paid £14 in 2025. Nobody had expected rain. It opened in 1951.';
const map = mapOf(text);
const said = (cursor: Cursor) => {
  const range = rangeOf(map, cursor);
  return range ? text.slice(range.start, range.end) : null;
};

/** What is selected after each of so many presses. */
function presses(count: number, from: Cursor = null): (string | null)[] {
  const found: (string | null)[] = [];
  let cursor = from;
  for (let press = 0; press < count; press += 1) {
    cursor = nextFind(map, cursor);
    found.push(said(cursor));
  }
  return found;
}

describe('f', () => {
  const first = moveSentence(map, null, 1, false);

  it('walks the finds of a sentence, then those of the sentences after it, then says that there are no more', () => {
    expect(presses(5)).toEqual(['Maren Holt', '£14', '2025', '1951', null]);
    expect(presses(2, first)).toEqual(['Maren Holt', '£14']);
  });

  it('goes on from a word that is no find', () => {
    const paid = moveWord(map, moveWord(map, moveWord(map, first, 1, false), 1, false), 1, false);
    expect(said(paid)).toBe('paid');
    expect(presses(1, paid)).toEqual(['£14']);
  });

  it('with Shift takes the next one in', () => {
    const name = nextFind(map, first);
    const toFigure = nextFind(map, name, true);
    expect(said(toFigure)).toBe('Maren Holt paid £14');
    expect(said(nextFind(map, toFigure, true))).toBe('Maren Holt paid £14 in 2025');
  });

  it('begins where it is told to from nothing', () => {
    expect(said(nextFind(map, null, false, 1))).toBe('1951');
  });

  it('finds at the start of a sentence what is a name elsewhere in the text', () => {
    const words = 'Boats were late. Holt paid. The bill went to Holt.';
    const [one, two] = [nextFind(mapOf(words), null), nextFind(mapOf(words), null, false, 2)];
    expect([one, two].map((cursor) => rangeOf(mapOf(words), cursor))).toEqual([
      { start: 17, end: 21 },
      { start: 45, end: 49 },
    ]);
  });
});
