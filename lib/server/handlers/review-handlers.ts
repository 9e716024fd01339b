/** Why: who handles the operations of lib/api/contract/review-contract.ts. */
import type { reviewContract } from '@/lib/api/contract/review-contract';
import { decideReview } from '../commands/decide-review';
import { listReviews } from '../queries/list-reviews';
import type { Handlers } from './handler';

export const reviewHandlers: Handlers<keyof typeof reviewContract> = {
  'review.decide': decideReview,
  'review.list': listReviews,
};
