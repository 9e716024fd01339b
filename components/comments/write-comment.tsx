'use client';

import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { draftKey, useDraft } from '../claims/drafts';
import { usePanelScope } from '../claims/panel-context';
import { fieldProblem, ProblemNotice } from '../claims/problem-notice';
import { useClaimChange } from '../claims/use-claim-change';

interface WriteProps {
  claim: ClaimView;
  threadId: string | null;
  /** Left out where it always stands. */
  onClose?: () => void;
}

/** A few words into a claim's thread: they stand there at once, and the field is free for the next. */
export function WriteComment({ claim, threadId, onClose }: WriteProps) {
  const t = useText();
  const { userId } = usePanelScope();
  const part = `comment-${threadId ?? 'new'}`;
  const key = draftKey(userId, claim.id, part);
  const stored = useDraft(key, z.string());
  const add = useClaimChange('comment.add', claim, part);
  const body = (stored.value ?? '').trim();
  const label = threadId ? t('Answer') : t('Comment');
  const send = () => {
    if (!body) return;
    add.send({ params: { id: claim.id }, body: { body, threadId } }, { label, drafts: [key] });
    onClose?.();
  };
  const close = () => {
    add.reset();
    onClose?.();
  };
  return (
    <form
      className="space-y-2"
      aria-label={threadId ? t('Write an answer') : t('Write a comment')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onClose) close();
        else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) send();
        else return;
        event.preventDefault();
      }}
    >
      <TextArea
        label={label}
        isLabelHidden
        placeholder={threadId ? t('Answer…') : t('Ask or say something…')}
        autoFocus={threadId !== null}
        rows={1}
        maxLength={10_000}
        value={stored.value ?? ''}
        onChange={(event) => stored.keep(event.target.value)}
        error={fieldProblem(add.error, 'body')}
      />
      <ProblemNotice problem={add.error} onRetry={send} onDismiss={add.reset} shownFields={['body']} />
      {stored.value ? (
        <div className="flex gap-2">
          <Button type="submit" keys="mod+enter">
            {label}
          </Button>
          {onClose ? (
            <Button kind="quiet" onClick={close}>
              {t('Cancel')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </form>
  );
}
