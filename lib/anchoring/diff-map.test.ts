import { describe, expect, test } from 'vitest';
import { article, CLOSING, mapped, NUMBER, OPENING } from '../testing/mapped-words';
import { mappersTo, mapVersion } from './diff-map';

const placed = (words: string) => ({ outcome: 'placed', words, changes: [] });

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
    [
      'its paragraph moved above one that lost its first sentence',
      [`The dam is old. ${OPENING}`, NUMBER, CLOSING].join('\n'),
      [NUMBER, OPENING, CLOSING].join('\n'),
      NUMBER,
    ],
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

describe('mappersTo', () => {
  test('follows from more older texts than one vocabulary holds', () => {
    const mapperOf = mappersTo(`${NUMBER}\n${OPENING}`);
    for (let day = 0; day < 300; day += 1) {
      const { outcome, start, end } = mapperOf(`Day ${day}.\n${OPENING}\n${NUMBER}`).map({
        start: `Day ${day}.\n`.length,
        end: `Day ${day}.\n${OPENING}`.length,
      });
      expect({ outcome, start, end }).toEqual({
        outcome: 'placed',
        start: NUMBER.length + 1,
        end: NUMBER.length + 1 + OPENING.length,
      });
    }
  });
});
