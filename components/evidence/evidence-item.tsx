'use client';

import { useState } from 'react';
import { useText } from '@/components/ui/text';
import { isPending } from '@/components/unsent/pending';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { EvidenceView } from '@/lib/api/views/source-view';
import { draftKey } from '../claims/drafts';
import { Moment } from '../claims/moment';
import { takeBack, useSending } from '../claims/outbox';
import { usePanelScope } from '../claims/panel-context';
import { ProblemNotice } from '../claims/problem-notice';
import { ReasonForm } from '../claims/reason-form';
import { SendingBar } from '../claims/sending-bar';
import { TextButton } from '../claims/text-button';
import { useBindingSend } from '../claims/use-binding-send';
import { EvidenceRevision } from './evidence-revision';

interface EvidenceItemProps {
  claim: ClaimView;
  evidence: EvidenceView;
  /** Whether the latest verdict relies on it; null where there is no verdict. */
  isReliedOn: boolean | null;
  /** To be changed; a withdrawn one, to be taken up again. */
  onOpen: () => void;
}

/** A piece of evidence: as it is now, how it was before, and what may be done with it. */
export function EvidenceItem({ claim, evidence, isReliedOn, onOpen }: EvidenceItemProps) {
  const t = useText();
  const { userId } = usePanelScope();
  const [isOpen, setOpen] = useState(false);
  const part = `withdraw-${evidence.id}`;
  const key = draftKey(userId, claim.id, part);
  const sending = useSending(claim.id);
  const binding = useBindingSend();
  const withdrawal = sending?.action === part ? sending : null;
  const problem = withdrawal?.problem ?? null;
  const isWaiting = withdrawal !== null && withdrawal.state !== 'failed';
  // One act of a claim waits at a time: a second one would take the place of the first.
  const isBlocked = sending !== null && withdrawal === null && sending.state !== 'failed';
  const { current, earlier } = evidence;
  const newer = EvidenceView.safeParse(problem?.code === 'conflict' ? problem.current : null);
  const version = newer.success ? newer.data.version : evidence.version;
  const isSaved = !isPending(evidence.id);
  const mayOpen = isSaved && claim.may.addEvidence === null && current.detail !== null;
  const mayChange = mayOpen && !evidence.isWithdrawn;
  const isWithdrawing = mayChange && !isWaiting && (isOpen || problem !== null);
  // A verdict that relies on it goes stale for good: so it waits, as all that binds, for as long as it can be taken back.
  const send = (reason: string) => {
    if (isBlocked) return false;
    binding({
      ...{ claimId: claim.id, articleId: claim.articleId, action: part, label: t('Withdraw evidence') },
      operation: 'evidence.withdraw',
      request: { params: { id: evidence.id }, body: { reason, expectedVersion: version } },
      drafts: [key],
      onTakenBack: () => setOpen(true),
    });
    setOpen(false);
  };
  return (
    <li>
      {evidence.isWithdrawn ? (
        <p className="text-sm">
          {t.rich('<b>Withdrawn</b> by {name}', {
            b: (words) => <b className="font-semibold">{words}</b>,
            name: current.by.name,
          })}
          , <Moment at={current.at} />
          {current.reason ? `: ${current.reason}` : ''}
        </p>
      ) : null}
      <EvidenceRevision revision={current} />
      <div className="mt-0.5 flex flex-wrap items-center gap-x-4 gap-y-1 pl-6.5 text-sm text-ink-2">
        {isSaved ? null : <span>{t('being saved')}</span>}
        {evidence.isNewSinceVerdict && !evidence.isWithdrawn ? (
          <span className="font-semibold text-stale">{t('New since the verdict')}</span>
        ) : null}
        {isSaved && isReliedOn === false && !evidence.isWithdrawn ? (
          <span>{t('Not relied on by the verdict')}</span>
        ) : null}
        {mayChange && !isWithdrawing && !isWaiting ? (
          <>
            <TextButton onClick={onOpen}>{t('Change')}</TextButton>
            <TextButton onClick={() => setOpen(true)}>{t('Withdraw…')}</TextButton>
          </>
        ) : null}
        {mayOpen && evidence.isWithdrawn ? (
          <TextButton onClick={onOpen}>{t('Take it up again…')}</TextButton>
        ) : null}
      </div>
      {isWaiting ? (
        <div className="pl-6.5">
          <SendingBar claimId={claim.id} />
        </div>
      ) : null}
      {isWithdrawing ? (
        <div className="pl-6.5">
          <ReasonForm
            draftKey={key}
            title={t('Withdraw this evidence')}
            hint={
              isReliedOn
                ? t('The verdict relies on it and goes stale. It stays in the history.')
                : t('It stays in the history.')
            }
            sendLabel={t('Withdraw')}
            error={
              isBlocked ? t('Something else about this claim is about to be sent. Then this can be.') : null
            }
            onSend={send}
            onClose={() => {
              if (withdrawal) takeBack(claim.id);
              setOpen(false);
            }}
          />
          {newer.success ? (
            <div className="my-2">
              <p className="text-sm text-wrong">
                {t(
                  '{name} changed it meanwhile. It now reads as below; withdraw it again if that still holds.',
                  { name: newer.data.current.by.name },
                )}
              </p>
              <EvidenceRevision revision={newer.data.current} />
            </div>
          ) : (
            <ProblemNotice problem={problem} onDismiss={() => takeBack(claim.id)} />
          )}
        </div>
      ) : null}
      {earlier.length > 0 ? (
        <details className="pl-6.5 text-sm">
          <summary className="py-1 text-ink-2">
            {t('{count, plural, one {# earlier revision} other {# earlier revisions}}', {
              count: earlier.length,
            })}
          </summary>
          <ol className="mt-1.5 space-y-2 border-l border-rule pl-3">
            {earlier.map((revision) => (
              <li key={revision.id}>
                <p className="text-ink-2">
                  {revision.number}. {revision.by.name}, <Moment at={revision.at} />
                  {revision.reason ? `: ${revision.reason}` : ''}
                </p>
                <EvidenceRevision revision={revision} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </li>
  );
}
