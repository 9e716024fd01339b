import { describe, expect, it } from 'vitest';
import { ClaimKind } from './claim';
import {
  deskRatings,
  offeredRatings,
  Rating,
  scaleOfKind,
  shippedScales,
  wordingRatings,
} from './rating-scale';

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

  it.each(shippedScales)(
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

  it('follow from the kind', () => {
    for (const kind of ClaimKind.options) {
      expect(scaleOfKind(kind)).toBe(['quotation', 'paraphrase'].includes(kind) ? 'wording' : 'desk');
    }
  });
});
