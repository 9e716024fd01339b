'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-field';
import { call, type ApiProblem } from '@/lib/api/client';
import type { ClaimView, CommentView } from '@/lib/api/views/claim-view';
import { draftKey, useDraft } from '../claims/drafts';
import { MayNot } from '../claims/may-not';
import { usePanelScope } from '../claims/panel-context';
import { fieldProblem, ProblemNotice } from '../claims/problem-notice';
import { useClaimChange } from '../claims/use-claim-change';
import { CommentItem } from './comment-item';
import { threadsOf } from './threads';

interface WriteProps {
  claim: ClaimView;
  threadId: string | null;
  onDone?: () => void;
  onCancel?: () => void;
}

/** A few words into a claim's thread. */
function WriteComment({ claim, threadId, onDone, onCancel }: WriteProps) {
  const { userId } = usePanelScope();
  const stored = useDraft(draftKey(userId, claim.id, `comment-${threadId ?? 'new'}`), z.string());
  const add = useClaimChange('comment.add', () => {
    stored.drop();
    onDone?.();
  });
  const body = (stored.value ?? '').trim();
  const send = () => {
    if (body) add.mutate({ params: { id: claim.id }, body: { body, threadId } });
  };
  return (
    <form
      className="space-y-2"
      aria-label={threadId ? 'Write an answer' : 'Write a comment'}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onCancel) onCancel();
        else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) send();
        else return;
        event.preventDefault();
      }}
    >
      <TextArea
        label={threadId ? 'Answer' : 'Comment'}
        isLabelHidden
        placeholder={threadId ? 'Answer…' : 'Ask or say something…'}
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
          <Button type="submit" keys="mod+enter" isBusy={add.isPending}>
            {threadId ? 'Answer' : 'Comment'}
          </Button>
          {onCancel ? (
            <Button kind="quiet" onClick={onCancel}>
              Cancel
            </Button>
          ) : null}
        </div>
      ) : null}
    </form>
  );
}

/** All pages of a claim's comments, oldest first. */
const useComments = (claimId: string) =>
  useInfiniteQuery<
    { items: CommentView[]; nextCursor: string | null },
    ApiProblem,
    CommentView[],
    readonly unknown[],
    string | undefined
  >({
    queryKey: ['comment.list', { params: { id: claimId } }, 'all'],
    queryFn: ({ pageParam, signal }) =>
      call(
        'comment.list',
        { params: { id: claimId }, query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } },
        { signal },
      ),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap((page) => page.items),
  });

/** What was said about a claim. Threads can be resolved; what is resolved is folded. */
export function Thread({ claim }: { claim: ClaimView }) {
  const comments = useComments(claim.id);
  const [answering, setAnswering] = useState<string | null>(null);
  const threads = threadsOf(comments.data ?? []);
  return (
    <div className="space-y-3">
      <ProblemNotice problem={comments.error} onRetry={() => void comments.refetch()} />
      {threads.map(({ first, answers }) => (
        <CommentItem
          key={first.id}
          claim={claim}
          comment={first}
          answers={answers}
          onAnswer={claim.may.comment === null ? () => setAnswering(first.id) : null}
        >
          {answering === first.id ? (
            <WriteComment
              claim={claim}
              threadId={first.id}
              onDone={() => setAnswering(null)}
              onCancel={() => setAnswering(null)}
            />
          ) : null}
        </CommentItem>
      ))}
      {comments.hasNextPage ? (
        <Button isBusy={comments.isFetchingNextPage} onClick={() => void comments.fetchNextPage()}>
          Later comments
        </Button>
      ) : null}
      {claim.may.comment === null ? (
        <WriteComment claim={claim} threadId={null} />
      ) : (
        <MayNot what="Commenting" why={claim.may.comment} />
      )}
    </div>
  );
}
