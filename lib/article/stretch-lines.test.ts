import { describe, expect, test } from 'vitest';
import { shortLine, stretchLines } from './stretch-lines';

const text = 'The dam held\nNobody knows why\n—\nIt\u2028held  twice.';

describe('the words of a stretch', () => {
  test.each<[string, number, number, string[]]>([
    ['in one paragraph', 4, 12, ['dam held']],
    ['over the end of a paragraph', 4, 19, ['dam held', 'Nobody']],
    ['over one that holds no word', 20, text.length, ['knows why', 'It held twice.']],
    ['to the very end of one', 0, 13, ['The dam held']],
    ['no word', 30, 32, []],
  ])('%s', (_name, start, end, lines) => {
    expect(stretchLines(text, { start, end })).toEqual(lines);
  });
});

describe('a long line', () => {
  test.each<[string, number, string]>([
    ['It held twice.', 14, 'It held twice.'],
    ['The dam in the valley held for the third time', 30, 'The dam in the … third time'],
    ['a'.repeat(99), 30, `${'a'.repeat(16)} … ${'a'.repeat(11)}`],
  ])('%s in %i', (line, most, short) => {
    expect(shortLine(line, most)).toBe(short);
  });

  test('is never longer than it may be, and keeps both ends', () => {
    const line = 'aaaa bbb cc d '.repeat(40).trim();
    for (let most = 20; most < 200; most += 1) {
      const short = shortLine(line, most);
      expect(short.length).toBeLessThanOrEqual(most);
      const [beginning = '', end = ''] = short.split(' … ');
      expect(line.startsWith(beginning) && line.endsWith(end)).toBe(true);
    }
  });
});
