import { expect, test } from 'vitest';
import { type TextBlock } from '@/lib/article/plain-text';
import type { CoverageClass } from '@/lib/domain/coverage-words';
import { english } from '@/lib/language/translate';
import { spokenSelection } from './announce';
import { rangeOf, selectRange } from './sentence-cursor';
import { textMap } from './text-map';
import { nextUnseen, restOf } from './uncovered';

const text = 'The quay reopened on Monday. Nobody came. It rained.';
const block: TextBlock = { index: 0, role: 'paragraph', start: 0, end: text.length, pos: 1, depth: 0 };
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sentences = ['The quay reopened on Monday.', 'Nobody came.', 'It rained.'].map(place);
const map = textMap(text, [block], sentences);
const unseen = (...words: string[]) =>
  words.map((one) => ({ ...place(one), class: 'not_looked_at' as CoverageClass }));
const said = (range: { start: number; end: number } | null) => range && text.slice(range.start, range.end);

test.each<[string, string | null, string[], string | null]>([
  ['from nothing, the first', null, ['Nobody came', 'It rained'], 'Nobody came.'],
  ['the part of a sentence that is left', null, ['on Monday'], 'on Monday'],
  [
    'a run over several sentences, one at a time',
    'Nobody came.',
    ['reopened on Monday. Nobody came. It rained'],
    'It rained.',
  ],
  [
    'the rest of the sentence one stands in',
    'The quay',
    ['The quay reopened on Monday'],
    'reopened on Monday',
  ],
  ['from the start again', 'It rained.', ['Nobody came', 'It rained'], 'Nobody came.'],
  ['all was looked at', 'Nobody came.', [], null],
])('u: %s', (_name, from, stretches, next) => {
  const cursor = from === null ? null : selectRange(map, place(from));
  expect(said(rangeOf(map, nextUnseen(map, cursor, unseen(...stretches))))).toBe(next);
});

test.each<[string, string, string[], string[]]>([
  ['a whole sentence', 'Nobody came.', [], ['Nobody came.']],
  ['the rest beside a claim', 'The quay reopened on Monday.', ['reopened'], ['The quay', 'on Monday.']],
  ['a full stop alone holds no words', 'Nobody came.', ['Nobody came'], []],
  ['several sentences, one stretch each', 'Nobody came. It rained.', [], ['Nobody came.', 'It rained.']],
  ['all covered', 'Nobody came.', ['quay reopened on Monday. Nobody came.'], []],
])('0: %s', (_name, selected, covered, rest) => {
  expect(restOf(map, place(selected), covered.map(place)).map(said)).toEqual(rest);
});

const inaccurate = {
  kind: 'number' as const,
  state: 'approved' as const,
  ratingLabel: 'Inaccurate',
  standing: 'must_change' as const,
  places: [place('Nobody')],
};
test.each([
  ['Nobody came.', [], unseen('Nobody came'), 'Nobody came. Not yet looked at.'],
  ['Nobody came.', [inaccurate], [], 'Nobody came. 1 claim: Number, Inaccurate, approved, must change.'],
  [
    'Nobody came.',
    [inaccurate, { ...inaccurate, state: 'open' as const, ratingLabel: null, standing: null }],
    unseen('came'),
    'Nobody came. 2 claims: Number, Inaccurate, approved, must change; Number, open. The rest not yet looked at.',
  ],
  [
    'Nobody came.',
    [{ ...inaccurate, places: [place('Nobody'), { ...place('It rained'), isUncertain: true }] }],
    [],
    'Nobody came. 1 claim: Number, Inaccurate, approved, must change.',
  ],
  [
    'It rained.',
    [{ ...inaccurate, places: [place('Nobody'), { ...place('It rained'), isUncertain: true }] }],
    [],
    'It rained. 1 claim: Number, Inaccurate, approved, must change, its words changed, to be confirmed.',
  ],
  [
    'It rained.',
    [inaccurate],
    [{ ...place('It rained'), class: 'nothing_to_check' as const }],
    'It rained. Nothing to check.',
  ],
])('%s is announced', (words, claims, coverage, expected) => {
  expect(spokenSelection(english, text, place(words), claims, coverage)).toBe(expected);
});
