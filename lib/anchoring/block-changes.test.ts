import { describe, expect, test } from 'vitest';
import { mapVersion } from './diff-map';

const A = 'The harbour board met on Monday to settle the accounts of the winter.';
const B =
  'The northern quay handled 25,000 tonnes of herring, said Clara Moen. Nobody had expected as much of it.';
const C = 'Rain fell over all of the valley until the old bridge had to be closed.';
const [B1, B2] = [
  'The northern quay handled 25,000 tonnes of herring, said Clara Moen.',
  'Nobody had expected as much of it.',
];

const rows = (old: string[], now: string[]) =>
  mapVersion(old.join('\n'), now.join('\n'))
    .blocks()
    .map(({ kind, old: before, now: after, isMoved, changes }) => [
      `${before.join('+')} ${kind}${isMoved ? ' and moved' : ''} ${after.join('+')}`.trim(),
      ...changes.map((change) => `${change.before} → ${change.after}`),
    ]);

describe('blocks', () => {
  test.each<[string, string[], string[], string[][]]>([
    ['nothing', [A, B], [A, B], [['0 same 0'], ['1 same 1']]],
    ['typography', [`"${A}"`], [`“${A}”`], [['0 same 0']]],
    [
      'a word',
      [A, B],
      [A, B.replace('25,000', '35,000')],
      [['0 same 0'], ['1 changed 1', '25,000 → 35,000']],
    ],
    ['one put in', [A, C], [A, B, C], [['0 same 0'], ['inserted 1'], ['1 same 2']]],
    ['one taken out', [A, B, C], [A, C], [['0 same 0'], ['1 deleted'], ['2 same 1']]],
    ['the first taken out', [A, B], [B], [['0 deleted'], ['1 same 0']]],
    ['one moved', [A, B, C], [B, C, A], [['1 same 0'], ['2 same 1'], ['0 moved and moved 2']]],
    [
      'one moved and changed',
      [A, B, C],
      [B, C, A.replace('Monday', 'Friday')],
      [['1 same 0'], ['2 same 1'], ['0 changed and moved 2', 'Monday → Friday']],
    ],
    [
      'one moved above what lost its first sentence',
      [A, B, C],
      [A, C, B2],
      [['0 same 0'], ['2 moved and moved 1'], ['1 changed 2', `${B1} → `]],
    ],
    [
      'one moved below what got a first sentence',
      [A, C, B2],
      [A, B, C],
      [['0 same 0'], ['2 changed and moved 1', ` → ${B1}`], ['1 same 2']],
    ],
    [
      'one in quotation marks moved below what lost its last sentence, which had them',
      [`“${C}”`, `${A} “${B2}”`],
      [A, `“${C}”`],
      [['1 changed 0', `“${B2}” → `], ['0 moved and moved 1']],
    ],
    ['one split', [A, B], [A, B1, B2], [['0 same 0'], ['1 split 1+2']]],
    ['two merged', [B1, B2, C], [B, C], [['0+1 merged 0'], ['2 same 1']]],
    ['another one in its place', [A, C], [A, B], [['0 same 0'], ['1 deleted'], ['inserted 1']]],
    ['empty ones', [A, '', B, ''], [A, '', B], [['0 same 0'], ['1 same 1'], ['2 same 2'], ['3 deleted']]],
    ['nothing left', [A], [''], [['0 deleted'], ['inserted 0']]],
  ])('%s', (_name, old, now, expected) => {
    expect(rows(old, now)).toEqual(expected);
  });

  // What is gone has no place of its own in the new text: it is one in the paragraph that it is gone from.
  test.each<[string, string[], string[], number, number]>([
    ['the first sentence of a paragraph', [A, B], [A, B2], A.length + 1, A.length + 1],
    ['the last one', [B, A], [B1, A], B1.length + 1, B1.length],
  ])('where %s stood', (_name, old, now, oldStart, newStart) => {
    const changes = mapVersion(old.join('\n'), now.join('\n'))
      .blocks()
      .flatMap((row) => row.changes);
    expect(changes).toMatchObject([{ oldStart, newStart, newEnd: newStart }]);
    const [turned] = mapVersion(now.join('\n'), old.join('\n'))
      .blocks()
      .flatMap((row) => row.changes);
    expect(turned).toMatchObject({ newStart: oldStart, oldStart: newStart, oldEnd: newStart });
  });
});
