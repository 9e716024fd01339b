/** Why: who handles the operations of lib/api/contract/rating-scale-contract.ts. */
import type { ratingScaleContract } from '@/lib/api/contract/rating-scale-contract';
import { adoptRatingScale } from '../commands/adopt-rating-scale';
import { changeRatingScale } from '../commands/change-rating-scale';
import { getScaleHistory } from '../queries/get-scale-history';
import { listRatingScales } from '../queries/list-rating-scales';
import type { Handlers } from './handler';

export const ratingScaleHandlers: Handlers<keyof typeof ratingScaleContract> = {
  'rating_scale.list': listRatingScales,
  'rating_scale.history': getScaleHistory,
  'rating_scale.change': changeRatingScale,
  'rating_scale.adopt': adoptRatingScale,
};
