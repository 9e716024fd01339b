'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { worded } from '@/components/frame/worded';
import { DataTable } from '@/components/ui/data-table';
import { lateContent } from '@/components/ui/late-content';
import { showToast } from '@/components/ui/toast';
import { useText } from '@/components/ui/text';
import type { Contract } from '@/lib/api/contract/contract';
import { answerKey, reading } from '@/lib/api/hooks';
import type { OperationOutput } from '@/lib/api/operation';
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import { ratingColumns } from './rating-columns';
import { ScaleEditor } from './scale-editor';
import { usedFor } from './scale-words';
import { SettingsFrame } from './settings-frame';

const ScaleHistory = lateContent(async () => (await import('./scale-history')).ScaleHistory);

interface OneScaleProps {
  initial: RatingScaleView;
  history: OperationOutput<Contract['rating_scale.history']>;
  now: string;
}

/** One scale: to be changed by admins, and how it came to be what it is. */
export function OneScale({ initial, history, now }: OneScaleProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const queries = useQueryClient();
  const isAdmin = useMay('rating_scale.change').isAllowed;
  const [scale, setScale] = useState(initial);
  const versions = useQuery({
    ...reading('rating_scale.history', { params: { slug: newsroom.slug, code: scale.code } }),
    initialData: history,
  }).data.items;
  const known = new Set(versions.flatMap((one) => one.ratings.map((rating) => rating.code)));
  const saved = (view: RatingScaleView) => {
    setScale(view);
    void queries.invalidateQueries({ queryKey: answerKey('rating_scale.history') });
    showToast({
      title: t('Saved as version {number, number}.', { number: view.version }),
      description: t('Verdicts keep the version that they were judged by.'),
    });
  };
  return (
    <SettingsFrame
      title={worded({ t }, scale.name)}
      section={{ label: t('Rating scales'), path: 'scales' }}
      lead={
        <>
          {t(usedFor[scale.code])}{' '}
          {isAdmin
            ? t(
                'Words, signs, lines, colours and the order are yours; what a rating does stays with its code.',
              )
            : null}
        </>
      }
    >
      {isAdmin ? (
        <ScaleEditor scale={scale} known={known} onSaved={saved} />
      ) : (
        <DataTable
          caption={worded({ t }, scale.name)}
          columns={ratingColumns(scale.ratings, t)}
          rows={scale.ratings}
          rowKey={(rating) => rating.code}
        />
      )}
      <ScaleHistory versions={versions} now={now} />
    </SettingsFrame>
  );
}
