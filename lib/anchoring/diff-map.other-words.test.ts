import { describe, expect, test } from 'vitest';
import { article, CLOSING, mapped, NUMBER, OPENING } from '../testing/mapped-words';
import { mapVersion } from './diff-map';

const changed = (words: string, ...changes: string[]) => ({ outcome: 'changed', words, changes });
const orphaned = { outcome: 'orphaned', words: null, changes: [] };

describe('mapVersion: other words', () => {
  test.each<[string, string, string, string, string, string[]]>([
    [
      'a number',
      article(NUMBER),
      article(NUMBER.replace('25,000', '35,000')),
      NUMBER,
      NUMBER.replace('25,000', '35,000'),
      ['number: 25,000 → 35,000'],
    ],
    [
      'only the number marked',
      article(NUMBER),
      article(NUMBER.replace('25,000', '35,000')),
      '25,000',
      '35,000',
      ['number: 25,000 → 35,000'],
    ],
    [
      'the number at its end',
      article(NUMBER),
      article(NUMBER.replace('2023', '2024')),
      'herring in 2023',
      'herring in 2024',
      ['date: 2023 → 2024'],
    ],
    [
      'a part of the number',
      article(NUMBER),
      article(NUMBER.replace('25,000', '35,000')),
      'led 25',
      'led 35,000',
      ['number: 25,000 → 35,000'],
    ],
    [
      'a name',
      article(NUMBER),
      article(NUMBER.replace('Moen', 'Lund')),
      NUMBER,
      NUMBER.replace('Moen', 'Lund'),
      ['name: Moen → Lund'],
    ],
    [
      'not',
      article('It did reach the quay.'),
      article('It did not reach the quay.'),
      'It did reach the quay.',
      'It did not reach the quay.',
      ['negation:  → not'],
    ],
    [
      'case',
      article(NUMBER),
      article(NUMBER.replace('northern', 'Northern')),
      'The northern quay',
      'The Northern quay',
      ['punctuation: northern → Northern'],
    ],
    [
      'a comma',
      article(NUMBER),
      article(NUMBER.replace('2023,', '2023')),
      NUMBER,
      NUMBER.replace('2023,', '2023'),
      ['punctuation: , → '],
    ],
    [
      'a dash between digits',
      article('It ran 2010-2012 there.'),
      article('It ran 2010–2012 there.'),
      '2010-2012',
      '2010–2012',
      ['punctuation: - → –'],
    ],
    [
      'gravest first',
      article(NUMBER),
      article(NUMBER.replace('handled', 'shipped').replace('25,000', '5')),
      NUMBER,
      NUMBER.replace('handled', 'shipped').replace('25,000', '5'),
      ['number: 25,000 → 5', 'words: handled → shipped'],
    ],
    [
      'a word lost',
      article(NUMBER),
      article(NUMBER.replace(' northern', '')),
      NUMBER,
      NUMBER.replace(' northern', ''),
      ['words: northern → '],
    ],
  ])('%s', (_name, oldText, newText, quote, words, changes) => {
    expect(mapped(oldText, newText, quote)).toEqual(changed(words, ...changes));
  });
});

describe('mapVersion: gone', () => {
  const like = NUMBER.replace('25,000', '35,000');
  test.each<[string, string, string, string]>([
    ['deleted', article(NUMBER), article('').replace('\n\n', '\n'), NUMBER],
    ['everything deleted', NUMBER, '', NUMBER],
    [
      'deleted, a near-copy stands elsewhere',
      [NUMBER, OPENING, CLOSING, like].join('\n'),
      [OPENING, CLOSING, like].join('\n'),
      NUMBER,
    ],
    [
      'deleted, the same sentence stands elsewhere',
      [NUMBER, OPENING, CLOSING, NUMBER, 'End.'].join('\n'),
      [OPENING, CLOSING, NUMBER, 'End.'].join('\n'),
      NUMBER,
    ],
    [
      'another text',
      article(NUMBER),
      'Rain fell over all of the valley, and the river rose until the bridge was closed.',
      NUMBER,
    ],
    [
      'another sentence in its place',
      article(NUMBER, ' '),
      article('Rain was all that anyone could speak about.', ' '),
      NUMBER,
    ],
  ])('%s', (_name, oldText, newText, quote) => {
    expect(mapped(oldText, newText, quote)).toMatchObject({ ...orphaned, changes: expect.any(Array) });
  });

  test('one of two of the same, side by side, is not known for sure', () => {
    const oldText = article(`${NUMBER} ${NUMBER}`, ' ');
    const newText = article(NUMBER, ' ');
    const outcomes = [oldText.indexOf(NUMBER), oldText.lastIndexOf(NUMBER)].map(
      (start) => mapVersion(oldText, newText).map({ start, end: start + NUMBER.length }).outcome,
    );
    expect(outcomes).not.toContain('placed');
  });

  test('a sentence that went elsewhere with another number is not placed', () => {
    const found = mapped([NUMBER, OPENING, CLOSING].join('\n'), [OPENING, CLOSING, like].join('\n'), NUMBER);
    expect(found.outcome).not.toBe('placed');
    expect(
      mapped([NUMBER, OPENING, CLOSING].join('\n'), [OPENING, CLOSING, like].join('\n'), 'The northern quay')
        .outcome,
    ).not.toBe('placed');
  });
});
