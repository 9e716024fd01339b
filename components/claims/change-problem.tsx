'use client';

import { useText } from '@/components/ui/text';
import type { ApiProblem } from '@/lib/api/client';
import { ConflictNotice, type Chosen } from './conflict-notice';
import { claimConflict } from './conflict-rows';
import { ProblemNotice } from './problem-notice';
import { useNames } from './panel-context';
import { useClaimRefresh } from './use-claim-refresh';

interface ChangeProblemProps {
  change: { error: ApiProblem | null; reset: () => void };
  /** Sends on top of this version what was chosen of the two. */
  onMine: (expectedVersion: number, chosen: Chosen) => void;
  /** Forgets what was typed. */
  onDrop?: () => void;
  onRetry?: (() => void) | undefined;
  explain?: string;
  mineLabel?: string;
}

/** The fields of a body that are still one's own, or made of both; theirs stay as they are by being left out. */
export const chosenFields = <Body extends Record<string, unknown>>(body: Body, chosen: Chosen): Body =>
  Object.fromEntries(
    Object.entries(body).flatMap(([field, value]): [string, unknown][] => {
      const choice = chosen[field] ?? 'mine';
      if (choice === 'theirs') return [];
      return [[field, typeof choice === 'string' ? value : choice.text]];
    }),
  ) as Body;

/** What was typed has met somebody else's change: it is settled there, and the form has nothing to save. */
export const isMet = (problem: ApiProblem | null): boolean => problem?.code === 'conflict';

/** Why a change of a claim was not saved; for a conflict both versions. */
export function ChangeProblem(props: ChangeProblemProps) {
  const t = useText();
  const { change, onMine, onDrop, onRetry } = props;
  const {
    explain = t('This claim was changed by somebody else since you opened it. Yours was not saved.'),
    mineLabel = t('Save mine on top'),
  } = props;
  const refresh = useClaimRefresh();
  const names = useNames();
  const conflict = claimConflict(change.error, t, names);
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
      onMine={(chosen) => {
        void refresh(current);
        onMine(current.version, chosen);
      }}
      onDrop={() => {
        change.reset();
        onDrop?.();
        void refresh(current);
      }}
    />
  );
}
