import { describe, expect, it } from 'vitest';
import { ClaimKind } from './claim';
import { presetScales } from './preset-scales';
import { ContentScaleCode, Rating } from './rating-scale';
import {
  isContradicted,
  isSameRating,
  offeredRatings,
  scaleOfKind,
  scaleToBeginWith,
  tickedRating,
} from './rating-scale-rules';
import { deskRatings, shippedScales, wordingRatings } from './shipped-scales';

/** PRODUCT.md, "Desk scale": code, ClaimReview, AVeriTeC, in the order of the keys. */
const desk: [string, number | null, string | null][] = [
  ['confirmed', 5, 'Supported'],
  ['minor_fix', null, null],
  ['needs_context', 3, 'Conflicting Evidence/Cherrypicking'],
  ['conflicting', null, 'Conflicting Evidence/Cherrypicking'],
  ['inaccurate', 1, 'Refuted'],
  ['unsupported', null, 'Not Enough Evidence'],
  ['vouched', null, null],
  ['opinion', null, null],
  ['not_checkable', null, null],
];

describe('the scales that ship', () => {
  it('are PRODUCT.md’s, in the order of their keys', () => {
    expect(deskRatings.map((one) => [one.code, one.claimReview, one.averitec])).toEqual(desk);
    expect(wordingRatings.map((one) => one.code)).toEqual([
      'verbatim',
      'tidied',
      'translated',
      'faithful',
      'altered',
      'joined',
      'not_found',
    ]);
  });

  it.each([...shippedScales, ...presetScales])(
    '$name: ratings are told apart without colour, by code, label and sign',
    ({ ratings }) => {
      for (const part of ['code', 'label', 'sign'] as const) {
        expect(new Set(ratings.map((one) => one[part])).size).toBe(ratings.length);
      }
      for (const one of ratings) expect(Rating.parse(one)).toEqual(one);
    },
  );

  it('offer no fix and no vouching for what is published elsewhere', () => {
    const offered = (purpose: 'before_publication' | 'published_elsewhere') =>
      offeredRatings(deskRatings, purpose).map((one) => one.code);
    expect(offered('before_publication')).toHaveLength(9);
    expect(offered('published_elsewhere')).toEqual(
      desk.map(([code]) => code).filter((code) => code !== 'minor_fix' && code !== 'vouched'),
    );
  });

  it('follow from the kind, and from what the article’s check began with', () => {
    for (const scale of ContentScaleCode.options) {
      for (const kind of ClaimKind.options) {
        const expected = ['quotation', 'paraphrase'].includes(kind) ? 'wording' : scale;
        expect(scaleOfKind(kind, { scale })).toBe(expected);
      }
    }
  });

  it('a preset begins no check of our own text', () => {
    expect(scaleToBeginWith('before_publication', 'five_step')).toBe('desk');
    expect(scaleToBeginWith('published_elsewhere', 'five_step')).toBe('five_step');
  });

  it('have what a tick says, and say what contradicts the words by more than ink', () => {
    for (const { code, ratings } of [...shippedScales, ...presetScales]) {
      expect(ratings.find((one) => one.code === tickedRating[code])).toMatchObject({ standing: 'stands' });
    }
    const contradicted = [...shippedScales, ...presetScales].map(({ ratings }) =>
      ratings.filter(isContradicted).map((one) => one.code),
    );
    expect(contradicted).toEqual([
      ['inaccurate'],
      ['altered'],
      ['mostly_false', 'false'],
      ['mostly_false', 'false', 'far_from_true'],
      ['low', 'very_low'],
    ]);
  });
});

describe('the presets', () => {
  it.each(presetScales)('$name: for what is published elsewhere only, one key each', ({ ratings }) => {
    expect(ratings.length).toBeLessThanOrEqual(9);
    expect(offeredRatings(ratings, 'before_publication')).toEqual([]);
    expect(offeredRatings(ratings, 'published_elsewhere')).toEqual(ratings);
    expect(ratings.some((one) => one.needsSuggestedText)).toBe(false);
    const numbers = ratings.flatMap((one) => one.claimReview ?? []);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(numbers.slice(0, 5)).toEqual([5, 4, 3, 2, 1]);
  });
});

describe('a rating in two versions of its scale', () => {
  const [confirmed] = deskRatings;
  it.each<[string, Partial<Rating>, boolean]>([
    ['as it was', {}, true],
    ['another word', { label: 'Checked by phone' }, false],
    ['another meaning', { definition: 'Somebody was called' }, false],
    ['another standing', { standing: 'by_name' }, false],
    ['another sign, line and ink', { sign: '◉', lineStyle: 'dotted', tone: 'minor' }, true],
    ['another value in an export', { claimReview: 4, averitec: null }, true],
  ])('%s', (_, change, isSame) => {
    expect(isSameRating(confirmed!, { ...confirmed!, ...change })).toBe(isSame);
  });
});
