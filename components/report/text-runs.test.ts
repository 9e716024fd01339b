import { expect, it } from 'vitest';
import type { ReportClaimView } from '@/lib/api/views/report-view';
import { runsWithin, textRuns } from './text-runs';

const text = 'One 🐟 two three four.';
const claim = (number: number, state: ReportClaimView['state'], ...words: string[]) =>
  ({
    number,
    state,
    placements: words.map((exact) => {
      // The API counts code points: the fish is one.
      const start = [...text.slice(0, text.indexOf(exact))].length;
      return { start, end: start + [...exact].length, outcome: 'placed' };
    }),
  }) as unknown as ReportClaimView;
const told = (runs: ReturnType<typeof textRuns>) =>
  runs.map(({ start, end, claims, ending }) => [
    text.slice(start, end),
    claims.map((one) => one.number),
    ending.map((one) => one.number),
  ]);

it('a number stands behind each place of its claim, also where claims overlap', () => {
  const runs = textRuns(text, [claim(1, 'approved', 'two three', 'One'), claim(2, 'open', 'three four')]);
  expect(told(runs)).toEqual([
    ['One', [1], [1]],
    ['two ', [1], []],
    ['three', [1, 2], [1]],
    [' four', [2], []],
    ['.', [], [2]],
  ]);
});

it('what was dismissed or cut, or has lost its place, is not marked', () => {
  const lost = { ...claim(3, 'open', 'two'), placements: [{ start: null, end: null, outcome: 'orphaned' }] };
  const gone = [claim(1, 'dismissed', 'two'), claim(2, 'cut', 'three')];
  expect(textRuns(text, [...gone, lost as unknown as ReportClaimView])).toEqual([]);
});

it('a piece of the text is cut into runs without a gap; a number waits for the piece in which its place ends', () => {
  const runs = textRuns(text, [claim(1, 'approved', 'two three')]);
  const at = text.indexOf('three');
  expect(told(runsWithin(runs, 0, at))).toEqual([
    ['One 🐟 ', [], []],
    ['two ', [1], []],
  ]);
  expect(told(runsWithin(runs, at, text.length))).toEqual([
    ['three', [1], [1]],
    [' four.', [], []],
  ]);
});
