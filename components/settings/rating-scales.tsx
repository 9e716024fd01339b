'use client';

import { useState } from 'react';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { RatingSample } from '@/components/frame/rating-sample';
import { worded } from '@/components/frame/worded';
import { ButtonLink } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { useText } from '@/components/ui/text';
import type { RatingScalesView, RatingScaleView } from '@/lib/api/views/newsroom-view';
import type { Rating } from '@/lib/domain/rating-scale';
import type { Translate } from '@/lib/language/translate';
import { ElsewhereScale } from './elsewhere-scale';
import { usedFor, whenApproved } from './scale-words';
import { SettingsFrame } from './settings-frame';

/** The scales as they are: what each rating means, and what it does. */
export function RatingScales({ initial }: { initial: RatingScalesView }) {
  const t = useText();
  const [scales, setScales] = useState(initial);
  return (
    <SettingsFrame title={t('Rating scales')} lead={t('A change of scale never rewrites an old verdict.')}>
      {scales.items.map((scale) => (
        <Scale key={scale.id} scale={scale} />
      ))}
      <ElsewhereScale scales={scales} onChanged={setScales} />
    </SettingsFrame>
  );
}

function Scale({ scale }: { scale: RatingScaleView }) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const isAdmin = useMay('rating_scale.change').isAllowed;
  const name = worded({ t }, scale.name);
  return (
    <section className="mb-10" aria-labelledby={scale.id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={scale.id} className="font-serif text-lg font-semibold">
          {name}{' '}
          <span className="font-sans text-sm font-normal text-ink-3">
            {t('version {number, number}', { number: scale.version })}
          </span>
        </h2>
        <ButtonLink
          kind="quiet"
          className="-mr-2.5"
          href={`/n/${newsroom.slug}/settings/scales/${scale.code}`}
          aria-label={isAdmin ? t('Change the {name}', { name }) : t('How the {name} has changed', { name })}
        >
          {isAdmin ? t('Change…') : t('History')}
        </ButtonLink>
      </div>
      <p className="mb-3 text-ink-2">{t(usedFor[scale.code])}</p>
      <DataTable
        caption={name}
        columns={ratingColumns(scale.ratings, t)}
        rows={scale.ratings}
        rowKey={(rating) => rating.code}
      />
    </section>
  );
}

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
