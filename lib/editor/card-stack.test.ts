import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackCards } from './card-stack';

const card = (id: string, top: number, height = 10) => ({ id, top, height });

test.each([
  ['nothing', [], null, []],
  ['room for all', [card('a', 0), card('b', 50)], null, [0, 50]],
  ['a collision pushes the later one down', [card('a', 5), card('b', 8)], null, [5, 15]],
  ['a push goes on', [card('a', 0), card('b', 0), card('c', 12), card('d', 40)], null, [0, 10, 20, 40]],
  [
    'the kept one stays, those before it make way',
    [card('a', 20), card('b', 22), card('c', 24)],
    'b',
    [12, 22, 32],
  ],
  [
    'those before make way only as far as needed',
    [card('a', 5), card('b', 40), card('c', 42)],
    'c',
    [5, 32, 42],
  ],
  [
    'never above the column: there they lie on each other',
    [card('a', 0), card('b', 2), card('c', 14)],
    'c',
    [0, 4, 14],
  ],
  ['a tall kept one pushes the rest', [card('a', 0), card('b', 4, 100), card('c', 30)], 'b', [0, 4, 104]],
  ['a kept one that is not there', [card('a', 3)], 'x', [3]],
])('%s', (_name, cards, kept, tops) => {
  expect(stackCards(cards, kept)).toEqual(tops);
});

test('a kept card stands at its words; cards overlap only before it and only at the top of the column', () => {
  const cards = fc
    .array(fc.record({ top: fc.nat(2_000), height: fc.integer({ min: 1, max: 200 }) }), { maxLength: 40 })
    .map((list) => list.sort((a, b) => a.top - b.top).map((one, index) => ({ ...one, id: String(index) })));
  fc.assert(
    fc.property(cards, fc.nat(39), (list, index) => {
      const kept = list[index] ?? null;
      const tops = stackCards(list, kept?.id ?? null);
      list.forEach((one, at) => {
        expect(tops[at]).toBeGreaterThanOrEqual(0);
        if (kept === null) expect(tops[at]).toBeGreaterThanOrEqual(one.top);
        if (at === 0) return;
        const end = tops[at - 1]! + list[at - 1]!.height;
        const isSquashed = kept !== null && at <= index && tops[at - 1] === 0;
        if (!isSquashed) expect(tops[at]).toBeGreaterThanOrEqual(end);
      });
      if (kept) expect(tops[index]).toBe(kept.top);
    }),
  );
});
