import { expect, it } from 'vitest';
import { Rating } from '@/lib/domain/rating-scale';
import { deskRatings } from '@/lib/domain/shipped-scales';
import { codeFrom, isScaleDraft, mayAdd, moved, newRating } from './scale-draft';

it.each([
  ['Satire', 'satire'],
  ['Fuera de contexto', 'fuera_de_contexto'],
  ['¿Montaje? Sí', 'montaje_si'],
  ['2 of 3', 'of_3'],
  ['…', ''],
])('%s is called %s for good', (label, code) => {
  expect(codeFrom(label)).toBe(code);
});

it('a rating changes places with its neighbour', () => {
  const codes = (ratings: { code: string }[]) => ratings.map((one) => one.code).slice(0, 3);
  expect(codes(moved(deskRatings, 1, -1))).toEqual(['minor_fix', 'confirmed', 'needs_context']);
  expect(codes(moved(deskRatings, 0, 1))).toEqual(['minor_fix', 'confirmed', 'needs_context']);
});

it('there are nine keys, and what is new on a preset is for what is published elsewhere', () => {
  expect(mayAdd(deskRatings)).toBe(false);
  expect(mayAdd(deskRatings.slice(1))).toBe(true);
  expect(newRating('five_step').purposes).toEqual(['published_elsewhere']);
});

const draft = { name: 'Desk scale', note: '', ratings: [...deskRatings, newRating('desk')] };

it('what was kept half worded is a draft', () => {
  expect(isScaleDraft(draft)).toBe(true);
});

it.each<[string, unknown]>([
  ['nothing', null],
  ['words', 'Desk scale'],
  ['no name', { ...draft, name: undefined }],
  ['no ratings', { ...draft, ratings: null }],
  ['ratings that are none', { ...draft, ratings: ['confirmed'] }],
  ...Object.keys(Rating.shape).flatMap((part): [string, unknown][] => [
    [`a rating without its ${part}`, { ...draft, ratings: [{ ...deskRatings[0], [part]: undefined }] }],
    [
      `a rating with another ${part}`,
      { ...draft, ratings: [{ ...deskRatings[0], [part]: { of: 'no sense' } }] },
    ],
  ]),
  ['a colour that is none', { ...draft, ratings: [{ ...deskRatings[0], tone: 'toString' }] }],
])('of an older page, or of nobody, is none: %s', (_, kept) => {
  expect(isScaleDraft(kept)).toBe(false);
});
