/** Why: who has the workbench open goes over to a newer text without losing what is selected, open or half typed. */
import type { QueryClient } from '@tanstack/react-query';
import { codePointIndex } from '@/lib/anchoring/code-points';
import type { TextRange } from '@/lib/anchoring/selector';
import { call } from '@/lib/api/client';
import { answerKey } from '@/lib/api/hooks';
import { rangeOf } from '@/lib/editor/sentence-cursor';
import { type ArticleText, placedClaims } from '@/components/workbench/article-text';
import { benchStore, type BenchStore } from '@/components/workbench/bench-store';
import { placeIn, placeToShow } from '@/components/workbench/looked-at';
import type { FirstView } from '@/components/workbench/bench-view';

export interface Shown {
  first: FirstView;
  store: BenchStore;
}

/**
 * The newest text with all that stands on it, and with what was selected, open and half typed on the old one where it
 * stands now. @throws ApiProblem.
 */
export async function loadNewest(
  client: QueryClient,
  { first, store }: Shown,
  { text, map }: ArticleText,
): Promise<Shown> {
  const { id } = first.article;
  const request = { params: { id } };
  const [article, list, coverage, { mapVersion }] = await Promise.all([
    call('article.read', request),
    call('claim.list', request),
    call('coverage.read', request),
    import('@/lib/anchoring/diff-map'),
  ]);
  const mapper = mapVersion(text, article.text.text);
  const now = (range: TextRange | null): TextRange | null => {
    if (range === null) return null;
    const { start, end } = mapper.map(range);
    return start === null || end === null ? null : { start, end };
  };
  const { cursor, openClaimId, draft } = store.get();
  const open = placedClaims(list.items, codePointIndex(article.text.text)).find(
    (one) => one.id === openClaimId,
  );
  const selected = now(rangeOf(map, cursor));
  const range = now(draft?.range ?? null);
  client.setQueryData(answerKey('article.read', request), article);
  client.setQueryData(answerKey('claim.list', request), list);
  client.setQueryData(answerKey('coverage.read', request), coverage);
  void client.invalidateQueries({ queryKey: answerKey('claim.read') });
  return {
    first: { ...first, article, claims: list.items, coverage },
    store: benchStore({
      openClaimId,
      placeId: open ? (placeIn(open, selected) ?? placeToShow(open)) : null,
      cursor: selected && { unit: 'range', ...selected },
      draft: draft && range && { ...draft, range },
    }),
  };
}
