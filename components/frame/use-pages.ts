'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { call, type ApiProblem, type CallRequest } from '@/lib/api/client';
import type { Contract, OperationName } from '@/lib/api/contract/contract';
import { answerKey } from '@/lib/api/hooks';
import type { OperationOutput } from '@/lib/api/operation';

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

type PagedName = {
  [Name in OperationName]: OperationOutput<Contract[Name]> extends Page<unknown> ? Name : never;
}[OperationName];
type ItemOf<Name extends PagedName> = OperationOutput<Contract[Name]> extends Page<infer Item> ? Item : never;

/** A list of the API, page after page; the first one came with the page that shows it. */
export function usePages<Name extends PagedName>(
  name: Name,
  request: CallRequest<Name>,
  initial: Page<ItemOf<Name>>,
) {
  const pages = useInfiniteQuery<
    Page<ItemOf<Name>>,
    ApiProblem,
    { pages: Page<ItemOf<Name>>[] },
    unknown[],
    string | null
  >({
    queryKey: [...answerKey(name, request), 'pages'],
    queryFn: async ({ pageParam, signal }) => {
      const { query } = request as { query?: object };
      const further = pageParam === null ? request : { ...request, query: { ...query, cursor: pageParam } };
      return (await call(name, further, { signal })) as unknown as Page<ItemOf<Name>>;
    },
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    initialData: { pages: [initial], pageParams: [null] },
  });
  return {
    items: pages.data.pages.flatMap((page) => page.items),
    problem: pages.error,
    hasMore: pages.hasNextPage,
    isMoreComing: pages.isFetchingNextPage,
    more: () => void pages.fetchNextPage(),
  };
}
