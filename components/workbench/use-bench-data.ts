'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { foreseenCards } from '@/components/claims/foreseen';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useUnsent } from '@/components/unsent/unsent';
import { useWaitingTicks, waitingPlace } from '@/components/ticks/waiting-ticks';
import { rangeToUtf16 } from '@/lib/anchoring/code-points';
import type { TextRange } from '@/lib/anchoring/selector';
import { reading } from '@/lib/api/hooks';
import type { ArticleView, CoverageView } from '@/lib/api/views/article-view';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
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
import { useNewestScales } from '@/components/verdicts/newer-scale';
import { foreseenMarks, pendingCards } from './pending-claims';
import { useAfterPaint } from './use-after-paint';

export type Mark = TextRange & Pick<CoverageView['marks'][number], 'id' | 'by'>;

export interface BenchData {
  bench: BenchView;
  text: ArticleText;
  claims: readonly PlacedClaim[];
  marks: readonly Mark[];
  coverage: Coverage;
  segments: readonly HtmlSegment[];
  /** The number of a version that was saved since this text was fetched; null where this is the newest. */
  newer: number | null;
}

/** What the page came with, kept by the one cache of the browser and turned into UTF-16 once for all parts. */
export function useBenchData(first: FirstView): BenchData {
  const { client, queries } = useArticleQueries(first.article.id);
  // The text never changes without a new version, and is large: it is fetched again only by who changes the article.
  const { data: newest } = useQuery({
    ...queries.article,
    initialData: first.article,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data: newestList } = useQuery({ ...queries.claims, initialData: { items: first.claims } });
  const { data: newestCovered } = useQuery({ ...queries.coverage, initialData: first.coverage });
  const article = useAsShown(newest, first.article);
  const text = useText(article);
  // Somebody may save a version meanwhile. What is answered about that text is not drawn on this one.
  const isOfThis = useMemo(() => standOn(newestList.items, text), [newestList.items, text]);
  const cards = useHeld(newestList.items, isOfThis, first.claims);
  const covered = useHeld(newestCovered, newestCovered.version === text.version, first.coverage);
  const version = Math.max(newest.currentVersion, newestCovered.version);
  const newer = version > text.version ? version : null;
  useEffect(() => {
    if (isOfThis || newer !== null) return;
    void client.invalidateQueries({ queryKey: queries.claims.queryKey });
    void client.invalidateQueries({ queryKey: queries.coverage.queryKey });
  }, [isOfThis, newer, client, queries]);
  const { me } = useNewsroom();
  const unsent = useUnsent();
  const by = useMemo(
    () => ({ memberId: first.newsroom.me.memberId, name: me.name }),
    [first.newsroom.me.memberId, me.name],
  );
  // As they will be: what is on its way shows at once.
  const waiting = useWaitingTicks(waitingPlace(me.userId, article.id));
  const items = useMemo(() => {
    const nameOf = (id: string) => first.members.find((one) => one.id === id)?.name ?? '';
    const known = foreseenCards(cards, unsent, { by, nameOf, article });
    const pending = pendingCards(unsent, article, text);
    const coming = [...pending, ...waiting.map((one) => one.card)];
    return coming.length > 0 ? [...known, ...coming] : known;
  }, [cards, unsent, first.members, by, article, text, waiting]);
  const markViews = useMemo(
    () => foreseenMarks(covered, unsent, article.id, by),
    [covered, unsent, article.id, by],
  );

  const scales = useNewestScales(first.scales);
  const bench = useMemo<BenchView>(
    () => ({
      newsroom: first.newsroom,
      members: first.members,
      scales,
      article,
      claims: items,
    }),
    [first.newsroom, first.members, scales, article, items],
  );
  const claims = useMemo(() => placedClaims(items, text.index), [items, text]);
  const marks = useMemo<readonly Mark[]>(
    () =>
      markViews.map(({ id, by: whose, ...range }) => ({ id, by: whose, ...rangeToUtf16(text.index, range) })),
    [markViews, text],
  );
  const isFirst = items === first.claims && covered === first.coverage && markViews === first.coverage.marks;
  const counted = useMemo(() => ({ claims, marks, isFirst }), [claims, marks, isFirst]);
  // The new highlight is painted first; counting 50,000 words comes after it.
  const coverage = useCoverage(useAfterPaint(counted), article, text, first.coverage);
  const segments = useMemo(() => segmentsOf(claims, marks), [claims, marks]);
  return useMemo(
    () => ({ bench, text, claims, marks, coverage, segments, newer }),
    [bench, text, claims, marks, coverage, segments, newer],
  );
}

/** The article as it is now, with the text that is on the page: that changes only when somebody asks for it. */
function useAsShown(now: ArticleView, { text, currentVersion }: ArticleView): ArticleView {
  return useMemo(
    () => (now.text.id === text.id ? now : { ...now, text, currentVersion }),
    [now, text, currentVersion],
  );
}

/** The value as long as it holds; else the last one that held. */
function useHeld<Value>(value: Value, holds: boolean, first: Value): Value {
  const [held, setHeld] = useState(holds ? value : first);
  if (holds && held !== value) setHeld(value);
  return holds ? value : held;
}

/** Whether all places of the claims read in this text as they say: then they count in it. */
function standOn(cards: readonly ClaimCardView[], { text, index }: ArticleText): boolean {
  return cards.every((card) =>
    card.placements.every(({ start, end, exact }) => {
      if (start === null || end === null) return true;
      if (end > index.length) return false;
      const range = rangeToUtf16(index, { start, end });
      return text.slice(range.start, range.end) === exact;
    }),
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
