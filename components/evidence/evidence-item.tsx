'use client';

import { useState } from 'react';
import { useText } from '@/components/ui/text';
import { isPending } from '@/components/unsent/pending';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { EvidenceView } from '@/lib/api/views/source-view';
import { draftKey } from '../claims/drafts';
import { Moment } from '../claims/moment';
import { usePanelScope } from '../claims/panel-context';
import { ProblemNotice } from '../claims/problem-notice';
import { ReasonForm } from '../claims/reason-form';
import { TextButton } from '../claims/text-button';
import { useClaimChange } from '../claims/use-claim-change';
import { EvidenceRevision } from './evidence-revision';

interface EvidenceItemProps {
  claim: ClaimView;
  evidence: EvidenceView;
  /** Whether the latest verdict relies on it; null where there is no verdict. */
  isReliedOn: boolean | null;
  onChange: () => void;
}

/** A piece of evidence: as it is now, how it was before, and what may be done with it. */
export function EvidenceItem({ claim, evidence, isReliedOn, onChange }: EvidenceItemProps) {
  const t = useText();
  const { userId } = usePanelScope();
  const [isOpen, setOpen] = useState(false);
  const part = `withdraw-${evidence.id}`;
  const key = draftKey(userId, claim.id, part);
  const withdraw = useClaimChange('evidence.withdraw', claim, part);
  const { current, earlier } = evidence;
  const newer = EvidenceView.safeParse(withdraw.error?.code === 'conflict' ? withdraw.error.current : null);
  const version = newer.success ? newer.data.version : evidence.version;
  const isSaved = !isPending(evidence.id);
  const mayChange =
    isSaved && claim.may.addEvidence === null && !evidence.isWithdrawn && current.detail !== null;
  const isWithdrawing = mayChange && (isOpen || withdraw.error !== null);
  const send = (reason: string) => {
    withdraw.send(
      { params: { id: evidence.id }, body: { reason, expectedVersion: version } },
      { label: t('Withdraw evidence'), drafts: [key] },
    );
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
        {mayChange && !isWithdrawing ? (
          <>
            <TextButton onClick={onChange}>{t('Change')}</TextButton>
            <TextButton onClick={() => setOpen(true)}>{t('Withdraw…')}</TextButton>
          </>
        ) : null}
      </div>
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
            onSend={send}
            onCancel={() => {
              withdraw.reset();
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
            <ProblemNotice problem={withdraw.error} onDismiss={withdraw.reset} />
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
