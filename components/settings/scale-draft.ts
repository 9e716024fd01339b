/** Why: a scale that is being worded anew is kept until it is saved; half of a word is no rating yet. */
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import type { Rating, ScaleCode } from '@/lib/domain/rating-scale';
import { mostRatings } from '@/lib/domain/rating-scale-rules';
import { lineLabel, toneLabel, whenApproved } from './scale-words';

/** The words of a rating may be half of one. */
export interface ScaleDraft {
  name: string;
  note: string;
  ratings: Rating[];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isOf = (names: object) => (value: unknown) => isText(value) && Object.hasOwn(names, value);
const isTruth = (value: unknown) => typeof value === 'boolean';
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isNullOr = (isOne: (value: unknown) => boolean) => (value: unknown) => value === null || isOne(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const ratingParts: Record<keyof Rating, (value: unknown) => boolean> = {
  code: isText,
  label: isText,
  definition: isText,
  sign: isText,
  tone: isOf(toneLabel),
  lineStyle: isOf(lineLabel),
  standing: isOf(whenApproved),
  neverInOurVoice: isTruth,
  needsSuggestedText: isTruth,
  needsRationale: isTruth,
  purposes: isTexts,
  claimReview: isNullOr((value) => typeof value === 'number'),
  averitec: isNullOr(isText),
};
const isRating = (value: unknown) =>
  isRecord(value) && Object.entries(ratingParts).every(([part, isSound]) => isSound(value[part]));

/** Whether what this browser has kept is one: by hand, as a schema would weigh on the page; the form is judged by one. */
export const isScaleDraft = (value: unknown): value is ScaleDraft =>
  isRecord(value) &&
  isText(value['name']) &&
  isText(value['note']) &&
  Array.isArray(value['ratings']) &&
  value['ratings'].every(isRating);

export const draftOf = ({ name, ratings }: RatingScaleView): ScaleDraft => ({ name, note: '', ratings });

/** The rating one place up (-1) or down (1): its key changes with it. */
export function moved(ratings: readonly Rating[], at: number, by: -1 | 1): Rating[] {
  const next = [...ratings];
  const [one] = next.splice(at, 1);
  next.splice(at + by, 0, one!);
  return next;
}

export const mayAdd = (ratings: readonly Rating[]): boolean => ratings.length < mostRatings;

/** A rating of the newsroom's own, to be worded. */
export const newRating = (scale: ScaleCode): Rating => ({
  code: '',
  label: '',
  definition: '',
  tone: 'uncheckable',
  lineStyle: 'solid',
  sign: '',
  standing: 'must_change_or_by_name',
  neverInOurVoice: false,
  needsSuggestedText: false,
  needsRationale: true,
  purposes:
    scale === 'desk' || scale === 'wording'
      ? ['before_publication', 'published_elsewhere']
      : ['published_elsewhere'],
  claimReview: null,
  averitec: null,
});

/** What a label is called for good: letters, figures and underscores. Empty where nothing is left. */
export const codeFrom = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^[^a-z]+|_+$/gu, '')
    .slice(0, 40);
