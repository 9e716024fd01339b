'use client';

import { useCallback, useEffect } from 'react';
import { type Sending, sendNow, takeBack } from '../claims/outbox';
import { ProblemNotice } from '../claims/problem-notice';
import { useClaimRefresh } from '../claims/use-claim-refresh';

interface RefusedTicksProps {
  sending: Sending;
  /** The sheet's: beside it the keys act on the sheet as a whole. */
  headingId: string;
  /** How many ticks are on the sheet. */
  waiting: number;
}

/** Why a decision on many was not recorded. Below it the sheet comes as it is now, to be looked at again. */
export function RefusedTicks({ sending, headingId, waiting }: RefusedTicksProps) {
  const refresh = useClaimRefresh();
  useEffect(() => void refresh(), [refresh]);
  const goToSheet = useCallback(
    () =>
      document
        .getElementById(headingId)
        ?.closest<HTMLElement>('[data-focus-home]')
        ?.focus({ preventScroll: true }),
    [headingId],
  );
  // The button that was pressed is gone by now, and so may be the tick that had the focus.
  useEffect(() => {
    if (document.activeElement === document.body) goToSheet();
  }, [waiting, goToSheet]);
  return (
    <ProblemNotice
      problem={sending.problem}
      onRetry={() => sendNow(sending.claimId)}
      onDismiss={() => {
        goToSheet();
        takeBack(sending.claimId);
      }}
    />
  );
}
