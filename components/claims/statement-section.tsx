'use client';

import { useState } from 'react';
import { z } from 'zod';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { claimWords } from '../verdicts/verdict-draft';
import { typedOn, useDraftOn } from './draft-on';
import { draftKey } from './drafts';
import { usePanelScope } from './panel-context';
import { StatementForm } from './statement-form';
import { TextButton } from './text-button';
import { useClaimChange } from './use-claim-change';

const Statement = z.string();

/** What is claimed: the words themselves, unless somebody says it more plainly. */
export function StatementSection({ claim }: { claim: ClaimView }) {
  const t = useText();
  const { userId } = usePanelScope();
  const key = draftKey(userId, claim.id, 'statement');
  const draft = useDraftOn(key, Statement, typedOn(claim.version, claim.statement));
  const change = useClaimChange('claim.change', claim, 'statement');
  const [isOpen, setOpen] = useState(false);
  // What was typed opens the form by itself on another page, not under the hand that has just closed it.
  const [isPutAway, setPutAway] = useState(false);
  const isChanged = draft.value !== null && draft.value !== claim.statement;

  const save = (text: string, expectedVersion: number) => {
    const before = claim.statement;
    change.send(
      { params: { id: claim.id }, body: { statement: text, expectedVersion } },
      {
        label: t('Statement: “{words}”', { words: text }),
        drafts: [key],
        // A verdict on it would go stale once more: then it is no longer undone by one press.
        undo:
          claim.verdicts.length > 0
            ? null
            : {
                title: t('The statement was changed.'),
                back: (onTopOf) => save(before, onTopOf),
              },
      },
    );
    setOpen(false);
  };
  if (claim.may.edit === null && (isOpen || (isChanged && !isPutAway) || change.error)) {
    return (
      <StatementForm
        claim={claim}
        draft={draft}
        change={change}
        onSave={save}
        onClose={() => {
          setOpen(false);
          setPutAway(true);
        }}
        takesFocus={isOpen}
      />
    );
  }
  const words = claimWords(claim);
  return (
    <div className="flex items-start gap-2">
      <p className="min-w-0 flex-1 font-serif text-lg font-medium break-words">{claim.statement}</p>
      {isChanged ? <span className="label">{t('Draft kept')}</span> : null}
      {claim.may.edit === null ? (
        <TextButton aria-label={t('Edit the statement')} onClick={() => setOpen(true)}>
          {t('Edit')}
        </TextButton>
      ) : null}
      {claim.statement.trim() === words.trim() ? null : (
        <span className="sr-only">{t('In the article: {words}', { words })}</span>
      )}
    </div>
  );
}
