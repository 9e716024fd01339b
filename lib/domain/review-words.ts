/** Why: how decisions are called; apart from the schemas, so that a page that only says them does not load zod. */
import type { ReviewDecision } from './review';

export const reviewDecisionLabel: Record<ReviewDecision, string> = {
  approve: 'Approved',
  request_changes: 'Sent back',
  override: 'Overridden',
  reaffirm: 'Reaffirmed',
};
