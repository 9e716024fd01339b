'use client';

import { ConflictNotice, type ConflictRow } from '../claims/conflict-notice';
import { claimConflict, rationaleWords } from '../claims/conflict-rows';
import { sendNow, takeBack } from '../claims/outbox';
import { ProblemNotice } from '../claims/problem-notice';
import { useClaimRefresh } from '../claims/use-claim-refresh';
import { claimStateLabel } from '@/lib/domain/claim-words';
import type { ClaimView, VerdictRevisionView } from '@/lib/api/views/claim-view';
import type { DecidingState } from './use-deciding';

/** What the editor looked at, against what is there now. */
function rowsOf(current: ClaimView, seen: VerdictRevisionView, stateSeen: string): ConflictRow[] {
  const latest = current.verdicts[0];
  const rows: ConflictRow[] = [
    { label: 'State', current: claimStateLabel[current.state], yours: stateSeen },
    { label: 'Rating', current: latest?.ratingLabel ?? '', yours: seen.ratingLabel },
    { label: 'Statement', current: current.statement, yours: seen.judged.statement },
    { label: 'Suggested wording', current: latest?.suggestedText ?? '', yours: seen.suggestedText ?? '' },
    {
      label: 'Rationale',
      current: rationaleWords(latest?.rationale),
      yours: rationaleWords(seen.rationale),
    },
  ];
  return rows.filter((row) => row.current !== row.yours);
}

/** Why a decision was not recorded. It is never repeated blindly on a verdict that the editor has not seen. */
export function DecisionProblem({ deciding }: { deciding: DecidingState }) {
  const { problem, claim, revision, last, send } = deciding;
  const refresh = useClaimRefresh();
  const conflict = claimConflict(problem);
  const dismiss = (current?: ClaimView) => {
    takeBack(claim.id);
    void refresh(current);
  };
  if (!conflict) {
    return <ProblemNotice problem={problem} onRetry={() => sendNow(claim.id)} onDismiss={() => dismiss()} />;
  }
  const { current } = conflict;
  const isSameVerdict = current.verdicts[0]?.id === revision.id && current.state === claim.state;
  return (
    <ConflictNotice
      explain={
        isSameVerdict
          ? 'The claim changed while you decided, the verdict did not. Nothing was recorded.'
          : 'There is another verdict or decision now than the one that you looked at. Nothing was recorded; decide on what is there now.'
      }
      rows={rowsOf(current, revision, claimStateLabel[claim.state])}
      mineLabel="Decide the same"
      onMine={
        isSameVerdict && last
          ? () => {
              takeBack(claim.id);
              send(last, current.version, true);
            }
          : undefined
      }
      onDrop={() => dismiss(current)}
      dropLabel="Show what is there now"
    />
  );
}
