import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchored } from './anchored';
import { mappersTo, mapVersion } from './diff-map';
import { fold } from './fold';
import { isGraphemeBoundary, snapToGraphemes } from './graphemes';
import { type TextRange } from './selector';
import { edited, edits, texts } from '@/lib/testing/any-text';

function rangesOf(text: string, numbers: readonly [number, number][]): TextRange[] {
  if (text === '') return [];
  return numbers.map(([at, size]) => {
    const start = at % text.length;
    return snapToGraphemes(text, { start, end: Math.min(text.length, start + 1 + (size % 60)) });
  });
}

const numbers = fc.array(fc.tuple(fc.nat(), fc.nat()) as fc.Arbitrary<[number, number]>, {
  minLength: 1,
  maxLength: 8,
});
const RUNS = { numRuns: 400 };
/** Milliseconds, on a machine that has other things to do. */
const PATIENCE = 60_000;
/** A range may end at a dash between two digits, which alone is any dash. */
const plain = (text: string) => fold(text).replaceAll('–', '-');
const inOrder = ({ start, end }: Anchored) => `${start} to ${end}`;

describe('mapVersion, for any text and any edit', () => {
  test(
    'answers with a range of the new text that cuts no character, or with none',
    () => {
      fc.assert(
        fc.property(texts, edits, numbers, (text, list, places) => {
          const now = edited(text, list);
          const mapper = mapVersion(text, now);
          for (const range of rangesOf(text, places)) {
            const { outcome, start, end, score, changes } = mapper.map(range);
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
            if (outcome === 'orphaned') expect([start, end]).toEqual([null, null]);
            else {
              expect(0 <= start && start < end && end <= now.length).toBe(true);
              expect(isGraphemeBoundary(now, start) && isGraphemeBoundary(now, end)).toBe(true);
            }
            for (const change of changes) {
              expect(change.before).toBe(text.slice(change.oldStart, change.oldEnd));
              expect(change.after).toBe(now.slice(change.newStart, change.newEnd));
            }
            for (const kept of mapper.kept(range)) {
              expect(0 <= kept.start && kept.start < kept.end && kept.end <= now.length).toBe(true);
              expect(plain(text.slice(range.start, range.end))).toContain(
                plain(now.slice(kept.start, kept.end)),
              );
            }
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'places only what says the same',
    () => {
      fc.assert(
        fc.property(texts, edits, numbers, (text, list, places) => {
          const now = edited(text, list);
          const mapper = mapVersion(text, now);
          for (const range of rangesOf(text, places)) {
            const found = mapper.map(range);
            if (found.outcome !== 'placed') continue;
            expect(fold(now.slice(found.start, found.end))).toBe(fold(text.slice(range.start, range.end)));
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'places everything of a text that is the same',
    () => {
      fc.assert(
        fc.property(texts, numbers, (text, places) => {
          const mapper = mapVersion(text, text);
          for (const range of rangesOf(text, places)) {
            expect(mapper.map(range)).toEqual({ outcome: 'placed', ...range, score: 1, changes: [] });
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'says the same of each of several older texts as of one alone',
    () => {
      fc.assert(
        fc.property(
          fc.array(texts, { minLength: 2, maxLength: 4 }),
          edits,
          numbers,
          (older, list, places) => {
            const now = edited(older[0]!, list);
            const mapperOf = mappersTo(now);
            for (const text of older) {
              const [shared, alone] = [mapperOf(text), mapVersion(text, now)];
              for (const range of rangesOf(text, places)) expect(shared.map(range)).toEqual(alone.map(range));
            }
          },
        ),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'gives back every placement when the edit is undone',
    () => {
      fc.assert(
        fc.property(texts, edits, numbers, (text, list, places) => {
          const now = edited(text, list);
          const there = mapVersion(text, now);
          const back = mapVersion(now, text);
          const same = mapVersion(text, text);
          for (const range of rangesOf(text, places)) {
            const found = there.map(range);
            // What was not placed is mapped from the version in which it was.
            const again = found.outcome === 'placed' ? back.map(found) : same.map(range);
            expect(again).toMatchObject({ outcome: 'placed', ...range });
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'never finds two places for the same words, mapped in two steps or in one',
    () => {
      fc.assert(
        fc.property(texts, edits, edits, numbers, (text, first, second, places) => {
          const middle = edited(text, first);
          const last = edited(middle, second);
          const [one, two, both] = [
            mapVersion(text, middle),
            mapVersion(middle, last),
            mapVersion(text, last),
          ];
          for (const range of rangesOf(text, places)) {
            const half = one.map(range);
            const atOnce = both.map(range);
            if (half.outcome !== 'placed' || atOnce.outcome !== 'placed') continue;
            const inTwo = two.map(half);
            if (inTwo.outcome === 'placed') expect(inOrder(inTwo)).toBe(inOrder(atOnce));
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'tells of every block what became of it',
    () => {
      fc.assert(
        fc.property(texts, edits, (text, list) => {
          const now = edited(text, list);
          const rows = mapVersion(text, now).blocks();
          const numbersOf = (one: string) => one.split('\n').map((_, number) => number);
          const sorted = (side: 'old' | 'now') => rows.flatMap((row) => row[side]).toSorted((a, b) => a - b);
          expect(sorted('old')).toEqual(numbersOf(text));
          expect(sorted('now')).toEqual(numbersOf(now));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});
