'use client';

import { useState } from 'react';
import { z } from 'zod';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { claimWords } from '../verdicts/verdict-draft';
import { draftKey, useDraft } from './drafts';
import { usePanelScope } from './panel-context';
import { StatementForm } from './statement-form';
import { TextButton } from './text-button';

/** What is claimed: the words themselves, unless somebody says it more plainly. */
export function StatementSection({ claim }: { claim: ClaimView }) {
  const { userId } = usePanelScope();
  const draft = useDraft(draftKey(userId, claim.id, 'statement'), z.string());
  const [isOpen, setOpen] = useState(false);
  const isChanged = draft.value !== null && draft.value !== claim.statement;
  if (claim.may.edit === null && (isOpen || isChanged)) {
    return <StatementForm claim={claim} draft={draft} onClose={() => setOpen(false)} />;
  }
  const words = claimWords(claim);
  return (
    <div className="flex items-start gap-2">
      <p className="min-w-0 flex-1 font-serif text-lg font-medium break-words">{claim.statement}</p>
      {claim.may.edit === null ? (
        <TextButton aria-label="Edit the statement" onClick={() => setOpen(true)}>
          Edit
        </TextButton>
      ) : null}
      {claim.statement.trim() === words.trim() ? null : (
        <span className="sr-only">In the article: {words}</span>
      )}
    </div>
  );
}
