/** Why: a scale that is being worded anew is kept until it is saved; half of a word is no rating yet. */
import { z } from 'zod';
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import { mostRatings, Rating, type ScaleCode } from '@/lib/domain/rating-scale';

export const ScaleDraft = z.strictObject({
  name: z.string(),
  note: z.string(),
  ratings: z.array(
    Rating.extend({ code: z.string(), label: z.string(), definition: z.string(), sign: z.string() }),
  ),
});
export type ScaleDraft = z.infer<typeof ScaleDraft>;

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
