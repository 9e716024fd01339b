'use client';

import { useRef, useState } from 'react';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { RadioList } from '@/components/ui/radio-list';
import { TextField } from '@/components/ui/text-field';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { Claimant } from '@/lib/domain/claimant';
import { ChangeProblem } from './change-problem';
import { draftKey, useDraft } from './drafts';
import { inTurn } from './in-turn';
import { usePanelScope } from './panel-context';
import { fieldProblem } from './problem-notice';
import { useClaimChange } from './use-claim-change';
import { useFocusHome } from './use-focus-home';

const types = [
  { value: 'us', label: 'We' },
  { value: 'person', label: 'A person' },
  { value: 'organisation', label: 'An organisation' },
] as const;

const ClaimantDraft = z.strictObject({
  type: z.enum(['us', 'person', 'organisation']),
  name: z.string(),
  role: z.string(),
});

/** Who says so. */
export function ClaimantForm({ claim, onClose }: { claim: ClaimView; onClose: () => void }) {
  const { userId, article } = usePanelScope();
  const { value, keep, drop } = useDraft(draftKey(userId, claim.id, 'claimant'), ClaimantDraft);
  const draft = value ?? { name: '', role: '', ...claim.claimant };
  const form = useRef<HTMLFormElement>(null);
  useFocusHome(form);
  const [isNameMissing, setNameMissing] = useState(false);
  const done = () => {
    drop();
    onClose();
  };
  const change = useClaimChange('claim.change', done);
  const save = (version = claim.version) => {
    const parsed = Claimant.safeParse(draft.type === 'us' ? { type: 'us' } : draft);
    setNameMissing(!parsed.success);
    if (!parsed.success) return;
    inTurn(claim.id, version, (expectedVersion) =>
      change.mutateAsync({ params: { id: claim.id }, body: { claimant: parsed.data, expectedVersion } }),
    );
  };
  return (
    <form
      ref={form}
      aria-label="Edit the claimant"
      className="space-y-3 border-l-[3px] border-ink-3 pl-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <RadioList
        label="Who says so"
        isRow
        // What somebody else has published is theirs to answer for.
        options={article.purpose === 'published_elsewhere' ? types.slice(1) : types}
        value={draft.type}
        onChange={(type) => keep({ ...draft, type })}
      />
      {draft.type === 'us' ? null : (
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label="Name"
            autoFocus
            value={draft.name}
            onChange={(event) => keep({ ...draft, name: event.target.value })}
            error={isNameMissing ? 'Say who.' : fieldProblem(change.error, 'claimant.name')}
          />
          <TextField
            label="Role"
            isOptional
            value={draft.role}
            onChange={(event) => keep({ ...draft, role: event.target.value })}
            error={fieldProblem(change.error, 'claimant.role')}
          />
        </div>
      )}
      <ChangeProblem change={change} onMine={save} onDrop={done} onRetry={() => save()} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" isBusy={change.isPending}>
          Save
        </Button>
        <Button kind="quiet" keys="escape" onClick={done}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
