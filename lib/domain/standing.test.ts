import { describe, expect, it } from 'vitest';
import type { Claimant } from './claimant';
import type { Rating } from './rating-scale';
import { deskRatings, wordingRatings } from './shipped-scales';
import { mayStandByName, saysMustChange, type Standing, standingOf } from './standing';

const us: Claimant = { type: 'us' };
const them: Claimant = { type: 'person', name: 'A. Person', role: 'mayor' };
const rating = (code: string): Rating =>
  [...deskRatings, ...wordingRatings].find((one) => one.code === code)!;

/** PRODUCT.md, the two tables under "Ratings": approved; by name for what we say; by name for what others say. */
const table: [string, Standing, Standing, Standing][] = [
  ['confirmed', 'stands', 'stands', 'stands'],
  ['minor_fix', 'must_change', 'must_change', 'must_change'],
  ['needs_context', 'must_change', 'stands_by_name', 'stands_by_name'],
  ['conflicting', 'must_change', 'stands_by_name', 'stands_by_name'],
  ['inaccurate', 'must_change', 'must_change', 'stands_by_name'],
  ['unsupported', 'must_change', 'stands_by_name', 'stands_by_name'],
  ['vouched', 'must_change', 'stands_by_name', 'stands_by_name'],
  ['opinion', 'stands', 'stands', 'stands'],
  ['not_checkable', 'must_change', 'stands_by_name', 'stands_by_name'],
  ['verbatim', 'stands', 'stands', 'stands'],
  ['tidied', 'stands', 'stands', 'stands'],
  ['translated', 'stands', 'stands', 'stands'],
  ['faithful', 'stands', 'stands', 'stands'],
  ['altered', 'must_change', 'must_change', 'must_change'],
  ['joined', 'must_change', 'must_change', 'must_change'],
  ['not_found', 'must_change', 'must_change', 'must_change'],
];

describe.each(table)('%s', (code, plain, byNameOurs, byNameTheirs) => {
  const of = (claimant: Claimant, isByName: boolean, isFixed = false) =>
    standingOf({ rating: rating(code), claimant, isFixed, isByName });

  it('when approved, by name, and fixed', () => {
    expect([of(us, false), of(them, false)]).toEqual([plain, plain]);
    expect([of(us, true), of(them, true)]).toEqual([byNameOurs, byNameTheirs]);
    expect([of(us, false, true), of(them, true, true)]).toEqual(['stands', 'stands']);
  });

  it('an editor may let it stand exactly where that changes something', () => {
    expect(mayStandByName(rating(code), us)).toBe(byNameOurs === 'stands_by_name');
    expect(mayStandByName(rating(code), them)).toBe(byNameTheirs === 'stands_by_name');
  });
});

it('what rests on it falls with a rating that asks for other words, not with one that asks for a name', () => {
  const falling = [...deskRatings, ...wordingRatings].filter(saysMustChange).map((one) => one.code);
  expect(falling).toEqual([
    'minor_fix',
    'needs_context',
    'conflicting',
    'inaccurate',
    'unsupported',
    'altered',
    'joined',
    'not_found',
  ]);
});

it('every shipped rating is in the table', () => {
  expect(table.map(([code]) => code)).toEqual([...deskRatings, ...wordingRatings].map((one) => one.code));
});
