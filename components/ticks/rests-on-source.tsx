'use client';

import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { ProblemNotice } from '@/components/claims/problem-notice';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { useText } from '@/components/ui/text';
import { type ApiProblem, call } from '@/lib/api/client';
import type { Contract } from '@/lib/api/contract/contract';
import { answerKey } from '@/lib/api/hooks';
import type { OperationOutput } from '@/lib/api/operation';
import { RestingList } from './resting-list';

/** On a source's page: all that rests on it now, in every article that the reader may see, newest first. */
export function RestsOnSource({ sourceId }: { sourceId: string }) {
  const t = useText();
  const found = useInfiniteQuery<
    OperationOutput<Contract['source_use.list']>,
    ApiProblem,
    InfiniteData<OperationOutput<Contract['source_use.list']>>,
    readonly unknown[],
    string | null
  >({
    queryKey: [...answerKey('source_use.list', { params: { id: sourceId } }), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      call(
        'source_use.list',
        { params: { id: sourceId }, query: pageParam === null ? {} : { cursor: pageParam } },
        { signal },
      ),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const items = found.data?.pages.flatMap((page) => page.items);
  return (
    <section aria-labelledby="rests-on-it">
      <h2 id="rests-on-it" className="mt-10 mb-2 font-serif text-xl font-semibold">
        {t('What rests on it')}
      </h2>
      {found.error ? (
        <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
      ) : items === undefined ? (
        <div aria-hidden="true" className="space-y-2">
          <Skeleton className="h-5 w-2/3" />
          <Skeleton className="h-5 w-1/2" />
        </div>
      ) : items.length === 0 ? (
        <p className="text-ink-2">
          {t(
            'Nothing that you may see. Take it up on an article with s, and tick what you find in it with t.',
          )}
        </p>
      ) : (
        <RestingList items={items} isWithArticle />
      )}
      {found.hasNextPage ? (
        <Button className="mt-3" isBusy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('Show more')}
        </Button>
      ) : null}
    </section>
  );
}
