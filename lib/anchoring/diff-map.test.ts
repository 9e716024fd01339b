import { describe, expect, test } from 'vitest';
import { mapVersion } from './diff-map';

const OPENING = 'The harbour board met on Monday to settle the accounts of the winter season.';
const CLOSING = 'Nobody from the county was present when the meeting ended before noon.';
const NUMBER = 'The northern quay handled 25,000 tonnes of herring in 2023, said Clara Moen.';

/** The article with the words between the other two sentences, each a paragraph of its own unless joined otherwise. */
const article = (middle: string, joint = '\n') => [OPENING, middle, CLOSING].join(joint);

function mapped(oldText: string, newText: string, quote: string) {
  const start = oldText.indexOf(quote);
  const found = mapVersion(oldText, newText).map({ start, end: start + quote.length });
  const words = found.start === null ? null : newText.slice(found.start, found.end);
  const changes = found.changes.map(({ kind, before, after }) => `${kind}: ${before} → ${after}`);
  return { outcome: found.outcome, words, changes };
}

const placed = (words: string) => ({ outcome: 'placed', words, changes: [] });
const changed = (words: string, ...changes: string[]) => ({ outcome: 'changed', words, changes });
const orphaned = { outcome: 'orphaned', words: null, changes: [] };

describe('mapVersion: the same words', () => {
  test.each<[string, string, string, string, string?]>([
    ['a text that did not change', article(NUMBER), article(NUMBER), NUMBER],
    ['words changed elsewhere', article(NUMBER), article(NUMBER).replace('Monday', 'Friday'), NUMBER],
    [
      'words inserted right before and after',
      article(NUMBER),
      article(`In brief: ${NUMBER} So it is.`),
      NUMBER,
    ],
    ['a part of a word', article(NUMBER), article(`Now ${NUMBER}`), 'rring'],
    ['its paragraph moved', article(NUMBER), [NUMBER, OPENING, CLOSING].join('\n'), NUMBER],
    ['its paragraph split before it', article(NUMBER, ' '), article(NUMBER), NUMBER],
    ['its paragraph merged', article(NUMBER), article(NUMBER, ' '), NUMBER],
    [
      'a paragraph end inside it is gone',
      article(NUMBER),
      article(NUMBER, ' '),
      `season.\n${NUMBER}`,
      `season. ${NUMBER}`,
    ],
    [
      'curled quotation marks',
      article(`"It's late," she said.`),
      article('“It’s late,” she said.'),
      `"It's late," she said.`,
      '“It’s late,” she said.',
    ],
    [
      'guillemets',
      article('Dijo "ya basta" ayer.'),
      article('Dijo «ya basta» ayer.'),
      '"ya basta"',
      '«ya basta»',
    ],
    [
      'kinds of space',
      article(NUMBER),
      article(NUMBER.replaceAll(' ', '\u00a0')),
      NUMBER,
      NUMBER.replaceAll(' ', '\u00a0'),
    ],
    [
      'three dots',
      article('He waited... and left.'),
      article('He waited… and left.'),
      'waited... and',
      'waited… and',
    ],
    [
      'a dash between words',
      article('Boats - all of them - stay.'),
      article('Boats – all of them – stay.'),
      '- all of them -',
      '– all of them –',
    ],
    [
      'composed letters',
      article('El cafe\u0301 de Jose\u0301.'),
      article('El café de José.'),
      'cafe\u0301 de Jose\u0301',
      'café de José',
    ],
    ['emoji', article('Boats 👩‍👧🇵🇪 return.'), article('Boats 👩‍👧🇵🇪 return. Yes.'), '👩‍👧🇵🇪 return'],
    [
      'right to left',
      article('הנמל טיפל ב-300 טונות של דגים השנה.'),
      article('היום הנמל טיפל ב-300 טונות של דגים השנה.'),
      'ב-300 טונות',
    ],
    [
      'a sentence before it deleted',
      [OPENING, NUMBER, CLOSING].join(' '),
      [NUMBER, CLOSING].join(' '),
      NUMBER,
    ],
    [
      'a look-alike inserted before it',
      article(NUMBER, ' '),
      article(`${NUMBER.replace('25,000', '35,000')} ${NUMBER}`, ' '),
      NUMBER,
    ],
    [
      'a look-alike inserted after it',
      article(NUMBER, ' '),
      article(`${NUMBER} ${NUMBER.replace('25,000', '35,000')}`, ' '),
      NUMBER,
    ],
  ])('%s', (_name, oldText, newText, quote, words = quote) => {
    expect(mapped(oldText, newText, quote)).toEqual(placed(words));
  });

  test('the right one of two look-alikes, by where it stands', () => {
    const like = NUMBER.replace('25,000', '35,000');
    const oldText = article(`${like} ${NUMBER}`);
    const newText = article(`${NUMBER.replace('25,000', '35,000')} And then it rained. ${NUMBER}`);
    expect(
      mapVersion(oldText, newText).map({
        start: oldText.lastIndexOf('The northern'),
        end: oldText.lastIndexOf(' tonnes'),
      }),
    ).toMatchObject({
      outcome: 'placed',
      start: newText.lastIndexOf('The northern'),
    });
  });
});

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

describe('kept', () => {
  const kept = (oldText: string, newText: string, quote = oldText) => {
    const start = oldText.indexOf(quote);
    return mapVersion(oldText, newText)
      .kept({ start, end: start + quote.length })
      .map((range) => newText.slice(range.start, range.end));
  };

  test.each<[string, string, string, string[]]>([
    ['all of it', NUMBER, NUMBER, [NUMBER]],
    [
      'not a word that was inserted',
      NUMBER,
      NUMBER.replace('quay', 'old quay'),
      ['The northern', NUMBER.slice(13)],
    ],
    [
      'not a word that was changed',
      NUMBER,
      NUMBER.replace('25,000', '35,000'),
      ['The northern quay handled', NUMBER.slice(33)],
    ],
    ['nothing of what was deleted', NUMBER, OPENING, []],
  ])('%s', (_name, oldText, newText, words) => {
    expect(kept(oldText, newText)).toEqual(words);
  });
});

describe('ranges', () => {
  test.each([
    { start: 3, end: 3 },
    { start: -1, end: 3 },
    { start: 0, end: 99 },
  ])('refuses %j', (range) => {
    expect(() => mapVersion('abc def', 'abc').map(range)).toThrow(RangeError);
  });
});
