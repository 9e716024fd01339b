import { worded } from '@/components/frame/worded';
import { useText } from '@/components/ui/text';
import type { Rating } from '@/lib/domain/rating-scale';
import { inkText, lineClass } from './tones';

type Drawn = Pick<Rating, 'label' | 'tone' | 'lineStyle' | 'sign'>;

/** The line of a rating, as it is drawn under the words in the text. */
export function RatingLine({ rating }: { rating: Drawn }) {
  return (
    <span
      aria-hidden="true"
      className={`inline-block w-5 shrink-0 overflow-hidden leading-5 whitespace-pre underline decoration-2 underline-offset-[-4px] ${inkText[rating.tone]} ${lineClass[rating.lineStyle]}`}
    >
      {'\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0'}
    </span>
  );
}

/** A rating by sign, line, colour and label: never by colour alone. */
export function RatingMark({ rating, isOverride = false }: { rating: Drawn; isOverride?: boolean }) {
  const t = useText();
  return (
    <span className={`inline-flex items-baseline gap-1.5 font-semibold ${inkText[rating.tone]}`}>
      <span aria-hidden="true">{rating.sign}</span>
      <span className={`underline decoration-2 underline-offset-4 ${lineClass[rating.lineStyle]}`}>
        {worded({ t }, rating.label)}
      </span>
      {isOverride ? <span className="font-normal text-ink-2">{t('by override')}</span> : null}
    </span>
  );
}
