'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { useUnsent } from '@/components/unsent/unsent';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { call, type ApiProblem } from '@/lib/api/client';
import type { ClaimView, CommentView } from '@/lib/api/views/claim-view';
import { comingFor, foreseenComments } from '../claims/foreseen';
import { MayNot } from '../claims/may-not';
import { ProblemNotice } from '../claims/problem-notice';
import { CommentItem } from './comment-item';
import { threadsOf } from './threads';
import { WriteComment } from './write-comment';

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
  const t = useText();
  const { me, newsroom } = useNewsroom();
  const comments = useComments(claim.id);
  const unsent = useUnsent();
  const [answering, setAnswering] = useState<string | null>(null);
  const threads = useMemo(() => {
    const by = { memberId: newsroom.me.memberId, name: me.name };
    const coming = comingFor(unsent, claim.id);
    return threadsOf(foreseenComments(comments.data ?? [], coming, { by }));
  }, [comments.data, unsent, claim.id, newsroom.me.memberId, me.name]);
  // An answer that was refused stands open again, whatever was opened since.
  const refused = unsent.flatMap((entry) =>
    entry.subject === claim.id && entry.operation === 'comment.add' && entry.state === 'refused'
      ? [entry.request.body?.['threadId'] ?? null]
      : [],
  );
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
          {answering === first.id || refused.includes(first.id) ? (
            <WriteComment claim={claim} threadId={first.id} onClose={() => setAnswering(null)} />
          ) : null}
        </CommentItem>
      ))}
      {comments.hasNextPage ? (
        <Button isBusy={comments.isFetchingNextPage} onClick={() => void comments.fetchNextPage()}>
          {t('Later comments')}
        </Button>
      ) : null}
      {claim.may.comment === null ? (
        <WriteComment claim={claim} threadId={null} />
      ) : (
        <MayNot what={t('Commenting')} why={claim.may.comment} />
      )}
    </div>
  );
}
