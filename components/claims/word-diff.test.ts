import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, drawnParts, wordDiff } from './word-diff';

const without = (parts: DiffPart[], kind: DiffPart['kind']) =>
  parts
    .filter((part) => part.kind !== kind)
    .map((part) => part.text)
    .join('');

describe('wordDiff', () => {
  it('strikes one figure and leaves the rest', () => {
    expect(wordDiff('The levy rose 47 percent.', 'The levy rose 57 percent.')).toEqual([
      { kind: 'same', text: 'The levy rose ' },
      { kind: 'removed', text: '47' },
      { kind: 'added', text: '57' },
      { kind: 'same', text: ' percent.' },
    ]);
  });

  it('takes a figure for one word, whatever parts its digits', () => {
    expect(wordDiff('It carried 412,000 in 9.5 hours.', 'It carried 398,000 in 9.7 hours.')).toEqual([
      { kind: 'same', text: 'It carried ' },
      { kind: 'removed', text: '412,000' },
      { kind: 'added', text: '398,000' },
      { kind: 'same', text: ' in ' },
      { kind: 'removed', text: '9.5' },
      { kind: 'added', text: '9.7' },
      { kind: 'same', text: ' hours.' },
    ]);
  });

  it('takes neighbouring changes for one', () => {
    expect(wordDiff('All lines carried it.', 'The line carried it.')).toEqual([
      { kind: 'removed', text: 'All lines' },
      { kind: 'added', text: 'The line' },
      { kind: 'same', text: ' carried it.' },
    ]);
  });

  it('gives both wordings back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parts = wordDiff(before, after);
        expect(without(parts, 'added')).toBe(before);
        expect(without(parts, 'removed')).toBe(after);
      }),
    );
  });

  it('does not compare what would hold up the page', () => {
    expect(wordDiff('a '.repeat(15_000), 'b')).toHaveLength(2);
  });
});

describe('drawnParts', () => {
  const marks = { same: '', removed: '-', added: '+' };
  it.each([
    ['a paragraph split', 'It fell. It rose.', 'It fell.\nIt rose.', ['It fell.', '\n', 'It rose.']],
    ['one space for two', 'It  fell.', 'It fell.', ['It', ' ', 'fell.']],
    ['a space that is gone', 'It fell by 5 %.', 'It fell by 5%.', ['It fell by 5', '- ', '%.']],
    ['a word', 'It fell.', 'It rose.', ['It ', '-fell', '+rose', '.']],
  ])('%s', (_, before, after, expected) => {
    expect(drawnParts(wordDiff(before, after)).map(({ kind, text }) => marks[kind] + text)).toEqual(expected);
  });
});
