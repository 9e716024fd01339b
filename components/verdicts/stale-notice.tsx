'use client';

import { useState } from 'react';
import { worded } from '@/components/frame/worded';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { Changes } from '../claims/changes';
import { ChangeProblem } from '../claims/change-problem';
import { draftKey } from '../claims/drafts';
import { MayNot } from '../claims/may-not';
import { takeBack, useSending } from '../claims/outbox';
import { usePanelScope } from '../claims/panel-context';
import { ReasonForm } from '../claims/reason-form';
import { SendingBar } from '../claims/sending-bar';
import { useBindingSend } from '../claims/use-binding-send';

interface StaleNoticeProps {
  claim: ClaimView;
  /** Opens the form with what was submitted in it. */
  onCheckAgain: () => void;
}

/** What changed under a verdict, word by word, and the two ways on for a checker. */
export function StaleNotice({ claim, onCheckAgain }: StaleNoticeProps) {
  const t = useText();
  const { userId } = usePanelScope();
  const [isConfirming, setConfirming] = useState(false);
  const send = useBindingSend();
  const sending = useSending(claim.id);
  const key = draftKey(userId, claim.id, 'confirm');
  const [reason, setReason] = useState('');
  const latest = claim.verdicts[0];
  const rating = worded({ t }, latest?.ratingLabel ?? '');
  // Words that are gone hold nothing: first they are attached again.
  const hasWords = claim.placements.some((one) => one.start !== null);
  const isOwn = sending?.action === 'confirm';
  // One act of a claim waits at a time: a second one would take the place of the first, or be none.
  const isBlocked = sending !== null && !isOwn && sending.state !== 'failed';
  const confirm = (words: string, expectedVersion = claim.version, isAgain = false) => {
    if (isBlocked) return false;
    const isPut = send({
      claimId: claim.id,
      articleId: claim.articleId,
      action: 'confirm',
      label: t('“{rating}” still holds', { rating }),
      operation: 'verdict.confirm',
      request: { params: { id: claim.id }, body: { reason: words, expectedVersion } },
      drafts: [key],
      onTakenBack: () => setConfirming(true),
      isAgain,
    });
    if (!isPut) return false;
    setReason(words);
    setConfirming(false);
  };
  return (
    <div className="space-y-2 border-l-[3px] border-stale pl-3">
      <p className="font-semibold text-stale">
        <span aria-hidden="true">! </span>
        {t('Stale: what “{rating}” judged has changed', { rating })}
      </p>
      <Changes
        changes={claim.staleBecause}
        evidence={claim.evidence}
        restsOn={claim.restsOn}
        placements={claim.placements}
      />
      {isOwn && sending.state !== 'failed' ? (
        <SendingBar claimId={claim.id} />
      ) : isConfirming ? (
        <ReasonForm
          draftKey={key}
          title={t('“{rating}” still holds for the words as they read now', { rating })}
          hint={t('It goes to an editor again.')}
          sendLabel={t('Still holds')}
          error={
            isBlocked ? t('Something else about this claim is about to be sent. Then this can be.') : null
          }
          onSend={(words) => confirm(words)}
          onClose={() => setConfirming(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          {claim.may.confirm === null && hasWords ? (
            <Button onClick={() => setConfirming(true)}>{t('Still holds…')}</Button>
          ) : null}
          {claim.may.submit === null ? <Button onClick={onCheckAgain}>{t('Check again')}</Button> : null}
        </div>
      )}
      <MayNot what={t('Saying that it still holds')} why={claim.may.confirm} />
      {isOwn ? (
        <ChangeProblem
          explain={t(
            'The claim changed again while you wrote, and nothing was recorded. What changed stands above: say once more whether it still holds.',
          )}
          mineLabel={t('It still holds')}
          change={{ error: sending.problem, reset: () => takeBack(claim.id) }}
          onMine={(version) => {
            takeBack(claim.id);
            confirm(reason, version, true);
          }}
          onRetry={() => confirm(reason, claim.version, true)}
        />
      ) : null}
    </div>
  );
}
