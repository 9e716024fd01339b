import { expect, test } from 'vitest';
import { type Box, linesOf, outlinePath } from './selection-outline';

const box = (left: number, top: number, right: number, bottom = top + 20): Box => ({
  left,
  top,
  right,
  bottom,
});

test.each<[string, Box[], Box[]]>([
  ['nothing', [], []],
  ['fragments of one line become one', [box(0, 0, 50), box(50, 1, 90)], [box(0, 0, 90, 21)]],
  ['a taller fragment of the same line', [box(0, 4, 50), box(50, 0, 90, 30)], [box(0, 0, 90, 30)]],
  ['two lines', [box(60, 0, 100), box(0, 30, 40)], [box(60, 0, 100), box(0, 30, 40)]],
  ['empty fragments do not count', [box(10, 0, 10), box(0, 30, 40)], [box(0, 30, 40)]],
])('%s', (_name, fragments, lines) => {
  expect(linesOf(fragments)).toEqual(lines);
});

test.each<[string, Box[], string]>([
  ['nothing', [], ''],
  ['one line', [box(10, 10, 50)], 'M52 8L52 32L8 32L8 8Z'],
  [
    'two lines that overlap share an outline',
    [box(30, 0, 100), box(0, 30, 60)],
    'M102 -2L102 25L62 25L62 52L-2 52L-2 25L28 25L28 -2Z',
  ],
  [
    'two that do not are drawn apart',
    [box(80, 0, 100), box(0, 30, 40)],
    'M102 -2L102 22L78 22L78 -2ZM42 28L42 52L-2 52L-2 28Z',
  ],
  [
    'two that are drawn apart and lie over each other meet half-way',
    [box(80, 0, 100, 30), box(0, 20, 40, 50)],
    'M102 -2L102 25L78 25L78 -2ZM42 25L42 52L-2 52L-2 25Z',
  ],
  [
    'two that lie over each other share an outline all the same',
    [box(30, 0, 100, 30), box(0, 20, 60, 50)],
    'M102 -2L102 25L62 25L62 52L-2 52L-2 25L28 25L28 -2Z',
  ],
  [
    'a paragraph’s distance parts them too',
    [box(0, 0, 100), box(0, 60, 100)],
    'M102 -2L102 22L-2 22L-2 -2ZM102 58L102 82L-2 82L-2 58Z',
  ],
])('outline of %s', (_name, fragments, path) => {
  expect(outlinePath(fragments)).toBe(path);
});
