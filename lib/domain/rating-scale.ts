/** Why: a scale of ratings is data, newsroom-owned and versioned. */
import { z } from 'zod';
import { line } from './text-field';

/** What a rating gives a claim when it is approved. `by_name`: must change, or an editor lets it stand by name. */
export const RatingStanding = z.enum(['stands', 'must_change', 'must_change_or_by_name', 'by_name']);
export type RatingStanding = z.infer<typeof RatingStanding>;

/** Ink of a rating: a token of the design, never a colour value. */
export const RatingTone = z.enum([
  'confirmed',
  'minor',
  'context',
  'conflict',
  'wrong',
  'unsupported',
  'vouched',
  'opinion',
  'uncheckable',
]);
export type RatingTone = z.infer<typeof RatingTone>;

export const LineStyle = z.enum(['solid', 'dashed', 'dotted', 'double', 'wavy']);
export type LineStyle = z.infer<typeof LineStyle>;

/** The labels of the AVeriTeC data set. */
export const AveritecLabel = z.enum([
  'Supported',
  'Refuted',
  'Not Enough Evidence',
  'Conflicting Evidence/Cherrypicking',
]);

export const Rating = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/u),
  label: line(60),
  definition: line(300),
  tone: RatingTone,
  lineStyle: LineStyle,
  sign: z
    .string()
    .max(2, 'One sign, not a word.')
    .regex(/^[^\p{L}\p{N}\p{Z}\p{C}]{1,2}$/u, 'One sign, such as ✓, ± or ∅; no letter or figure.'),
  standing: RatingStanding,
  /** In our own voice it cannot be let stand, not even by name. */
  neverInOurVoice: z.boolean(),
  needsSuggestedText: z.boolean(),
  needsRationale: z.boolean(),
  /** Offered for texts before publication, published elsewhere, or both. */
  purposes: z.array(z.enum(['before_publication', 'published_elsewhere'])).min(1),
  claimReview: z.int().min(1).max(5).nullable(),
  averitec: AveritecLabel.nullable(),
});
export type Rating = z.infer<typeof Rating>;

/** Two ship in use; the other three can be adopted for what is published elsewhere: lib/domain/preset-scales.ts. */
export const ScaleCode = z.enum(['desk', 'wording', 'five_step', 'truth_o_meter', 'credibility']);
export type ScaleCode = z.infer<typeof ScaleCode>;

/** What claims may be rated on that are no quotations. */
export const ContentScaleCode = ScaleCode.exclude(['wording']);
export type ContentScaleCode = z.infer<typeof ContentScaleCode>;
