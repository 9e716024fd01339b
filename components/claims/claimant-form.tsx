'use client';

import { useState } from 'react';
import { z } from 'zod';
import { RadioList } from '@/components/ui/radio-list';
import { TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { UnsentChange } from '@/components/unsent/use-unsent-change';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { Claimant } from '@/lib/domain/claimant';
import { ChangeProblem, isMet } from './change-problem';
import { typedOn, useDraftOn } from './draft-on';
import { draftKey } from './drafts';
import { KeptForm } from './kept-form';
import { usePanelScope } from './panel-context';
import { fieldProblem } from './problem-notice';

export const ClaimantDraft = z.strictObject({
  type: z.enum(['us', 'person', 'organisation']),
  name: z.string(),
  role: z.string(),
});

export const claimantDraftKey = (userId: string, claimId: string) => draftKey(userId, claimId, 'claimant');

interface ClaimantFormProps {
  claim: ClaimView;
  change: UnsentChange<'claim.change'>;
  onSave: (claimant: Claimant, expectedVersion: number) => void;
  onClose: () => void;
}

/** Who says so. */
export function ClaimantForm({ claim, change, onSave, onClose }: ClaimantFormProps) {
  const t = useText();
  const { userId, article } = usePanelScope();
  const { value, version, keep, drop } = useDraftOn(
    claimantDraftKey(userId, claim.id),
    ClaimantDraft,
    typedOn(claim.version, claim.claimant),
  );
  const draft = value ?? { name: '', role: '', ...claim.claimant };
  const [isNameMissing, setNameMissing] = useState(false);
  const types = [
    { value: 'us', label: t('claimant:: We') },
    { value: 'person', label: t('A person') },
    { value: 'organisation', label: t('An organisation') },
  ] as const;
  const done = () => {
    drop();
    change.reset();
    onClose();
  };
  const save = (onTopOf = version) => {
    const parsed = Claimant.safeParse(draft.type === 'us' ? { type: 'us' } : draft);
    setNameMissing(!parsed.success);
    if (parsed.success) onSave(parsed.data, onTopOf);
  };
  return (
    <KeptForm
      label={t('Edit the claimant')}
      className="space-y-3 border-l-[3px] border-ink-3 pl-3"
      onSave={isMet(change.error) ? null : () => save()}
      onClose={onClose}
      onDrop={value === null ? null : done}
    >
      <RadioList
        label={t('Who says so')}
        isRow
        // What somebody else has published is theirs to answer for.
        options={article.purpose === 'published_elsewhere' ? types.slice(1) : types}
        value={draft.type}
        onChange={(type) => keep({ ...draft, type })}
      />
      {draft.type === 'us' ? null : (
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={t('person:: Name')}
            autoFocus
            value={draft.name}
            onChange={(event) => keep({ ...draft, name: event.target.value })}
            error={isNameMissing ? t('Say who.') : fieldProblem(change.error, 'claimant.name')}
          />
          <TextField
            label={t('person:: Role')}
            isOptional
            value={draft.role}
            onChange={(event) => keep({ ...draft, role: event.target.value })}
            error={fieldProblem(change.error, 'claimant.role')}
          />
        </div>
      )}
      <ChangeProblem change={change} onMine={save} onDrop={done} onRetry={change.retry} />
    </KeptForm>
  );
}
