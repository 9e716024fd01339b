import { describe, expect, test } from 'vitest';
import { csvCell, csvLine } from './csv';

describe('SECURITY.md 6: cells cannot become formulas', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\t=', '\r=', '\n=1', '  =1', '＝1', '\u00a0=1', '＋1', '－1', '＠x'])(
    '%j',
    (cell) => {
      expect(csvCell(cell)).toBe(`"'${cell}"`);
    },
  );
});

test.each([
  ['plain', 'plain'],
  ['a "quoted" one', '"a ""quoted"" one"'],
  ['a, b', '"a, b"'],
  ['two\nlines', '"two\nlines"'],
  [' blank', '" blank"'],
  ['1-2', '1-2'],
  ['', ''],
  [-5, '-5'],
])('%j', (cell, written) => {
  expect(csvCell(cell)).toBe(written);
});

test('a line ends as RFC 4180 says', () => {
  expect(csvLine(['a', 1, 'b,c'])).toBe('a,1,"b,c"\r\n');
});
