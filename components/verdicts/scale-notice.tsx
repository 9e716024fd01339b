'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { worded } from '@/components/frame/worded';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import type { Rating } from '@/lib/domain/rating-scale';
import { putScale, type ScaleConflict } from './newer-scale';

interface ScaleNoticeProps {
  conflict: ScaleConflict;
  /** What sends the same once more does, for a rating of this name. */
  againLabel: (rating: string) => string;
  /** Left out where what was asked for is not known any more. */
  onAgain?: (() => void) | undefined;
  onClose: () => void;
}

/** A rating reads otherwise than it was chosen: both wordings. The ratings around it are those of now. */
export function ScaleNotice({ conflict, againLabel, onAgain, onClose }: ScaleNoticeProps) {
  const t = useText();
  const client = useQueryClient();
  const { scale, shown, now } = conflict;
  useEffect(() => putScale(client, scale), [client, scale]);
  const said = ({ label, definition }: Rating) => `${worded({ t }, label)}: ${worded({ t }, definition)}`;
  return (
    <Banner
      kind="problem"
      isTall
      title={t('The scale was changed meanwhile')}
      className="my-2"
      actions={
        <>
          {now && onAgain ? (
            <Button kind="primary" onClick={onAgain}>
              {againLabel(worded({ t }, now.label))}
            </Button>
          ) : null}
          <Button onClick={onClose}>{t('Choose another rating')}</Button>
        </>
      }
    >
      <p>
        {now
          ? t('This rating reads otherwise now. Nothing was recorded, and what you wrote is kept.')
          : t('This rating was taken off the scale. Nothing was recorded, and what you wrote is kept.')}
      </p>
      <dl className="mt-2 space-y-2">
        <div>
          <dt className="label">{t('As you chose it')}</dt>
          <dd>{said(shown)}</dd>
        </div>
        {now ? (
          <div>
            <dt className="label">{t('As it reads now')}</dt>
            <dd>{said(now)}</dd>
          </div>
        ) : null}
      </dl>
    </Banner>
  );
}
