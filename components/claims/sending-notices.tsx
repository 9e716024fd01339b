'use client';

import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { saidOf } from '@/lib/language/text';
import { takeBack, TICK, useOutbox } from './outbox';
import { SendingBar } from './sending-bar';
import { usePageKeys } from './use-page-keys';

interface SendingNoticesProps {
  /** The claim whose panel is open: it shows its own. */
  except?: string | null;
  onOpenClaim?: (id: string) => void;
}

/** What waits to be sent, or could not be, when its panel is closed. Esc takes the newest back. */
export function SendingNotices({ except = null, onOpenClaim }: SendingNoticesProps) {
  const t = useText();
  const shown = useOutbox().filter(({ claimId, action }) => claimId !== except && action !== TICK);
  const newest = shown.findLast((sending) => sending.state === 'waiting');
  usePageKeys({ escape: () => (newest ? takeBack(newest.claimId) : false) }, newest !== undefined);
  if (shown.length === 0) return null;
  return (
    <section
      aria-label={t('About to be sent')}
      className="fixed inset-x-3 bottom-[calc(0.75rem+var(--foot,0px))] z-50 space-y-2 sm:right-auto sm:w-104"
    >
      {shown.map((sending) =>
        sending.problem ? (
          <Banner
            key={sending.claimId}
            kind="problem"
            title={t('{what}: not recorded', { what: sending.label })}
            className="rounded-r-lg shadow-lift"
            actions={
              <>
                {onOpenClaim ? (
                  <Button onClick={() => onOpenClaim(sending.claimId)}>{t('Open the claim')}</Button>
                ) : null}
                <Button kind="quiet" onClick={() => takeBack(sending.claimId)}>
                  {t('Close')}
                </Button>
              </>
            }
          >
            {t.said(saidOf(sending.problem.detail))} {t('What you typed is kept.')}
          </Banner>
        ) : (
          <div
            key={sending.claimId}
            className="rounded-lg border border-rule-2 bg-sheet px-3 py-2 shadow-lift"
          >
            <SendingBar claimId={sending.claimId} />
          </div>
        ),
      )}
    </section>
  );
}
