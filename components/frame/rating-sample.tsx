import { classNames } from '@/components/ui/class-names';
import type { LineStyle, RatingTone } from '@/lib/domain/rating-scale';

/** Whole class names: Tailwind finds them by reading. */
export const toneInk: Record<RatingTone, string> = {
  confirmed: 'text-confirmed',
  minor: 'text-minor',
  context: 'text-context',
  conflict: 'text-conflict',
  wrong: 'text-wrong',
  unsupported: 'text-unsupported',
  vouched: 'text-vouched',
  opinion: 'text-opinion',
  uncheckable: 'text-uncheckable',
};

const line: Record<LineStyle, string> = {
  solid: 'decoration-solid',
  dashed: 'decoration-dashed',
  dotted: 'decoration-dotted',
  double: 'decoration-double',
  wavy: 'decoration-wavy',
};

interface RatingSampleProps {
  tone: RatingTone;
  lineStyle: LineStyle;
  sign: string;
  label: string;
}

/** A rating as it is told apart: by sign, line and colour, and by its name. */
export function RatingSample({ tone, lineStyle, sign, label }: RatingSampleProps) {
  return (
    <span className={classNames('font-semibold whitespace-nowrap', toneInk[tone])}>
      <span aria-hidden="true" className="inline-block w-5">
        {sign}
      </span>
      <span className={classNames('underline decoration-2 underline-offset-4', line[lineStyle])}>
        {label}
      </span>
    </span>
  );
}
