import { expect, test } from 'vitest';
import type { CoverageClass } from '@/lib/domain/coverage-words';
import { deskRatings } from '@/lib/domain/shipped-scales';
import { type HighlightedClaim } from './highlights';
import { ticksOf } from './margin-ticks';

const sentence = { start: 0, end: 100 };
const claim = (more: Partial<HighlightedClaim>): HighlightedClaim => ({
  id: 'a',
  state: 'open',
  rating: null,
  standing: null,
  isFixed: false,
  places: [{ start: 0, end: 10, isUncertain: false }],
  ...more,
});
const rating = (code: string) => deskRatings.find((one) => one.code === code)!;
const wrong = claim({ state: 'approved', rating: rating('inaccurate'), standing: 'must_change' });
const fine = claim({ state: 'approved', rating: rating('confirmed'), standing: 'stands' });
const stale = claim({ state: 'stale', rating: rating('confirmed') });
const waiting = claim({ state: 'submitted', rating: rating('inaccurate') });
const rest: [CoverageClass] = ['not_looked_at'];

test.each<[string, HighlightedClaim[], CoverageClass[], string]>([
  ['nothing to check', [], ['nothing_to_check'], '–'],
  ['not yet looked at', [], rest, '·'],
  ['an open claim', [claim({})], ['in_work'], '~'],
  ['a submitted one tells no rating', [waiting], ['in_work'], '~'],
  ['several in work are one tick', [claim({}), waiting], ['in_work'], '~'],
  ['settled', [fine], ['settled'], '✓'],
  ['wrong', [wrong], ['in_work'], '✗'],
  ['stale', [stale], ['in_work'], '!'],
  ['what wants attention comes first', [fine, wrong, stale, claim({})], rest, '!✗~·✓'],
  [
    'dismissed and cut ones do not count',
    [claim({ state: 'dismissed' }), claim({ state: 'cut' })],
    rest,
    '·',
  ],
])('%s', (_name, claims, classes, signs) => {
  const coverage = classes.map((one) => ({ ...sentence, class: one }));
  expect(
    ticksOf([sentence], claims, coverage)[0]!
      .ticks.map((tick) => tick.sign)
      .join(''),
  ).toBe(signs);
});

test('each sentence gets its own; a place over two sentences ticks both', () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 21, end: 30 },
  ];
  const over = { ...fine, places: [{ start: 5, end: 15, isUncertain: false }] };
  const ticks = ticksOf(sentences, [over], [{ start: 21, end: 30, class: 'not_looked_at' }]);
  expect(ticks.map((one) => one.ticks[0]!.sign)).toEqual(['✓', '✓', '·']);
});
