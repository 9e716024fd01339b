/** Why: a scale of ratings is data, newsroom-owned and versioned; two ship with every newsroom. */
import { type Said, say, type Text, text } from '@/lib/language/text';
import { z } from 'zod';
import type { ArticlePurpose } from './article';
import type { ClaimKind } from './claim';
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

/** A rating has a key, and there are nine of them. */
export const mostRatings = 9;

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

export interface ShippedScale {
  code: ScaleCode;
  name: string;
  ratings: Rating[];
}

type Row = Pick<Rating, 'code' | 'label' | 'definition' | 'tone' | 'lineStyle' | 'sign' | 'standing'> &
  Partial<Rating>;
export const rating = (row: Row): Rating => ({
  neverInOurVoice: false,
  needsSuggestedText: false,
  needsRationale: false,
  purposes: ['before_publication', 'published_elsewhere'],
  claimReview: null,
  averitec: null,
  ...row,
});

/** Its name as printed: that of a scale that ships with every newsroom has a translation, that of another is as it was named. */
export const ratingName = ({ label }: Pick<Rating, 'label'>): Text => label as Text;
export const ratingSaid = (rating: Pick<Rating, 'label'>): Said => say(ratingName(rating));
/** What it means, likewise. */
export const ratingMeaning = ({ definition }: Pick<Rating, 'definition'>): Text => definition as Text;

/** PRODUCT.md, "Desk scale". The order is the order of the keys. */
export const deskRatings: Rating[] = [
  rating({
    code: 'confirmed',
    label: text('Confirmed'),
    definition: text('Accurate, nothing important missing'),
    tone: 'confirmed',
    lineStyle: 'solid',
    sign: '✓',
    standing: 'stands',
    claimReview: 5,
    averitec: 'Supported',
  }),
  rating({
    code: 'minor_fix',
    label: text('Minor fix'),
    definition: text('The sense holds, the form is off: spelling, title, rounding, tense'),
    tone: 'minor',
    lineStyle: 'dotted',
    sign: '✎',
    standing: 'must_change',
    needsSuggestedText: true,
    purposes: ['before_publication'],
  }),
  rating({
    code: 'needs_context',
    label: text('Needs context'),
    definition: text('Literally true, but misleads'),
    tone: 'context',
    lineStyle: 'dashed',
    sign: '±',
    standing: 'must_change_or_by_name',
    needsRationale: true,
    claimReview: 3,
    averitec: 'Conflicting Evidence/Cherrypicking',
  }),
  rating({
    code: 'conflicting',
    label: text('Conflicting'),
    definition: text('Reliable sources disagree'),
    tone: 'conflict',
    lineStyle: 'double',
    sign: '≠',
    standing: 'must_change_or_by_name',
    needsRationale: true,
    averitec: 'Conflicting Evidence/Cherrypicking',
  }),
  rating({
    code: 'inaccurate',
    label: text('Inaccurate'),
    definition: text('Contradicted by the evidence: a wrong figure, date, person, place or negation'),
    tone: 'wrong',
    lineStyle: 'wavy',
    sign: '✗',
    standing: 'must_change_or_by_name',
    neverInOurVoice: true,
    claimReview: 1,
    averitec: 'Refuted',
  }),
  rating({
    code: 'unsupported',
    label: text('Unsupported'),
    definition: text('No adequate source found'),
    tone: 'unsupported',
    lineStyle: 'dotted',
    sign: '∅',
    standing: 'must_change_or_by_name',
    averitec: 'Not Enough Evidence',
  }),
  rating({
    code: 'vouched',
    label: text('Vouched'),
    definition: text('Not seen by the checker: it rests on the word of a named author, editor or lawyer'),
    tone: 'vouched',
    lineStyle: 'dashed',
    sign: '❝',
    standing: 'by_name',
    needsRationale: true,
    purposes: ['before_publication'],
  }),
  rating({
    code: 'opinion',
    label: text('Opinion'),
    definition: text('Judgement or forecast; the claims that it rests on are linked'),
    tone: 'opinion',
    lineStyle: 'solid',
    sign: '○',
    standing: 'stands',
  }),
  rating({
    code: 'not_checkable',
    label: text('Not checkable'),
    definition: text('Nobody can know it; the rationale says why'),
    tone: 'uncheckable',
    lineStyle: 'double',
    sign: '?',
    standing: 'by_name',
    needsRationale: true,
  }),
];

/** PRODUCT.md, "Wording scale": was it said, and so? */
export const wordingRatings: Rating[] = [
  rating({
    code: 'verbatim',
    label: text('Verbatim'),
    definition: text('Said in these very words'),
    tone: 'confirmed',
    lineStyle: 'solid',
    sign: '✓',
    standing: 'stands',
  }),
  rating({
    code: 'tidied',
    label: text('Tidied'),
    definition: text('Slips of the tongue removed, nothing else'),
    tone: 'confirmed',
    lineStyle: 'dashed',
    sign: '≈',
    standing: 'stands',
  }),
  rating({
    code: 'translated',
    label: text('Translated'),
    definition: text('A fair translation; the original words, language and translator are kept'),
    tone: 'confirmed',
    lineStyle: 'dotted',
    sign: '⇄',
    standing: 'stands',
  }),
  rating({
    code: 'faithful',
    label: text('Faithful'),
    definition: text('A paraphrase that keeps the sense'),
    tone: 'minor',
    lineStyle: 'solid',
    sign: '∼',
    standing: 'stands',
  }),
  rating({
    code: 'altered',
    label: text('Altered'),
    definition: text('The sense is another'),
    tone: 'wrong',
    lineStyle: 'wavy',
    sign: '✗',
    standing: 'must_change',
  }),
  rating({
    code: 'joined',
    label: text('Joined'),
    definition: text('Parts from different places set as one'),
    tone: 'conflict',
    lineStyle: 'wavy',
    sign: '⋈',
    standing: 'must_change',
  }),
  rating({
    code: 'not_found',
    label: text('Not found'),
    definition: text('No record of it being said'),
    tone: 'unsupported',
    lineStyle: 'dotted',
    sign: '∅',
    standing: 'must_change',
  }),
];

export const shippedScales: ShippedScale[] = [
  { code: 'desk', name: text('Desk scale'), ratings: deskRatings },
  { code: 'wording', name: text('Wording scale'), ratings: wordingRatings },
];

/** Whether it is asked of a claim of this kind if it was said, rather than if it is so. */
export const isOfWording = (kind: ClaimKind): boolean => kind === 'quotation' || kind === 'paraphrase';

/** Which scale a claim uses follows from its kind, and from the scale that its article's check began with. */
export const scaleOfKind = (kind: ClaimKind, article: { scale: ContentScaleCode }): ScaleCode =>
  isOfWording(kind) ? 'wording' : article.scale;

/** Which scale an article's check begins with. A preset is for what is published elsewhere, and for nothing else. */
export const scaleToBeginWith = (purpose: ArticlePurpose, elsewhere: ContentScaleCode): ContentScaleCode =>
  purpose === 'published_elsewhere' ? elsewhere : 'desk';

/** What a tick says on each scale: that it is so, or was said so. */
export const tickedRating: Record<ScaleCode, string> = {
  desk: 'confirmed',
  wording: 'verbatim',
  five_step: 'true',
  truth_o_meter: 'true',
  credibility: 'very_high',
};

/** Whether a rating says that the evidence contradicts the words. Never by its ink, which a newsroom may change. */
export const isContradicted = (rating: Rating): boolean =>
  rating.neverInOurVoice ||
  rating.code === 'altered' ||
  (rating.claimReview !== null && rating.claimReview <= 2);

/** The ratings that are offered for a purpose, in the order of their keys. */
export const offeredRatings = (ratings: Rating[], purpose: ArticlePurpose): Rating[] =>
  ratings.filter((one) => one.purposes.includes(purpose));
