import { describe, expect, test } from 'vitest';
import { anchorQuote } from './anchor';

const SAILOR =
  'Long before dawn, while the fog lay over the quay, Captain Inês Duarte was to count those heavy nets that her mother had mended by the light of a lamp';
const TIDES =
  'There was bread for every crew, there was rain for every crew; we owed everything to the sea, we owed nothing to the sea, we were all rowing home at last, we were all rowing the other way.';

const words = (
  text: string,
  exact: string,
  context: { prefix?: string; suffix?: string } = {},
  hint?: number,
) => {
  const found = anchorQuote(text, { exact, ...context }, hint);
  return found.start === null ? found.outcome : `${found.outcome}: ${text.slice(found.start, found.end)}`;
};
const scoreOf = (text: string, exact: string, context: { prefix?: string; suffix?: string } = {}) =>
  anchorQuote(text, { exact, ...context }).score;

function expectFalling(scores: readonly number[]) {
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
}

// What a matcher of quotations has to get right, after the cases that Hypothesis holds its own to; here each with an
// outcome, as no place that is only likely may pass for the right one.
describe('anchorQuote: what every matcher of quotations does', () => {
  test('finds the very words', () => {
    expect(anchorQuote(SAILOR, { exact: 'light of a lamp' })).toEqual({
      outcome: 'placed',
      start: SAILOR.indexOf('light of a lamp'),
      end: SAILOR.length,
      score: 1,
      changes: [],
    });
  });

  test('finds the words that are most like it, to be confirmed', () => {
    const found = anchorQuote(SAILOR, { exact: 'Just before dawn' });
    expect(found).toMatchObject({ outcome: 'changed', start: 0, end: 'Long before dawn'.length });
    expect(found.score).toBeGreaterThan(0);
    expect(found.score).toBeLessThan(1);
  });

  test('scores by how like the words are', () => {
    expectFalling(
      ['Long before dawn', 'Long befor dawn', 'Just before dawn', 'Just before dusk'].map((exact) =>
        scoreOf(SAILOR, exact),
      ),
    );
  });

  test('scores by how like the words before are', () => {
    const before = ['Long before dawn', 'Long befor dawn', 'Just before dawn', 'Just before dusk'];
    expectFalling(before.map((prefix) => scoreOf(SAILOR, ', while the fog lay over', { prefix })));
  });

  test('scores by how like the words after are', () => {
    const after = [
      ', while the fog lay over the quay',
      ', while the fog lies over the quay',
      ', while no fog lies over the quay',
      ', while no fog lies over her house',
    ];
    expectFalling(after.map((suffix) => scoreOf(SAILOR, 'Long before dawn', { suffix })));
  });

  test.each([
    ['another text', TIDES, SAILOR],
    ['no words', SAILOR, ''],
    ['no text', '', 'lamp'],
  ])('%s: gone', (_name, text, exact) => {
    expect(anchorQuote(text, { exact })).toMatchObject({ outcome: 'orphaned', start: null, end: null });
  });

  test.each<[string, { prefix?: string; suffix?: string }, string]>([
    ['to the sea', { prefix: 'we owed everything' }, 'to the sea, we owed nothing'],
    ['to the sea', { prefix: 'we owed nothing' }, 'to the sea, we were all'],
    ['to the sea', { prefix: 'we owed every-thing' }, 'to the sea, we owed nothing'],
    ['to the sea', { prefix: 'we owed nothin' }, 'to the sea, we were all'],
    ['we owed', { suffix: 'everything' }, 'we owed everything'],
    ['we owed', { suffix: 'nothing' }, 'we owed nothing'],
    ['we owed', { suffix: 'ever thin' }, 'we owed everything'],
    ['we owed', { suffix: 'nutting' }, 'we owed nothing'],
  ])('of several, the one whose context fits: %s %j', (exact, context, there) => {
    const found = anchorQuote(TIDES, { exact, ...context });
    expect(found).toMatchObject({ start: TIDES.indexOf(there), end: TIDES.indexOf(there) + exact.length });
  });

  test('a hint chooses between equals, without making it sure; without one it is the first', () => {
    const first = TIDES.indexOf('to the sea');
    const second = TIDES.lastIndexOf('to the sea');
    const start = (hint?: number) => anchorQuote(TIDES, { exact: 'to the se' }, hint).start;
    expect([start(first), start(second), start()]).toEqual([first, second, first]);
    const like = (hint?: number) => anchorQuote(TIDES, { exact: 'too the sea' }, hint);
    expect([like(first).start, like(second).start, like().start]).toEqual([first, second, first]);
    expect(like(second).outcome).toBe('changed');
  });

  test('more context than there is room for before it', () => {
    expect(words(SAILOR, 'before dawn', { prefix: 'She had risen long' })).toMatch(/: before dawn$/);
  });

  test('context after the end of the text', () => {
    expect(words(SAILOR, 'lamp', { suffix: ' that was missing' })).toMatch(/: lamp$/);
  });
});

describe('anchorQuote: nothing that is only like it', () => {
  const REPORT =
    'The port took in 25,000 tonnes of herring in 2023, more than ever before. Its rival, Eldra, took in 9,000.';

  test.each<[string, string, string, { prefix?: string; suffix?: string }, string]>([
    [
      'the same words in curled marks',
      'He said “it’s late” twice.',
      `"it's late"`,
      {},
      'placed: “it’s late”',
    ],
    ['the same words on two lines', 'A boat\nreturned.', 'boat returned', {}, 'placed: boat\nreturned'],
    ['decomposed letters', 'Un cafe\u0301 solo.', 'café', {}, 'placed: cafe\u0301'],
    ['twice, no context', TIDES, 'to the sea', {}, 'changed: to the sea'],
    [
      'once, in another context',
      TIDES,
      'rowing home',
      { prefix: 'It was then decided that ', suffix: ' would be forbidden' },
      'changed: rowing home',
    ],
    ['other numbers', REPORT, 'took in 35,000 tonnes of herring in 2024', {}, 'orphaned'],
    [
      'other numbers between the same words',
      REPORT,
      '35,000 tonnes of herring in 2024',
      { prefix: 'The port took in ', suffix: ', more than ever' },
      'changed: 25,000 tonnes of herring in 2023',
    ],
    [
      'deleted from between the same words',
      'The port took in herring, more than ever before.',
      ' all the',
      { prefix: 'The port took in', suffix: ' herring, more than' },
      'orphaned',
    ],
    ['a letter less', REPORT, 'more than ever befor', {}, 'placed: more than ever befor'],
    ['another word', REPORT, 'more than ever seen before', {}, 'changed: more than ever before'],
    [
      'another word in another context',
      REPORT,
      'more than ever seen before',
      { prefix: 'as the mayor claimed, ', suffix: ' by anyone' },
      'orphaned',
    ],
  ])('%s', (_name, text, exact, context, expected) => {
    expect(words(text, exact, context)).toBe(expected);
  });

  test('a sentence about another team is no place for a claim about the one that is gone', () => {
    const gone =
      'Crew North reported that the new winch cut unloading times by twelve percent in all harbours.';
    const left = gone.replace('North', 'South');
    const after = ' Everyone was content.';
    expect(words(left + after, gone, { suffix: ` ${left.slice(0, 31)}` })).toBe('orphaned');
    expect(words(left + after, gone)).toBe('orphaned');
    expect(words(left + after, gone.slice(0, -18), { suffix: gone.slice(-18) })).toBe('orphaned');
  });

  test('tells what differs', () => {
    const found = anchorQuote(REPORT, {
      exact: '35,000 tonnes',
      prefix: 'The port took in ',
      suffix: ' of herring in',
    });
    expect(found.changes).toEqual([
      { kind: 'number', before: '35,000', after: '25,000', oldStart: 0, oldEnd: 6, newStart: 17, newEnd: 23 },
    ]);
  });

  test('a long quotation with other words in the middle is found by its ends', () => {
    const long = `${SAILOR}. ${TIDES}`;
    const text = `Preface. ${long.replace('every crew; we', 'every man; they')} Afterword.`;
    expect(words(text, long)).toBe(`changed: ${long.replace('every crew; we', 'every man; they')}`);
  });
});
