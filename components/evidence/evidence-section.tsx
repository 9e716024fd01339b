'use client';

import { useState } from 'react';
import { inClaim, places } from '@/components/frame/known-keys';
import { usePageActions } from '@/components/frame/page-actions';
import { Button } from '@/components/ui/button';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import { useUnsent } from '@/components/unsent/unsent';
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { EvidenceView } from '@/lib/api/views/source-view';
import { useHasDraftOn } from '../claims/draft-on';
import { draftKey } from '../claims/drafts';
import { MayNot } from '../claims/may-not';
import { PanelSection } from '../claims/panel-section';
import { usePanelScope } from '../claims/panel-context';
import { usePageKeys } from '../claims/use-page-keys';
import { EvidenceDraft } from './evidence-draft';
import { EvidenceItem } from './evidence-item';
import { evidencePart } from './use-evidence-form';

const EvidenceForm = lateForm(async () => (await import('./evidence-form')).EvidenceForm);

/** The forms of which something was refused stand open, so that its words are in sight. */
function useRefusedParts(claimId: string): string[] {
  return useUnsent().flatMap((entry) =>
    entry.subject === claimId &&
    entry.state === 'refused' &&
    (entry.operation === 'evidence.add' || entry.operation === 'evidence.change')
      ? [entry.part]
      : [],
  );
}

/** What bears a claim out, or speaks against it. */
export function EvidenceSection({ claim }: { claim: ClaimView }) {
  const t = useText();
  const { userId } = usePanelScope();
  const hasDraft = useHasDraftOn(draftKey(userId, claim.id, evidencePart(null)), EvidenceDraft);
  /** The id of the piece that is changed, `new`, or null. */
  const [opened, setOpened] = useState<string | null>(null);
  const refused = useRefusedParts(claim.id);
  const refusal = claim.may.addEvidence;
  const open = () => {
    if (refusal !== null) return false;
    setOpened('new');
  };
  usePageKeys({ e: open });
  usePageActions(places.claim, [{ ...inClaim.evidence, run: open }], refusal === null);

  const latest = claim.verdicts[0];
  const relied = latest ? new Set(latest.evidenceRevisionIds) : null;
  const close = () => setOpened(null);
  const isInForm = ({ id, isWithdrawn }: EvidenceView) =>
    id === opened || refused.includes(evidencePart(id, isWithdrawn));
  return (
    <PanelSection title={t('Evidence')}>
      {claim.evidence.length === 0 ? <p className="text-ink-2">{t('evidence:: None yet.')}</p> : null}
      <ul className="space-y-3">
        {claim.evidence.map((evidence) =>
          isInForm(evidence) ? (
            <li key={evidence.id}>
              <EvidenceForm
                claim={claim}
                evidence={evidence}
                isAgain={evidence.isWithdrawn}
                onClose={close}
              />
            </li>
          ) : (
            <EvidenceItem
              key={evidence.id}
              claim={claim}
              evidence={evidence}
              isReliedOn={
                relied && [evidence.current, ...evidence.earlier].some((revision) => relied.has(revision.id))
              }
              onOpen={() => setOpened(evidence.id)}
            />
          ),
        )}
      </ul>
      {opened === 'new' || refused.includes(evidencePart(null)) ? (
        <EvidenceForm claim={claim} evidence={null} onClose={close} />
      ) : refusal === null ? (
        <div className="mt-3 flex flex-wrap items-center gap-2">
          <Button keys="e" onClick={open}>
            {t('Add evidence')}
          </Button>
          {hasDraft ? <span className="label">{t('Draft kept')}</span> : null}
        </div>
      ) : (
        <MayNot what={t('Adding evidence')} why={refusal} />
      )}
    </PanelSection>
  );
}
