'use client';

import { useId, useState } from 'react';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-field';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { claimWords } from '../verdicts/verdict-draft';
import { ChangeProblem } from './change-problem';
import { draftKey, useDraft } from './drafts';
import { usePanelScope } from './panel-context';
import { TextButton } from './text-button';
import { fieldProblem } from './problem-notice';
import { useClaimChange } from './use-claim-change';
import { WordDiff } from './word-diff';

/** What is claimed: the words themselves, unless somebody says it more plainly. */
export function StatementSection({ claim }: { claim: ClaimView }) {
  const { userId } = usePanelScope();
  const id = useId();
  const { value, keep, drop } = useDraft(draftKey(userId, claim.id, 'statement'), z.string());
  const [isOpen, setOpen] = useState(false);
  const change = useClaimChange('claim.change', () => {
    drop();
    setOpen(false);
  });
  const text = value ?? claim.statement;
  const save = (expectedVersion = claim.version) =>
    change.mutate({ params: { id: claim.id }, body: { statement: text, expectedVersion } });
  const close = () => {
    change.reset();
    setOpen(false);
    document.getElementById(id)?.focus();
  };
  const words = claimWords(claim);
  const isReworded = claim.statement.trim() !== words.trim();

  if (!isOpen && (value === null || value === claim.statement)) {
    return (
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 font-serif text-lg font-medium break-words">{claim.statement}</p>
        {claim.may.edit === null ? (
          <TextButton id={id} aria-label="Edit the statement" onClick={() => setOpen(true)}>
            Edit
          </TextButton>
        ) : null}
        {isReworded ? <span className="sr-only">In the article: {words}</span> : null}
      </div>
    );
  }
  return (
    <form
      aria-label="Edit the statement"
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
        else return;
        event.preventDefault();
      }}
    >
      <TextArea
        label="Statement"
        hint={
          claim.verdicts.length > 0
            ? 'A changed statement makes the verdict stale.'
            : 'What is to be checked.'
        }
        autoFocus
        rows={2}
        maxLength={4_000}
        value={text}
        onChange={(event) => keep(event.target.value)}
        controlClassName="font-serif text-lg"
        error={fieldProblem(change.error, 'statement')}
      />
      {text.trim() === words.trim() ? null : (
        <p className="text-sm text-ink-2">
          Against the article: <WordDiff before={words} after={text.trim()} />
        </p>
      )}
      <ChangeProblem change={change} onMine={save} onDrop={drop} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" keys="mod+enter" isBusy={change.isPending}>
          Save
        </Button>
        <Button
          kind="quiet"
          keys="escape"
          onClick={() => {
            drop();
            close();
          }}
        >
          {value === null ? 'Cancel' : 'Drop the change'}
        </Button>
      </div>
    </form>
  );
}
