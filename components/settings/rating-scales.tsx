'use client';

import { useState } from 'react';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { worded } from '@/components/frame/worded';
import { ButtonLink } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { useText } from '@/components/ui/text';
import type { RatingScalesView, RatingScaleView } from '@/lib/api/views/newsroom-view';
import { ElsewhereScale } from './elsewhere-scale';
import { ratingColumns } from './rating-columns';
import { usedFor } from './scale-words';
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
