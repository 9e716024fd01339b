'use client';

import { useEffect, useState } from 'react';
import { sendNow, type Sending, takeBack } from '@/components/claims/outbox';
import { usePageKeys } from '@/components/claims/use-page-keys';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';

/** The ticks that are about to be sent, in one line: Esc takes the newest back. What could not be sent waits here. */
export function WaitingLine({ waiting }: { waiting: readonly Sending[] }) {
  const t = useText();
  const failed = waiting.filter((one) => one.state === 'failed');
  const coming = waiting.filter((one) => one.state !== 'failed');
  const newest = coming.findLast((one) => one.state === 'waiting');
  usePageKeys({ escape: () => (newest ? takeBack(newest.claimId) : false) }, newest !== undefined);
  useAgainOnline(failed);
  if (waiting.length === 0) return null;
  return (
    <div className="hand-waiting">
      {newest ? (
        <>
          <p role="status" className="hand-said">
            <b>{newest.label}</b> <Seconds key={newest.claimId} sentAt={newest.sentAt} />
            <span className="sr-only">{t('in 5 seconds. Escape takes it back.')}</span>
            {coming.length > 1 ? (
              <span className="text-ink-2">
                {' '}
                · {t('and {count, plural, one {# more} other {# more}}', { count: coming.length - 1 })}
              </span>
            ) : null}
          </p>
          <Button keys="escape" onClick={() => takeBack(newest.claimId)}>
            {t('Take back')}
          </Button>
          <Button kind="quiet" onClick={() => coming.forEach((one) => sendNow(one.claimId))}>
            {t('Send now')}
          </Button>
        </>
      ) : coming.length > 0 ? (
        <p role="status" className="hand-said">
          {t('{count, plural, one {# tick is} other {# ticks are}} being sent…', { count: coming.length })}
        </p>
      ) : null}
      {failed.length > 0 ? (
        <>
          <p role="alert" className="hand-said text-wrong">
            <b>
              {t('{count, plural, one {# tick} other {# ticks}} not sent yet.', { count: failed.length })}
            </b>{' '}
            {failed[0]!.problem?.detail}
          </p>
          <Button onClick={() => failed.forEach((one) => sendNow(one.claimId))}>{t('Try again')}</Button>
          <Button kind="quiet" onClick={() => failed.forEach((one) => takeBack(one.claimId))}>
            {t('Take back')}
          </Button>
        </>
      ) : null}
    </div>
  );
}

/** Sent by themselves once the line is back. */
function useAgainOnline(failed: readonly Sending[]): void {
  useEffect(() => {
    if (failed.length === 0) return;
    const again = () => failed.forEach((one) => sendNow(one.claimId));
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [failed]);
}

function Seconds({ sentAt }: { sentAt: number }) {
  const t = useText();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <span aria-hidden="true" className="text-ink-2 tabular-nums">
      {t('in {seconds} s', { seconds: Math.max(0, Math.ceil((sentAt - now) / 1_000)) })}
    </span>
  );
}
