'use client';

import { useState } from 'react';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import type { Claimant } from '@/lib/domain/claimant';
import { claimantSaid } from '@/components/claims/claimant-said';
import { ClaimantDraft, ClaimantForm, claimantDraftKey } from './claimant-form';
import { useHasDraftOn } from './draft-on';
import { usePanelScope } from './panel-context';
import { TextButton } from './text-button';
import { useClaimChange } from './use-claim-change';

/** Who says so, and the form to say it otherwise; what was typed there opens it again. */
export function ClaimantField({ claim }: { claim: ClaimView }) {
  const t = useText();
  const { userId } = usePanelScope();
  const key = claimantDraftKey(userId, claim.id);
  const hasDraft = useHasDraftOn(key, ClaimantDraft);
  const change = useClaimChange('claim.change', claim, 'claimant');
  const [isNaming, setNaming] = useState(false);
  const save = (claimant: Claimant, expectedVersion: number) => {
    const before = claim.claimant;
    change.send(
      { params: { id: claim.id }, body: { claimant, expectedVersion } },
      {
        label: t('Claimant: {who}', { who: claimantSaid(t, claimant) }),
        drafts: [key],
        undo:
          claim.verdicts.length > 0
            ? null
            : {
                title: t('The claimant is now {who}.', { who: claimantSaid(t, claimant) }),
                back: (onTopOf) => save(before, onTopOf),
              },
      },
    );
    setNaming(false);
  };
  const mayEdit = claim.may.edit === null;
  if (mayEdit && (isNaming || change.error))
    return <ClaimantForm claim={claim} change={change} onSave={save} onClose={() => setNaming(false)} />;
  return (
    <p className="flex items-baseline gap-2">
      <span className="min-w-0 flex-1">
        <span className="font-medium">{t('Claimant')}</span>{' '}
        <span className="text-ink-2">{claimantSaid(t, claim.claimant)}</span>
        {hasDraft ? <span className="label ml-2">{t('Draft kept')}</span> : null}
      </span>
      {mayEdit ? (
        <TextButton aria-label={t('Change the claimant')} onClick={() => setNaming(true)}>
          {t('Change')}
        </TextButton>
      ) : null}
    </p>
  );
}
