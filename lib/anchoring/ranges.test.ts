import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flattenRanges, intersectRanges, mergeRanges, subtractRanges, totalLength } from './ranges';
import { type TextRange } from './selector';

const SIZE = 40;
const range = fc
  .tuple(fc.nat(SIZE), fc.nat(SIZE))
  .map(([a, b]): TextRange => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const ranges = fc.array(range, { maxLength: 12 });

/** The slow, obvious way: which offsets are covered. */
function offsets(of: readonly TextRange[]): Set<number> {
  const covered = new Set<number>();
  for (const { start, end } of of) for (let at = start; at < end; at += 1) covered.add(at);
  return covered;
}

function expectSortedApart(result: readonly TextRange[]): void {
  result.forEach(({ start, end }, at) => {
    expect(start).toBeLessThan(end);
    if (at > 0) expect(start).toBeGreaterThan(result[at - 1]!.end);
  });
}

describe('sets of ranges', () => {
  test.each([
    [[], []],
    [[{ start: 3, end: 3 }], []],
    [
      [
        { start: 5, end: 8 },
        { start: 0, end: 5 },
      ],
      [{ start: 0, end: 8 }],
    ],
  ])('merge %j', (from, merged) => {
    expect(mergeRanges(from)).toEqual(merged);
  });

  test('merge, subtract, intersect and measure as sets of offsets do', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const [left, right] = [offsets(a), offsets(b)];
        expect(offsets(mergeRanges(a))).toEqual(left);
        expect(offsets(subtractRanges(a, b))).toEqual(new Set([...left].filter((at) => !right.has(at))));
        expect(offsets(intersectRanges(a, b))).toEqual(new Set([...left].filter((at) => right.has(at))));
        expect(totalLength(a)).toBe(left.size);
        expectSortedApart(mergeRanges(a));
        expectSortedApart(subtractRanges(a, b));
        expectSortedApart(intersectRanges(a, b));
      }),
    );
  });
});

describe('flattenRanges', () => {
  test('cuts where items begin and end, and keeps their order', () => {
    const items = [
      { start: 0, end: 10, value: 'a' },
      { start: 5, end: 15, value: 'b' },
      { start: 20, end: 25, value: 'c' },
      { start: 7, end: 7, value: 'empty' },
    ];
    expect(flattenRanges(items)).toEqual([
      { start: 0, end: 5, values: ['a'] },
      { start: 5, end: 10, values: ['a', 'b'] },
      { start: 10, end: 15, values: ['b'] },
      { start: 20, end: 25, values: ['c'] },
    ]);
  });

  test('each offset has exactly the items over it', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const items = list.map((item, value) => ({ ...item, value }));
        const segments = flattenRanges(items);
        segments.forEach(({ start, end, values }, at) => {
          expect(start).toBeLessThan(end);
          if (at > 0) expect(start).toBeGreaterThanOrEqual(segments[at - 1]!.end);
          for (let offset = start; offset < end; offset += 1) {
            expect(values).toEqual(
              items.filter((item) => item.start <= offset && offset < item.end).map(({ value }) => value),
            );
          }
        });
        expect(offsets(segments)).toEqual(offsets(list));
      }),
    );
  });
});
