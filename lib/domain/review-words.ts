/** Why: how decisions are called; apart from the schemas, so that a page that only says them does not load zod. */
import { type Text, text } from '@/lib/language/text';
import type { ReviewDecision } from './review';

export const reviewDecisionLabel: Record<ReviewDecision, Text> = {
  approve: text('Approved'),
  request_changes: text('Sent back'),
  override: text('Overridden'),
  reaffirm: text('Reaffirmed'),
};
