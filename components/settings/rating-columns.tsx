import { RatingSample } from '@/components/frame/rating-sample';
import { worded } from '@/components/frame/worded';
import type { Column } from '@/components/ui/data-table';
import type { Rating } from '@/lib/domain/rating-scale';
import type { Translate } from '@/lib/language/translate';
import { whenApproved } from './scale-words';

/** What a scale's table says of each rating. */
export const ratingColumns = (ratings: readonly Rating[], t: Translate): Column<Rating>[] => [
  {
    key: 'key',
    header: t('key of the keyboard:: Key'),
    isNumber: true,
    cell: (rating) => ratings.indexOf(rating) + 1,
  },
  {
    key: 'label',
    header: t('Rating'),
    isTitle: true,
    // The scales stand one under the other: their columns too.
    cell: (rating) => (
      <span className="block md:min-w-28">
        <RatingSample
          tone={rating.tone}
          lineStyle={rating.lineStyle}
          sign={rating.sign}
          label={worded({ t }, rating.label)}
        />
      </span>
    ),
  },
  {
    key: 'means',
    header: t('Means'),
    isWide: true,
    cell: (rating) => worded({ t }, rating.definition),
  },
  {
    key: 'approved',
    header: t('When approved'),
    cell: (rating) => <span className="block md:min-w-40">{t(whenApproved[rating.standing])}</span>,
  },
];
