/** Why: three scales that others know, for what is published elsewhere: a newsroom may adopt one in place of its own. */
import { text } from '@/lib/language/text';
import type { Rating } from './rating-scale';
import { deskRatings, rating, type ShippedScale } from './shipped-scales';

const elsewhere = { purposes: ['published_elsewhere' as const] };

/** What lies beside the steps of every preset, as on the desk scale: it has no place between true and false. */
const beside: Rating[] = ['unsupported', 'opinion', 'not_checkable'].map((code) => ({
  ...deskRatings.find((one) => one.code === code)!,
  ...elsewhere,
}));

const isTrue = rating({
  ...elsewhere,
  code: 'true',
  label: text('True'),
  definition: text('Accurate, nothing important missing'),
  tone: 'confirmed',
  lineStyle: 'solid',
  sign: '✓',
  standing: 'stands',
  claimReview: 5,
  averitec: 'Supported',
});
const isMostlyTrue = rating({
  ...elsewhere,
  code: 'mostly_true',
  label: text('Mostly true'),
  definition: text('Accurate, but needs clarification or one more fact'),
  tone: 'minor',
  lineStyle: 'solid',
  sign: '≈',
  standing: 'stands',
  needsRationale: true,
  claimReview: 4,
});
const isHalfTrue = rating({
  ...elsewhere,
  code: 'half_true',
  label: text('Half true'),
  definition: text('Partly accurate, but leaves out what matters or takes it out of context'),
  tone: 'context',
  lineStyle: 'dashed',
  sign: '±',
  standing: 'must_change',
  needsRationale: true,
  claimReview: 3,
  averitec: 'Conflicting Evidence/Cherrypicking',
});
const isMostlyFalse = rating({
  ...elsewhere,
  code: 'mostly_false',
  label: text('Mostly false'),
  definition: text('A grain of truth, but the evidence gives another picture'),
  tone: 'conflict',
  lineStyle: 'double',
  sign: '≠',
  standing: 'must_change',
  needsRationale: true,
  claimReview: 2,
});
const isFalse = rating({
  ...elsewhere,
  code: 'false',
  label: text('False'),
  definition: text('Contradicted by the evidence'),
  tone: 'wrong',
  lineStyle: 'wavy',
  sign: '✗',
  standing: 'must_change',
  claimReview: 1,
  averitec: 'Refuted',
});

const steps = [isTrue, isMostlyTrue, isHalfTrue, isMostlyFalse, isFalse];

const isBeyondFalse = rating({
  ...elsewhere,
  code: 'far_from_true',
  label: text('Wildly false'),
  definition: text('Not accurate, and absurd to claim'),
  tone: 'wrong',
  lineStyle: 'double',
  sign: '‼',
  standing: 'must_change',
  needsRationale: true,
  claimReview: 1,
  averitec: 'Refuted',
});

/** Credibility is only worth what its reasons are: every step but the highest, which its evidence says, needs them. */
const credibility: Rating[] = [
  rating({
    ...isTrue,
    code: 'very_high',
    label: text('Very high'),
    definition: text('Accurate, well supported, with the context that it needs'),
  }),
  rating({
    ...isMostlyTrue,
    code: 'high',
    label: text('High'),
    definition: text('Sound in the main; what is missing or loose changes little'),
  }),
  rating({
    ...isHalfTrue,
    code: 'mixed',
    label: text('Mixed'),
    definition: text('Sound and unsound parts; a reader would be partly misled'),
  }),
  rating({
    ...isMostlyFalse,
    code: 'low',
    label: text('Low'),
    definition: text('Flawed reasoning, cherry-picked evidence or weak sources'),
  }),
  rating({
    ...isFalse,
    code: 'very_low',
    label: text('Very low'),
    definition: text('Contradicted by the evidence, or resting on none'),
    needsRationale: true,
  }),
];

/** In the order of their keys: the steps, then what lies beside them. */
export const presetScales: ShippedScale[] = [
  { code: 'five_step', name: text('Five steps, true to false'), ratings: [...steps, ...beside] },
  {
    code: 'truth_o_meter',
    name: text('Six-step truth-o-meter'),
    ratings: [...steps, isBeyondFalse, ...beside],
  },
  { code: 'credibility', name: text('Credibility, with reasons'), ratings: [...credibility, ...beside] },
];
