/** Why: two scales ship with every newsroom. */
import { text } from '@/lib/language/text';
import type { Rating, ScaleCode } from './rating-scale';

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
