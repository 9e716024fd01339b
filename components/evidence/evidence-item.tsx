'use client';

import { useState } from 'react';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { EvidenceView } from '@/lib/api/views/source-view';
import { draftKey, dropDraft } from '../claims/drafts';
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
  const { userId } = usePanelScope();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const key = draftKey(userId, claim.id, `withdraw-${evidence.id}`);
  const withdraw = useClaimChange('evidence.withdraw', () => {
    dropDraft(key);
    setWithdrawing(false);
  });
  const { current, earlier } = evidence;
  const newer = EvidenceView.safeParse(withdraw.error?.code === 'conflict' ? withdraw.error.current : null);
  const version = newer.success ? newer.data.version : evidence.version;
  const mayChange = claim.may.addEvidence === null && !evidence.isWithdrawn && current.detail !== null;
  return (
    <li>
      {evidence.isWithdrawn ? (
        <p className="text-sm">
          <b className="font-semibold">Withdrawn</b> by {current.by.name}, <Moment at={current.at} />
          {current.reason ? `: ${current.reason}` : ''}
        </p>
      ) : null}
      <EvidenceRevision revision={current} />
      <div className="mt-0.5 flex flex-wrap items-center gap-x-4 gap-y-1 pl-6.5 text-sm text-ink-2">
        {evidence.isNewSinceVerdict && !evidence.isWithdrawn ? (
          <span className="font-semibold text-stale">New since the verdict</span>
        ) : null}
        {isReliedOn === false && !evidence.isWithdrawn ? <span>Not relied on by the verdict</span> : null}
        {mayChange && !isWithdrawing ? (
          <>
            <TextButton onClick={onChange}>Change</TextButton>
            <TextButton onClick={() => setWithdrawing(true)}>Withdraw…</TextButton>
          </>
        ) : null}
      </div>
      {isWithdrawing ? (
        <div className="pl-6.5">
          <ReasonForm
            draftKey={key}
            title="Withdraw this evidence"
            hint={
              isReliedOn
                ? 'The verdict relies on it and goes stale. It stays in the history.'
                : 'It stays in the history.'
            }
            sendLabel="Withdraw"
            isBusy={withdraw.isPending}
            onSend={(reason) =>
              withdraw.mutate({ params: { id: evidence.id }, body: { reason, expectedVersion: version } })
            }
            onCancel={() => setWithdrawing(false)}
          />
          {newer.success ? (
            <div className="my-2">
              <p className="text-sm text-wrong">
                {newer.data.current.by.name} changed it meanwhile. It now reads as below; withdraw it again if
                that still holds.
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
            {earlier.length === 1 ? '1 earlier revision' : `${earlier.length} earlier revisions`}
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
