'use client';

import { DataTable, type Column } from '@/components/ui/data-table';
import { RatingSample } from '@/components/frame/rating-sample';
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import type { Rating, RatingStanding } from '@/lib/domain/rating-scale';
import { SettingsFrame } from './settings-frame';

const whenApproved: Record<RatingStanding, string> = {
  stands: 'stands',
  must_change: 'must change',
  must_change_or_by_name: 'must change, or by name',
  by_name: 'by name',
};

const usedFor: Record<RatingScaleView['code'], string> = {
  desk: 'For every claim but quotations and paraphrases.',
  wording: 'For quotations and paraphrases: was it said, and so?',
};

/** The scales as they are: what each rating means, and what it does. */
export function RatingScales({ scales }: { scales: readonly RatingScaleView[] }) {
  return (
    <SettingsFrame title="Rating scales" lead="A change of scale never rewrites an old verdict.">
      {scales.map((scale) => (
        <section key={scale.id} className="mb-10" aria-labelledby={scale.id}>
          <h2 id={scale.id} className="font-serif text-lg font-semibold">
            {scale.name}{' '}
            <span className="font-sans text-sm font-normal text-ink-3">version {scale.version}</span>
          </h2>
          <p className="mb-3 text-ink-2">{usedFor[scale.code]}</p>
          <DataTable
            caption={scale.name}
            columns={columnsOf(scale.ratings)}
            rows={scale.ratings}
            rowKey={(rating) => rating.code}
          />
        </section>
      ))}
    </SettingsFrame>
  );
}

const columnsOf = (ratings: readonly Rating[]): Column<Rating>[] => [
  { key: 'key', header: 'Key', isNumber: true, cell: (rating) => ratings.indexOf(rating) + 1 },
  {
    key: 'label',
    header: 'Rating',
    isTitle: true,
    cell: (rating) => (
      <RatingSample tone={rating.tone} lineStyle={rating.lineStyle} sign={rating.sign} label={rating.label} />
    ),
  },
  { key: 'means', header: 'Means', isWide: true, cell: (rating) => rating.definition },
  {
    key: 'approved',
    header: 'When approved',
    cell: (rating) => whenApproved[rating.standing],
  },
];
