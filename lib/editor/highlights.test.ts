import { describe, expect, test } from 'vitest';
import { renderArticleHtml } from '@/lib/article/render-html';
import { deskRatings } from '@/lib/domain/shipped-scales';
import { claimsOn, type HighlightedClaim, nextOf, segmentsOf } from './highlights';

const rating = (code: string) => deskRatings.find((one) => one.code === code)!;
const claim = (
  id: string,
  start: number,
  end: number,
  more: Partial<HighlightedClaim> = {},
): HighlightedClaim => ({
  id,
  state: 'open',
  rating: null,
  standing: null,
  isFixed: false,
  places: [{ start, end, isUncertain: false }],
  ...more,
});
const drawn = (...claims: HighlightedClaim[]) => segmentsOf(claims)[0]!.attributes;

describe('how a claim is drawn', () => {
  test.each<[string, Partial<HighlightedClaim>, string, string]>([
    ['open', {}, 'claim tone-open line-dotted is-open', '○'],
    [
      'submitted',
      { state: 'submitted', rating: rating('inaccurate') },
      'claim tone-wrong line-wavy is-submitted',
      '✗',
    ],
    [
      'approved, must change',
      { state: 'approved', rating: rating('inaccurate'), standing: 'must_change' },
      'claim tone-wrong line-wavy is-approved must-change',
      '✗',
    ],
    [
      'approved, fixed',
      { state: 'approved', rating: rating('minor_fix'), standing: 'stands', isFixed: true },
      'claim tone-minor line-dotted is-approved is-fixed',
      '✎',
    ],
    [
      'sent back',
      { state: 'changes_requested', rating: rating('needs_context') },
      'claim tone-context line-dashed is-changes-requested',
      '±',
    ],
    [
      'stale: an ink of its own',
      { state: 'stale', rating: rating('confirmed') },
      'claim tone-stale line-double is-stale',
      '!',
    ],
    [
      'a place to be confirmed',
      { places: [{ start: 0, end: 3, isUncertain: true }] },
      'claim tone-open line-dotted is-open is-uncertain',
      '○',
    ],
  ])('%s', (_name, more, classes, sign) => {
    expect(drawn(claim('a', 0, 3, more))).toEqual({
      class: classes,
      role: 'mark',
      'aria-details': 'claim-a',
      'data-claims': 'a',
      'data-sign': sign,
    });
  });
});

test('overlapping claims are cut into flat segments, the most urgent one drawn, all of them named', () => {
  const approved = claim('a', 0, 10, { state: 'approved', rating: rating('confirmed'), standing: 'stands' });
  const segments = segmentsOf([approved, claim('b', 5, 15)]);
  expect(segments.map(({ start, end, attributes }) => [start, end, attributes['data-claims']])).toEqual([
    [0, 5, 'a'],
    [5, 10, 'b a'],
    [10, 15, 'b'],
  ]);
  expect(segments[1]!.attributes.class).toContain('has-fellows');
});

test('an approved claim that must change comes before a submitted one’s fellow that stands', () => {
  const wrong = claim('w', 0, 5, {
    state: 'approved',
    rating: rating('inaccurate'),
    standing: 'must_change',
  });
  const fine = claim('f', 0, 5, { state: 'approved', rating: rating('confirmed'), standing: 'stands' });
  expect(drawn(fine, wrong)['data-claims']).toBe('w f');
});

test('dismissed and cut claims are not drawn', () => {
  expect(segmentsOf([claim('a', 0, 3, { state: 'dismissed' }), claim('b', 0, 3, { state: 'cut' })])).toEqual(
    [],
  );
});

test('a stretch without anything to check gives way to a claim', () => {
  const segments = segmentsOf([claim('a', 4, 8)], [{ start: 0, end: 12 }]);
  expect(segments.map(({ start, end, attributes }) => [start, end, attributes.class])).toEqual([
    [0, 4, 'nothing-to-check'],
    [4, 8, 'claim tone-open line-dotted is-open'],
    [8, 12, 'nothing-to-check'],
  ]);
});

test('two places of one claim on the same word name it once', () => {
  const twice = claim('a', 0, 5, {
    places: [
      { start: 0, end: 5, isUncertain: false },
      { start: 3, end: 8, isUncertain: false },
    ],
  });
  expect(segmentsOf([twice]).map((one) => one.attributes['data-claims'])).toEqual(['a', 'a', 'a']);
});

test('the server’s renderer takes the segments as they are', () => {
  const html = renderArticleHtml(
    { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One two three' }] }] },
    segmentsOf([claim('a', 0, 3)], [{ start: 4, end: 7 }]),
  );
  expect(html).toBe(
    '<p><mark class="claim tone-open line-dotted is-open" role="mark" aria-details="claim-a" data-claims="a" data-sign="○">One</mark> <span class="nothing-to-check">two</span> three</p>',
  );
});

test.each([
  [['a', 'b'], null, 'a'],
  [['a', 'b'], 'a', 'b'],
  [['a', 'b'], 'b', 'a'],
  [['a', 'b'], 'x', 'a'],
  [[], 'a', null],
])('of %j, with %j open, %j opens next', (ids, open, next) => {
  expect(nextOf(ids, open)).toBe(next);
});

test('claims named on a word', () => {
  expect(claimsOn('a b')).toEqual(['a', 'b']);
  expect(claimsOn(null)).toEqual([]);
});
