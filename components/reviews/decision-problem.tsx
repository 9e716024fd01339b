'use client';

import { useNewsroom } from '@/components/frame/newsroom-context';
import { worded } from '@/components/frame/worded';
import { useText } from '@/components/ui/text';
import { type Text, text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import { Changes } from '../claims/changes';
import { ConflictNotice, type ConflictRow } from '../claims/conflict-notice';
import { claimConflict, rationaleWords } from '../claims/conflict-rows';
import { sendNow, takeBack } from '../claims/outbox';
import { ProblemNotice } from '../claims/problem-notice';
import { useClaimRefresh } from '../claims/use-claim-refresh';
import { claimStateWord } from '@/lib/domain/claim-words';
import { reviewDecisionLabel } from '@/lib/domain/review-words';
import type { ClaimView, VerdictRevisionView } from '@/lib/api/views/claim-view';
import { scaleConflict } from '../verdicts/newer-scale';
import { ScaleNotice } from '../verdicts/scale-notice';
import { type CameBetween, cameBetween } from './came-between';
import type { DecidingState } from './use-deciding';

/** The verdict that the editor looked at, against the one that is there now. */
function rowsOf(t: Translate, current: ClaimView, seen: VerdictRevisionView): ConflictRow[] {
  const latest = current.verdicts[0];
  const rows: ConflictRow[] = [
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

const explanation: Record<CameBetween, Text> = {
  verdict: text(
    'There is another verdict now than the one that you looked at. Nothing was recorded; decide on what is there now.',
  ),
  decision: text(
    'Somebody else has decided on this verdict. Nothing was recorded; decide on what is there now.',
  ),
  own: text(
    'You have decided on this verdict already, in another tab or browser. This one was not recorded; decide on what is there now.',
  ),
  stale: text('What this verdict judged has changed since, and it is stale. Nothing was recorded.'),
  state: text('This claim is {state} now. Nothing was recorded.'),
  other: text('The claim changed while you decided, the verdict did not. Nothing was recorded.'),
};

/** Why a decision was not recorded. It is never repeated blindly on a verdict that the editor has not seen. */
export function DecisionProblem({ deciding }: { deciding: DecidingState }) {
  const t = useText();
  const { problem, label, claim, revision, last, send } = deciding;
  const { newsroom } = useNewsroom();
  const refresh = useClaimRefresh();
  const conflict = claimConflict(problem, t);
  const dismiss = (current?: ClaimView) => {
    takeBack(claim.id);
    void refresh(current);
  };
  const reworded = scaleConflict(problem);
  if (reworded) {
    const again = last?.decision === 'override' ? last : null;
    const overrideWith = (rating: string) => t('Override with “{rating}”', { rating });
    return (
      <ScaleNotice
        conflict={reworded}
        againLabel={overrideWith}
        onAgain={
          again && reworded.now
            ? () => {
                const name = overrideWith(worded({ t }, reworded.now!.label));
                takeBack(claim.id);
                send({ ...again, scaleVersion: reworded.scale.version }, name, claim.version, true);
              }
            : undefined
        }
        onClose={() => dismiss()}
      />
    );
  }
  if (!conflict) {
    return <ProblemNotice problem={problem} onRetry={() => sendNow(claim.id)} onDismiss={() => dismiss()} />;
  }
  const { current } = conflict;
  const came = cameBetween(current, revision, claim.state, newsroom.me.memberId);
  const isDecided = came === 'decision' || came === 'own';
  const review = current.verdicts[0]?.reviews.at(-1);
  const decision: ConflictRow = {
    ...{ field: 'decision', label: t('Decision') },
    current: isDecided && review ? t(reviewDecisionLabel[review.decision]) : '',
    yours: label,
  };
  return (
    <ConflictNotice
      title={came === 'own' ? t('You were quicker yourself') : undefined}
      explain={t(explanation[came], { state: t(claimStateWord[current.state]) })}
      rows={came === 'other' ? rowsOf(t, current, revision) : [decision, ...rowsOf(t, current, revision)]}
      mineLabel={t('Decide the same')}
      onMine={
        came === 'other' && last
          ? () => {
              takeBack(claim.id);
              send(last, label, current.version, true);
            }
          : undefined
      }
      onDrop={() => dismiss(current)}
      dropLabel={t('Show what is there now')}
    >
      {came === 'stale' ? (
        <Changes
          changes={current.staleBecause}
          evidence={current.evidence}
          restsOn={current.restsOn}
          placements={current.placements}
        />
      ) : null}
    </ConflictNotice>
  );
}
