'use client';

import { useState } from 'react';
import { printMoment } from '@/components/frame/moment';
import { useMay, useNewsroom } from '@/components/frame/newsroom-context';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/late-dialog';
import { useText } from '@/components/ui/text';
import { showToast } from '@/components/ui/toast';
import { useChange } from '@/lib/api/hooks';

interface KeysSwitchProps {
  /** Since when no key opens anything; null while they do. */
  offSince: string | null;
  now: string;
  onSwitched: () => void;
}

/** For when something is wrong and nobody knows with which key: all of them off at once, and on again. */
export function KeysSwitch({ offSince, now, onSwitched }: KeysSwitchProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const isAdmin = useMay('api_keys.switch').isAllowed;
  const [isAsking, setAsking] = useState(false);
  const turn = useChange('api_keys.switch', () => {
    setAsking(false);
    onSwitched();
  });
  const set = (isOn: boolean) =>
    turn.mutate(
      { params: { slug: newsroom.slug }, body: { isOn } },
      {
        onError: (problem) =>
          showToast({ title: t('Nothing was switched.'), description: problem.detail, kind: 'problem' }),
      },
    );
  if (offSince !== null) {
    return (
      <Banner
        className="mb-5"
        title={t('All keys of the newsroom are switched off.')}
        actions={
          isAdmin ? (
            <Button onClick={() => set(true)} isBusy={turn.isPending}>
              {t('Switch them on again')}
            </Button>
          ) : null
        }
      >
        {t('Since {when} none of them opens anything. Those that are revoked stay revoked.', {
          when: printMoment(t, offSince, newsroom.timeZone, now),
        })}
      </Banner>
    );
  }
  if (!isAdmin) return null;
  return (
    <p className="mb-4">
      <Button onClick={() => setAsking(true)}>{t('Switch all keys off…')}</Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('Switch all keys of the newsroom off?')}
        description={t(
          'Every program that uses one is refused from its next request on, until an admin switches them on again.',
        )}
        actions={
          <>
            <Button kind="primary" onClick={() => set(false)} isBusy={turn.isPending}>
              {t('Switch them off')}
            </Button>
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {t('Cancel')}
            </Button>
          </>
        }
      />
    </p>
  );
}
