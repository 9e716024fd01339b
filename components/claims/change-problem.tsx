'use client';

import type { ApiProblem } from '@/lib/api/client';
import { ConflictNotice } from './conflict-notice';
import { claimConflict } from './conflict-rows';
import { ProblemNotice } from './problem-notice';
import { useNames } from './panel-context';
import { useClaimRefresh } from './use-claim-refresh';

interface ChangeProblemProps {
  change: { error: ApiProblem | null; reset: () => void };
  /** Sends the same on top of this version. */
  onMine: (expectedVersion: number) => void;
  /** Forgets what was typed. */
  onDrop?: () => void;
  onRetry?: (() => void) | undefined;
  explain?: string;
  mineLabel?: string;
}

/** Why a change of a claim was not saved; for a conflict both versions. */
export function ChangeProblem({
  change,
  onMine,
  onDrop,
  onRetry,
  explain = 'This claim was changed by somebody else since you opened it. Yours was not saved.',
  mineLabel = 'Save mine on top',
}: ChangeProblemProps) {
  const refresh = useClaimRefresh();
  const conflict = claimConflict(change.error, useNames());
  if (!conflict) {
    return (
      <ProblemNotice
        problem={change.error}
        onRetry={onRetry}
        onDismiss={change.reset}
        shownFields={['statement', 'claimant']}
      />
    );
  }
  const { current, rows } = conflict;
  return (
    <ConflictNotice
      explain={explain}
      rows={rows}
      mineLabel={mineLabel}
      onMine={() => {
        onMine(current.version);
        void refresh(current);
      }}
      onDrop={() => {
        change.reset();
        onDrop?.();
        void refresh(current);
      }}
    />
  );
}
