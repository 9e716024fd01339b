/** What a scale's parts are called in the settings. */
import type {
  ContentScaleCode,
  LineStyle,
  RatingStanding,
  RatingTone,
  ScaleCode,
} from '@/lib/domain/rating-scale';
import type { RatingPart } from '@/lib/domain/scale-changes';
import { text, type Text } from '@/lib/language/text';

export const whenApproved: Record<RatingStanding, Text> = {
  stands: text('stands'),
  must_change: text('must change'),
  must_change_or_by_name: text('must change, or by name'),
  by_name: text('by name'),
};

export const usedFor: Record<ScaleCode, Text> = {
  desk: text('For every claim but quotations and paraphrases.'),
  wording: text('For quotations and paraphrases: was it said, and so?'),
  five_step: text('For what is published elsewhere: five steps that readers and search engines know.'),
  truth_o_meter: text(
    'For what is published elsewhere: the five steps, and one for what is absurd to claim.',
  ),
  credibility: text(
    'For what is published elsewhere: how far it can be believed, each time with the reasons.',
  ),
};

/** Names of the three that can be adopted, before they are the newsroom's. */
export const presetHint: Record<ContentScaleCode, Text> = {
  desk: text('As for our own texts, without minor fix and vouched.'),
  five_step: usedFor.five_step,
  truth_o_meter: usedFor.truth_o_meter,
  credibility: usedFor.credibility,
};

/** By what the ink looks like in light and dark. */
export const toneLabel: Record<RatingTone, Text> = {
  confirmed: text('Green'),
  minor: text('Teal'),
  context: text('Amber'),
  conflict: text('Violet'),
  wrong: text('Red'),
  unsupported: text('Brown'),
  vouched: text('Blue'),
  opinion: text('Olive'),
  uncheckable: text('Grey'),
};

export const lineLabel: Record<LineStyle, Text> = {
  solid: text('Solid'),
  dashed: text('Dashed'),
  dotted: text('Dotted'),
  double: text('Double'),
  wavy: text('Wavy'),
};

export const partLabel: Record<RatingPart, Text> = {
  label: text('Label'),
  definition: text('Definition'),
  sign: text('Sign'),
  lineStyle: text('Line'),
  tone: text('Colour'),
  standing: text('When approved'),
  claimReview: text('ClaimReview'),
  averitec: text('AVeriTeC'),
};
