import { describe, expect, it } from 'vitest';
import { mapVersion } from '@/lib/anchoring/diff-map';
import type { Row, Side } from './compared';
import { type Piece, pieceReader } from './pieces';

const side = (number: number, lines: string[], claims: [words: string, id: string][] = []): Side => {
  const text = lines.join('\n');
  let start = 0;
  return {
    number,
    lines: lines.map((line) => {
      const made = { role: 'paragraph' as const, start, text: line };
      start += line.length + 1;
      return made;
    }),
    claims: claims.map(([words, id]) => ({
      id,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })),
  };
};

/** The change of one word for another, at its only place in both. */
const change = (before: Side, after: Side, was: string, is: string): Row['changes'][number] => {
  const at = (one: Side, words: string) => {
    const text = one.lines.map((line) => line.text).join('\n');
    return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  };
  const [old, now] = [at(before, was), at(after, is)];
  return { kind: 'number', oldStart: old.start, oldEnd: old.end, newStart: now.start, newEnd: now.end };
};

const row = (given: Partial<Row>): Row => ({
  kind: 'changed',
  isMoved: false,
  old: [0],
  now: [0],
  changes: [],
  ...given,
});

const signs = { same: '', removed: '-', added: '+' };
const read = (pieces: readonly Piece[]) =>
  pieces.map(({ text, kind, claims, ending }) =>
    [
      signs[kind],
      text,
      claims.length > 0 ? `{${claims.join()}}` : '',
      ending.length > 0 ? `!${ending.join()}` : '',
    ]
      .join('')
      .trim(),
  );

describe('a paragraph in pieces', () => {
  const before = side(1, ['It had 25,000 tonnes in store.'], [['25,000 tonnes', 'a']]);
  const after = side(2, ['It had 35,000 tonnes in store.'], [['35,000 tonnes', 'a']]);
  const changed = row({ changes: [change(before, after, '25,000', '35,000')] });
  const reader = pieceReader(before, after);

  it('shows the old words struck and the new ones set, the claim drawn on both', () => {
    expect(read(reader.both(changed, 0))).toEqual([
      'It had',
      '-25,000{a}',
      '+35,000{a}',
      'tonnes{a}!a',
      'in store.',
    ]);
  });

  it('side by side each text has its own words only', () => {
    expect(read(reader.old(changed, 0))).toEqual(['It had', '-25,000{a}', 'tonnes{a}!a', 'in store.']);
    expect(read(reader.now(changed, 0))).toEqual(['It had', '+35,000{a}', 'tonnes{a}!a', 'in store.']);
  });

  it('a paragraph that is gone, or new, is so as a whole', () => {
    expect(read(reader.old(row({ kind: 'deleted', now: [] }), 0)).every((one) => one.startsWith('-'))).toBe(
      true,
    );
    expect(read(reader.both(row({ kind: 'inserted', old: [] }), 0)).every((one) => one.startsWith('+'))).toBe(
      true,
    );
  });

  it('words that were taken out stand where they stood', () => {
    const [was, is] = [side(1, ['It may rain.']), side(2, ['It rain.'])];
    const gone = { kind: 'hedge' as const, oldStart: 3, oldEnd: 7, newStart: 3, newEnd: 3 };
    expect(read(pieceReader(was, is).both(row({ changes: [gone] }), 0))).toEqual(['It', '-may', 'rain.']);
  });

  it('of a split paragraph each change stands in one of the two, and once', () => {
    const [was, is] = [side(1, ['One fell. Two rose.']), side(2, ['One fell.', 'Three rose.'])];
    const split = row({ kind: 'split', now: [0, 1], changes: [change(was, is, 'Two', 'Three')] });
    const split2 = pieceReader(was, is);
    expect(read(split2.both(split, 0))).toEqual(['One fell.']);
    expect(read(split2.both(split, 1))).toEqual(['-Two', '+Three', 'rose.']);
  });

  it.each<[string, string[], string[], string[]]>([
    ['in a sentence', ['It may rain.'], ['It rain.'], ['It [may ]rain.']],
    ['before a sign', ['It rained today.'], ['It rained.'], ['It rained[ today].']],
    ['a sign', ['At noon, it rained.'], ['At noon it rained.'], ['At noon[,] it rained.']],
    ['at the end', ['It fell. It rose.'], ['It fell.'], ['It fell.[ It rose.]']],
    [
      'at the start of a paragraph',
      ['One.', 'It fell fast. It then rose.'],
      ['One.', 'It then rose.'],
      ['One.', '[It fell fast. ]It then rose.'],
    ],
    [
      'at a new end of a paragraph',
      ['It fell on Monday. It stood. It rose on Friday.'],
      ['It fell on Monday.', 'It rose on Friday.'],
      ['It fell on Monday.[ It stood.]', 'It rose on Friday.'],
    ],
    [
      'at an end that is no more',
      ['It fell on Monday.', 'It stood. It rose on Friday.'],
      ['It fell on Monday. It rose on Friday.'],
      ['It fell on Monday. [It stood. ]It rose on Friday.'],
    ],
  ])('what is gone is struck, and apart from what is beside it: %s', (_, old, now, expected) => {
    const one = pieceReader(side(1, old), side(2, now));
    const rows = mapVersion(old.join('\n'), now.join('\n')).blocks();
    const shown = rows.flatMap((its) =>
      its.now.map((line) =>
        one
          .both(its, line)
          .map(({ kind, text }) => (kind === 'removed' ? `[${text}]` : text))
          .join(''),
      ),
    );
    expect(shown).toEqual(expected);
  });

  it('joined, the pieces are the texts', () => {
    const whole = (pieces: readonly Piece[], left: Piece['kind']) =>
      pieces
        .filter((one) => one.kind !== left)
        .map((one) => one.text)
        .join('');
    const pieces = reader.both(changed, 0);
    expect(whole(pieces, 'added')).toBe(before.lines[0]!.text);
    expect(whole(pieces, 'removed')).toBe(after.lines[0]!.text);
  });
});
