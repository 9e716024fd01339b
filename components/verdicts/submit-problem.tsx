'use client';

import { worded } from '@/components/frame/worded';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { Rating } from '@/lib/domain/rating-scale';
import { ConflictNotice } from '../claims/conflict-notice';
import { claimConflict } from '../claims/conflict-rows';
import { sendNow, takeBack } from '../claims/outbox';
import { ProblemNotice } from '../claims/problem-notice';
import { useClaimRefresh } from '../claims/use-claim-refresh';
import { scaleConflict } from './newer-scale';
import { ScaleNotice } from './scale-notice';
import type { VerdictFormState } from './use-verdict-form';
import { mergedVerdict } from './verdict-draft';

interface SubmitProblemProps {
  claim: ClaimView;
  ratings: Rating[];
  form: VerdictFormState;
}

/** Why a verdict was not recorded, and what can be done about it. The draft is as it was. */
export function SubmitProblem({ claim, ratings, form }: SubmitProblemProps) {
  const t = useText();
  const refresh = useClaimRefresh();
  const labels = (code: string) => worded({ t }, ratings.find((one) => one.code === code)?.label ?? code);
  const reworded = scaleConflict(form.refused);
  if (reworded) {
    return (
      <ScaleNotice
        conflict={reworded}
        againLabel={(rating) => t('Submit “{rating}”', { rating })}
        onAgain={() => {
          takeBack(claim.id);
          form.submit(claim, true);
        }}
        onClose={() => takeBack(claim.id)}
      />
    );
  }
  const conflict = claimConflict(form.refused, t, labels);
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
  const explain = t('This claim changed while you wrote; yours was not recorded.');
  const who = latest
    ? [t('{name} submitted “{rating}”.', { name: latest.by.name, rating: worded({ t }, latest.ratingLabel) })]
    : [];
  return (
    <ConflictNotice
      explain={[explain, ...who].join(' ')}
      rows={rows}
      mineLabel={t('Submit mine on top')}
      onMine={(chosen) => {
        takeBack(claim.id);
        void refresh(current);
        const draft = mergedVerdict(form.draft, latest, chosen);
        form.change(draft);
        // Both rationales at once are read through before they go.
        if (!Object.values(chosen).includes('both')) form.submit(current, true, draft);
      }}
      onDrop={() => {
        takeBack(claim.id);
        form.dropDraft();
        void refresh(current);
      }}
    />
  );
}
