'use client';

import type { ClaimView } from '@/lib/api/views/claim-view';
import type { Rating } from '@/lib/domain/rating-scale';
import { ConflictNotice } from '../claims/conflict-notice';
import { claimConflict } from '../claims/conflict-rows';
import { sendNow, takeBack } from '../claims/outbox';
import { ProblemNotice } from '../claims/problem-notice';
import { useClaimRefresh } from '../claims/use-claim-refresh';
import type { VerdictFormState } from './use-verdict-form';

interface SubmitProblemProps {
  claim: ClaimView;
  ratings: Rating[];
  form: VerdictFormState;
}

/** Why a verdict was not recorded, and what can be done about it. The draft is as it was. */
export function SubmitProblem({ claim, ratings, form }: SubmitProblemProps) {
  const refresh = useClaimRefresh();
  const labels = (code: string) => ratings.find((one) => one.code === code)?.label ?? code;
  const conflict = claimConflict(form.refused, labels);
  if (!conflict) {
    return (
      <ProblemNotice
        problem={form.refused}
        onRetry={() => sendNow(claim.id)}
        onDismiss={() => takeBack(claim.id)}
        shownFields={['rating', 'rationale', 'suggestedText', 'evidenceIds', 'reason']}
      />
    );
  }
  const { current, rows } = conflict;
  const latest = current.verdicts[0];
  const who = latest ? `${latest.by.name} submitted “${latest.ratingLabel}”.` : '';
  return (
    <ConflictNotice
      explain={`This claim changed while you wrote; yours was not recorded. ${who}`}
      rows={rows}
      mineLabel="Submit mine on top"
      onMine={() => {
        takeBack(claim.id);
        void refresh(current);
        form.submit(current, true);
      }}
      onDrop={() => {
        takeBack(claim.id);
        form.dropDraft();
        void refresh(current);
      }}
    />
  );
}
