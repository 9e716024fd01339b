'use client';

import type { ClaimView, CommentView } from '@/lib/api/views/claim-view';
import { Moment } from '../claims/moment';
import { ProblemNotice } from '../claims/problem-notice';
import { TextButton } from '../claims/text-button';
import { useClaimChange } from '../claims/use-claim-change';

function Said({ comment }: { comment: CommentView }) {
  return (
    <>
      <p className="text-sm text-ink-2">
        <b className="font-semibold text-ink">{comment.by.name}</b> · <Moment at={comment.at} />
      </p>
      <p className="break-words whitespace-pre-wrap">{comment.body}</p>
    </>
  );
}

interface CommentItemProps {
  claim: ClaimView;
  comment: CommentView;
  answers: CommentView[];
  /** Null where this person may not answer. */
  onAnswer: (() => void) | null;
  /** The answer that is being written. */
  children: React.ReactNode;
}

/** One thread: what was asked, what was answered, whether it is settled. */
export function CommentItem({ claim, comment, answers, onAnswer, children }: CommentItemProps) {
  const resolve = useClaimChange('comment.resolve');
  const isResolved = comment.resolvedAt !== null;
  const send = () => resolve.mutate({ params: { id: comment.id }, body: { isResolved: !isResolved } });
  const body = (
    <div className="space-y-2">
      <Said comment={comment} />
      {answers.length > 0 ? (
        <ol className="space-y-2 border-l border-rule-2 pl-3">
          {answers.map((answer) => (
            <li key={answer.id}>
              <Said comment={answer} />
            </li>
          ))}
        </ol>
      ) : null}
      {children}
      {onAnswer && !children ? (
        <div className="flex gap-4">
          {isResolved ? null : <TextButton onClick={onAnswer}>Answer</TextButton>}
          {claim.may.comment === null ? (
            <TextButton isBusy={resolve.isPending} onClick={send}>
              {isResolved ? 'Open again' : 'Resolve'}
            </TextButton>
          ) : null}
        </div>
      ) : null}
      <ProblemNotice problem={resolve.error} onRetry={send} onDismiss={resolve.reset} />
    </div>
  );
  if (!isResolved) return <article aria-label={`Thread begun by ${comment.by.name}`}>{body}</article>;
  return (
    <details>
      <summary className="text-sm text-ink-2">
        Resolved{comment.resolvedBy ? ` by ${comment.resolvedBy.name}` : ''}: “{comment.body.slice(0, 60)}
        {comment.body.length > 60 ? '…' : ''}”
      </summary>
      <div className="mt-1.5">{body}</div>
    </details>
  );
}
