'use client';

import { useText } from '@/components/ui/text';
import { saidOf } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import { ConflictNotice, type ConflictRow } from '../claims/conflict-notice';
import { claimConflict, rationaleWords } from '../claims/conflict-rows';
import { sendNow, takeBack } from '../claims/outbox';
import { ProblemNotice } from '../claims/problem-notice';
import { useClaimRefresh } from '../claims/use-claim-refresh';
import { claimStateLabel } from '@/lib/domain/claim-words';
import type { ClaimView, VerdictRevisionView } from '@/lib/api/views/claim-view';
import type { DecidingState } from './use-deciding';

/** What the editor looked at, against what is there now. */
function rowsOf(
  t: Translate,
  current: ClaimView,
  seen: VerdictRevisionView,
  stateSeen: string,
): ConflictRow[] {
  const latest = current.verdicts[0];
  const rows: ConflictRow[] = [
    { field: 'state', label: t('State'), current: t(claimStateLabel[current.state]), yours: stateSeen },
    { field: 'rating', label: t('Rating'), current: latest?.ratingLabel ?? '', yours: seen.ratingLabel },
    { field: 'statement', label: t('Statement'), current: current.statement, yours: seen.judged.statement },
    {
      field: 'suggestedText',
      label: t('Suggested wording'),
      current: latest?.suggestedText ?? '',
      yours: seen.suggestedText ?? '',
    },
    {
      field: 'rationale',
      label: t('Rationale'),
      current: rationaleWords(latest?.rationale),
      yours: rationaleWords(seen.rationale),
    },
  ];
  return rows.filter((row) => row.current !== row.yours);
}

/** Why a decision was not recorded. It is never repeated blindly on a verdict that the editor has not seen. */
export function DecisionProblem({ deciding }: { deciding: DecidingState }) {
  const t = useText();
  const { problem, claim, revision, last, send } = deciding;
  const refresh = useClaimRefresh();
  const conflict = claimConflict(problem, t);
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
          ? t('The claim changed while you decided, the verdict did not. Nothing was recorded.')
          : t(
              'There is another verdict or decision now than the one that you looked at. Nothing was recorded; decide on what is there now.',
            )
      }
      rows={rowsOf(t, current, revision, t.said(saidOf(claimStateLabel[claim.state])))}
      mineLabel={t('Decide the same')}
      onMine={
        isSameVerdict && last
          ? () => {
              takeBack(claim.id);
              send(last, current.version, true);
            }
          : undefined
      }
      onDrop={() => dismiss(current)}
      dropLabel={t('Show what is there now')}
    />
  );
}
