'use client';

import { useText } from '@/components/ui/text';
import { isPending } from '@/components/unsent/pending';
import type { ClaimView, CommentView } from '@/lib/api/views/claim-view';
import { Moment } from '../claims/moment';
import { ProblemNotice } from '../claims/problem-notice';
import { TextButton } from '../claims/text-button';
import { useClaimChange } from '../claims/use-claim-change';

function Said({ comment }: { comment: CommentView }) {
  const t = useText();
  return (
    <>
      <p className="text-sm text-ink-2">
        <b className="font-semibold text-ink">{comment.by.name}</b> ·{' '}
        {isPending(comment.id) ? t('being saved') : <Moment at={comment.at} />}
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

/** Of a settled thread so much is read without unfolding it. */
const inSight = 60;

/** One thread: what was asked, what was answered, whether it is settled. */
export function CommentItem({ claim, comment, answers, onAnswer, children }: CommentItemProps) {
  const t = useText();
  const resolve = useClaimChange('comment.resolve', claim, `resolve-${comment.id}`);
  const isResolved = comment.resolvedAt !== null;
  const send = (next: boolean) =>
    resolve.send(
      { params: { id: comment.id }, body: { isResolved: next } },
      {
        label: next ? t('Resolve a thread') : t('Open a thread again'),
        undo: {
          title: next ? t('The thread is resolved.') : t('The thread is open again.'),
          inverse: () => send(!next),
        },
      },
    );
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
      {onAnswer && !children && !isPending(comment.id) ? (
        <div className="flex gap-4">
          {isResolved ? null : <TextButton onClick={onAnswer}>{t('Answer')}</TextButton>}
          {claim.may.comment === null ? (
            <TextButton onClick={() => send(!isResolved)}>
              {isResolved ? t('Open again') : t('Resolve')}
            </TextButton>
          ) : null}
        </div>
      ) : null}
      <ProblemNotice problem={resolve.error} onRetry={resolve.retry} onDismiss={resolve.reset} />
    </div>
  );
  if (!isResolved)
    return <article aria-label={t('Thread begun by {name}', { name: comment.by.name })}>{body}</article>;
  const start = comment.body.slice(0, inSight) + (comment.body.length > inSight ? '…' : '');
  return (
    <details>
      <summary className="text-sm text-ink-2">
        {comment.resolvedBy
          ? t('Resolved by {name}: “{words}”', { name: comment.resolvedBy.name, words: start })
          : t('Resolved: “{words}”', { words: start })}
      </summary>
      <div className="mt-1.5">{body}</div>
    </details>
  );
}
