'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
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
  const seconds = useSecondsLeft(sending);
  const isSending = sending.state === 'sending';
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className="min-w-32 font-medium max-sm:flex-1">
        {sending.label}
        {isSending ? ': sending…' : null}
        {isSending ? null : (
          <span aria-hidden="true" className="text-ink-2 tabular-nums">
            {' '}
            in {seconds} s
          </span>
        )}
        <span className="sr-only">{isSending ? '' : ' in 5 seconds. Escape takes it back.'}</span>
      </p>
      {isSending ? null : (
        <>
          <Button keys="escape" onClick={() => takeBack(sending.claimId)}>
            Take back
          </Button>
          <Button kind="quiet" onClick={() => sendNow(sending.claimId)}>
            Send now
          </Button>
        </>
      )}
    </div>
  );
}

/** For one claim; nothing where nothing waits. What failed is shown by the form that it came from. */
export function SendingBar({ claimId }: { claimId: string }) {
  const sending = useSending(claimId);
  return sending && sending.state !== 'failed' ? <Countdown sending={sending} /> : null;
}
