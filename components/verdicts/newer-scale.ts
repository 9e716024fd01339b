/** Why: a page has the scales as they were when it was opened; where a refusal shows a newer version, it goes on with that. */
import { type QueryClient, skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ApiProblem } from '@/lib/api/client';
import { isOf } from '@/lib/api/is-of';
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import type { Rating } from '@/lib/domain/rating-scale';

const queryKey = ['newer-scales'];

/** The page's scales, each in the newest version that it has heard of. */
export function useNewestScales(scales: RatingScaleView[]): RatingScaleView[] {
  const { data } = useQuery<RatingScaleView[]>({ queryKey, queryFn: skipToken });
  return useMemo(
    () =>
      data
        ? scales.map((one) => data.find(({ id, version }) => id === one.id && version > one.version) ?? one)
        : scales,
    [scales, data],
  );
}

export const putScale = (client: QueryClient, scale: RatingScaleView): void =>
  void client.setQueryData<RatingScaleView[]>(queryKey, (known = []) => [
    ...known.filter(({ id }) => id !== scale.id),
    scale,
  ]);

export interface ScaleConflict {
  /** As it is now. */
  scale: RatingScaleView;
  /** The rating as it was chosen. */
  shown: Rating;
  /** As it reads now; null where it was taken off. */
  now: Rating | null;
}

const isScale = isOf<RatingScaleView>('code', 'versionId', 'ratings');
const hasShown = isOf<{ shown: Rating }>('shown');

/** What was refused because its rating reads otherwise now; null for any other problem. */
export function scaleConflict(
  problem: Pick<ApiProblem, 'code' | 'current' | 'yours'> | null,
): ScaleConflict | null {
  if (problem?.code !== 'conflict' || !isScale(problem.current) || !hasShown(problem.yours)) return null;
  const { current: scale, yours } = problem;
  const { shown } = yours;
  return { scale, shown, now: scale.ratings.find((one) => one.code === shown.code) ?? null };
}
