'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useWaitingTicks, waitingPlace } from '@/components/ticks/waiting-ticks';
import { rangeToUtf16 } from '@/lib/anchoring/code-points';
import type { TextRange } from '@/lib/anchoring/selector';
import { reading } from '@/lib/api/hooks';
import type { ArticleView, CoverageView } from '@/lib/api/views/article-view';
import type { HtmlSegment } from '@/lib/article/render-html';
import type { Coverage } from '@/lib/domain/coverage';
import { segmentsOf } from '@/lib/editor/highlights';
import {
  articleText,
  type ArticleText,
  coverageFrom,
  coverageNow,
  placedClaims,
  type PlacedClaim,
} from './article-text';
import type { BenchView, FirstView } from './bench-view';

export type Mark = TextRange & Pick<CoverageView['marks'][number], 'id' | 'by'>;

export interface BenchData {
  bench: BenchView;
  text: ArticleText;
  claims: readonly PlacedClaim[];
  marks: readonly Mark[];
  coverage: Coverage;
  segments: readonly HtmlSegment[];
}

/** What the page came with, kept by the one cache of the browser and turned into UTF-16 once for all parts. */
export function useBenchData(first: FirstView): BenchData {
  const { queries } = useArticleQueries(first.article.id);
  // The text never changes without a new version, and is large: it is fetched again only by who changes the article.
  const { data: article } = useQuery({
    ...queries.article,
    initialData: first.article,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data: list } = useQuery({ ...queries.claims, initialData: { items: first.claims } });
  const { data: covered } = useQuery({ ...queries.coverage, initialData: first.coverage });
  const text = useText(article);
  const waiting = useWaitingTicks(waitingPlace(useNewsroom().me.userId, first.article.id));
  const cards = useMemo(
    () => (waiting.length === 0 ? list.items : [...list.items, ...waiting.map((one) => one.card)]),
    [list.items, waiting],
  );

  const bench = useMemo<BenchView>(
    () => ({
      newsroom: first.newsroom,
      members: first.members,
      scales: first.scales,
      article,
      claims: list.items,
    }),
    [first.newsroom, first.members, first.scales, article, list.items],
  );
  const claims = useMemo(() => placedClaims(cards, text.index), [cards, text]);
  const marks = useMemo<readonly Mark[]>(
    () => covered.marks.map(({ id, by, ...range }) => ({ id, by, ...rangeToUtf16(text.index, range) })),
    [covered.marks, text],
  );
  const isFirst = cards === first.claims && covered === first.coverage;
  const counted = useMemo(() => ({ claims, marks, isFirst }), [claims, marks, isFirst]);
  // The new highlight is painted first; counting 50,000 words comes after it.
  const coverage = useCoverage(useDeferredValue(counted), article, text, first.coverage);
  const segments = useMemo(() => segmentsOf(claims, marks), [claims, marks]);
  return useMemo(
    () => ({ bench, text, claims, marks, coverage, segments }),
    [bench, text, claims, marks, coverage, segments],
  );
}

interface Counted {
  claims: readonly PlacedClaim[];
  marks: readonly Mark[];
  /** Unchanged since the server counted: its count is taken. */
  isFirst: boolean;
}

function useCoverage(
  { claims, marks, isFirst }: Counted,
  { purpose }: ArticleView,
  text: ArticleText,
  first: CoverageView,
): Coverage {
  return useMemo(
    () => (isFirst ? coverageFrom(first, text.index) : coverageNow({ purpose }, text, claims, marks)),
    [claims, marks, isFirst, purpose, text, first],
  );
}

function useText(article: ArticleView): ArticleText {
  const { text } = article;
  return useMemo(() => articleText(text), [text]);
}

/** The three answers that the workbench lives on, by their keys in the cache. */
export function useArticleQueries(articleId: string) {
  const client = useQueryClient();
  return useMemo(() => {
    const request = { params: { id: articleId } };
    return {
      client,
      queries: {
        article: reading('article.read', request),
        claims: reading('claim.list', request),
        coverage: reading('coverage.read', request),
      },
    };
  }, [articleId, client]);
}
