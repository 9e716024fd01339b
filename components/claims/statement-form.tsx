'use client';

import { TextArea } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { UnsentChange } from '@/components/unsent/use-unsent-change';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { claimWords } from '../verdicts/verdict-draft';
import { ChangeProblem, isMet } from './change-problem';
import type { DraftOn } from './draft-on';
import { KeptForm } from './kept-form';
import { fieldProblem } from './problem-notice';
import { WordDiff } from './word-diff';

interface StatementFormProps {
  claim: ClaimView;
  draft: DraftOn<string>;
  change: UnsentChange<'claim.change'>;
  onSave: (text: string, expectedVersion: number) => void;
  /** Saved, or put away: what was typed stays unless it was sent or dropped. */
  onClose: () => void;
  /** Not where a draft that was found opens it: keys that are meant for the page would be typed into it. */
  takesFocus: boolean;
}

/** The statement, said more plainly; shown against the words of the article. */
export function StatementForm(props: StatementFormProps) {
  const { claim, draft, change, onSave, onClose, takesFocus } = props;
  const t = useText();
  const done = () => {
    draft.drop();
    change.reset();
    onClose();
  };
  const text = draft.value ?? claim.statement;
  const words = claimWords(claim);
  const save = () => (text === claim.statement && !change.error ? done() : onSave(text, draft.version));
  return (
    <KeptForm
      label={t('Edit the statement')}
      onSave={isMet(change.error) ? null : save}
      onClose={onClose}
      onDrop={draft.value === null ? null : done}
    >
      <TextArea
        label={t('Statement')}
        hint={
          claim.verdicts.length > 0
            ? t('A changed statement makes the verdict stale.')
            : t('What is to be checked.')
        }
        autoFocus={takesFocus}
        rows={2}
        maxLength={4_000}
        value={text}
        onChange={(event) => draft.keep(event.target.value)}
        controlClassName="font-serif text-lg"
        error={fieldProblem(change.error, 'statement')}
      />
      {text.trim() === words.trim() ? null : (
        <p className="text-sm text-ink-2">
          {t('Against the article:')} <WordDiff before={words} after={text.trim()} />
        </p>
      )}
      <ChangeProblem
        change={change}
        onMine={(version, { statement }) =>
          onSave(typeof statement === 'object' ? statement.text : text, version)
        }
        onDrop={done}
        onRetry={change.retry}
      />
    </KeptForm>
  );
}
