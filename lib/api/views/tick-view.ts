/** Why: what is answered about ticks, and about what rests on a source. */
import { z } from 'zod';
import { ClaimState } from '@/lib/domain/claim';
import { EvidenceLevel, Stance } from '@/lib/domain/evidence';
import { Id } from '@/lib/domain/ids';
import { ClaimCardView, ReviewView } from './claim-view';

/** A tick's verdict and the version of its claim, to be named in the next decision. */
export const TickStateView = z.strictObject({
  claimId: Id,
  revisionId: Id,
  version: z.int(),
  state: ClaimState,
});
export type TickStateView = z.infer<typeof TickStateView>;

export const TickReviewsView = z.strictObject({
  items: z.array(TickStateView.extend({ review: ReviewView })),
});
export type TickReviewsView = z.infer<typeof TickReviewsView>;

/** One use of a source as evidence that holds, with the claim that rests on it. */
export const RestingClaimView = z.strictObject({
  evidenceId: Id,
  articleId: Id,
  articleTitle: z.string(),
  claim: ClaimCardView.pick({
    id: true,
    kind: true,
    statement: true,
    state: true,
    rating: true,
    standing: true,
    isFixed: true,
    isTick: true,
  }),
  locator: z.string(),
  level: EvidenceLevel,
  stance: Stance,
});
export type RestingClaimView = z.infer<typeof RestingClaimView>;
