/** Why: a rating names its ink and its line; the classes that draw them are written out once, so that they are found. */
import type { LineStyle, RatingTone } from '@/lib/domain/rating-scale';

/** `stale` and `open` are states, drawn like ratings where there is none to draw. */
export type Ink = RatingTone | 'stale' | 'open';

export const inkText: Record<Ink, string> = {
  confirmed: 'text-confirmed',
  minor: 'text-minor',
  context: 'text-context',
  conflict: 'text-conflict',
  wrong: 'text-wrong',
  unsupported: 'text-unsupported',
  vouched: 'text-vouched',
  opinion: 'text-opinion',
  uncheckable: 'text-uncheckable',
  stale: 'text-stale',
  open: 'text-open',
};

export const inkBorder: Record<Ink, string> = {
  confirmed: 'border-confirmed',
  minor: 'border-minor',
  context: 'border-context',
  conflict: 'border-conflict',
  wrong: 'border-wrong',
  unsupported: 'border-unsupported',
  vouched: 'border-vouched',
  opinion: 'border-opinion',
  uncheckable: 'border-uncheckable',
  stale: 'border-stale',
  open: 'border-open',
};

export const lineClass: Record<LineStyle, string> = {
  solid: 'decoration-solid',
  dashed: 'decoration-dashed',
  dotted: 'decoration-dotted',
  double: 'decoration-double',
  wavy: 'decoration-wavy',
};
