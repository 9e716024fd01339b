'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { useUnsent } from '@/components/unsent/unsent';
import { useIsOffline, waitsFor } from '@/components/unsent/use-banner';
import { sendNow, takeBack, useSending, type Sending } from './outbox';

function useSecondsLeft(sending: Sending): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((sending.sentAt - now) / 1_000));
}

/** What is about to be sent, for as long as it can be taken back. */
function Countdown({ sending }: { sending: Sending }) {
  const t = useText();
  const seconds = useSecondsLeft(sending);
  const stalled = useUnsent().find(
    (entry) => entry.subject === sending.claimId && entry.state === 'due' && entry.stalledBy !== null,
  );
  const waits = waitsFor(stalled?.stalledBy ?? null, useIsOffline());
  const isSending = sending.state === 'sending';
  const onItsWay = {
    sign_in: t(': waits until you sign in again'),
    connection: t(': waits for the connection'),
    nothing: t(': sending…'),
  };
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className="min-w-32 font-medium max-sm:flex-1">
        {sending.label}
        {isSending ? onItsWay[waits ?? 'nothing'] : null}
        {isSending ? null : (
          <span aria-hidden="true" className="text-ink-2 tabular-nums">
            {' '}
            {t('in {seconds, number} s', { seconds })}
          </span>
        )}
        <span className="sr-only">{isSending ? '' : ` ${t('in 5 seconds. Escape takes it back.')}`}</span>
      </p>
      {isSending ? null : (
        <span className="flex gap-2">
          <Button keys="escape" onClick={() => takeBack(sending.claimId)}>
            {t('Take back')}
          </Button>
          <Button kind="quiet" onClick={() => sendNow(sending.claimId)}>
            {t('Send now')}
          </Button>
        </span>
      )}
    </div>
  );
}

/** For one claim; nothing where nothing waits. What failed is shown by the form that it came from. */
export function SendingBar({ claimId }: { claimId: string }) {
  const sending = useSending(claimId);
  return sending && sending.state !== 'failed' ? <Countdown sending={sending} /> : null;
}
