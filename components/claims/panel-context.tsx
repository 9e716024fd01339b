'use client';

import { createContext, use } from 'react';
import type { ArticleView } from '@/lib/api/views/article-view';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import type { MemberView, NewsroomView, RatingScaleView } from '@/lib/api/views/newsroom-view';
import type { ScaleCode } from '@/lib/domain/rating-scale';
import { offeredRatings } from '@/lib/domain/rating-scale-rules';

/** What the workbench knows and a claim's panel needs. */
export interface PanelBench {
  newsroom: NewsroomView;
  article: ArticleView;
  /** All of the article's, in the order of its text. */
  claims: ClaimCardView[];
  members: MemberView[];
  scales: RatingScaleView[];
}

export interface PanelScope extends PanelBench {
  userId: string;
  onOpenClaim: (id: string) => void;
  onAddPlace: (id: string) => void;
  /** The text waits for the place to be shown anew. */
  onAttachPlace: (id: string, placementId: string) => void;
  /** Shows the newest text in place of this one. */
  onNewText: () => Promise<void>;
  /** Code points of the current version. */
  onShowRange: (range: { start: number; end: number }) => void;
}

const PanelContext = createContext<PanelScope | null>(null);
export const PanelScopeProvider = PanelContext.Provider;

export function usePanelScope(): PanelScope {
  const scope = use(PanelContext);
  if (!scope) throw new Error('This part belongs inside a claim panel.');
  return scope;
}

/** The words for an id that a change may carry: a member's name, a claim's statement. */
export function useNames(): (id: string) => string {
  const { members, claims } = usePanelScope();
  return (id) =>
    members.find((one) => one.id === id)?.name ?? claims.find((one) => one.id === id)?.statement ?? id;
}

/** A scale with those of its ratings that are offered for this article, in the order of their keys. */
export function scaleOf({ scales, article }: PanelScope, code: ScaleCode): RatingScaleView {
  const scale = scales.find((one) => one.code === code)!;
  return { ...scale, ratings: offeredRatings(scale.ratings, article.purpose) };
}
