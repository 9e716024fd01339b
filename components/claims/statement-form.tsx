'use client';

import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-field';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { claimWords } from '../verdicts/verdict-draft';
import { ChangeProblem } from './change-problem';
import type { Draft } from './drafts';
import { inTurn } from './in-turn';
import { fieldProblem } from './problem-notice';
import { useClaimChange } from './use-claim-change';
import { useFocusHome } from './use-focus-home';
import { WordDiff } from './word-diff';

interface StatementFormProps {
  claim: ClaimView;
  draft: Draft<string>;
  onClose: () => void;
}

/** The statement, said more plainly; shown against the words of the article. */
export function StatementForm({ claim, draft, onClose }: StatementFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useFocusHome(form);
  const done = () => {
    draft.drop();
    onClose();
  };
  const change = useClaimChange('claim.change', done);
  const text = draft.value ?? claim.statement;
  const words = claimWords(claim);
  const save = (version = claim.version) =>
    inTurn(claim.id, version, (expectedVersion) =>
      change.mutateAsync({ params: { id: claim.id }, body: { statement: text, expectedVersion } }),
    );
  return (
    <form
      ref={form}
      aria-label="Edit the statement"
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') done();
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
        onChange={(event) => draft.keep(event.target.value)}
        controlClassName="font-serif text-lg"
        error={fieldProblem(change.error, 'statement')}
      />
      {text.trim() === words.trim() ? null : (
        <p className="text-sm text-ink-2">
          Against the article: <WordDiff before={words} after={text.trim()} />
        </p>
      )}
      <ChangeProblem change={change} onMine={save} onDrop={done} onRetry={() => save()} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" keys="mod+enter" isBusy={change.isPending}>
          Save
        </Button>
        <Button kind="quiet" keys="escape" onClick={done}>
          {draft.value === null ? 'Cancel' : 'Drop the change'}
        </Button>
      </div>
    </form>
  );
}
