/** Why: what a decision needs beside its fields, and in which order the decisions wait. */
import { say } from '@/lib/language/text';
import type { ArticlePurpose } from './article';
import type { RiskReason } from './claim';
import { invalidField } from './errors';
import type { EvidenceForm } from './evidence';
import type { Rating } from './rating-scale';
import { ratingSaid } from './rating-scale-rules';
import type { ClaimEvent } from './workflow';
import type { ReviewDecision } from './review';
import { richTextOf } from './rich-text';
import { ratingFor } from './verdict';

/** Each decision moves the claim by the event of its name. */
export const eventOfDecision: Record<ReviewDecision, ClaimEvent> = {
  approve: 'approve',
  request_changes: 'request_changes',
  override: 'override',
  reaffirm: 'reaffirm',
};

/**
 * The rating that an editor sets in place of the checker's.
 * @throws DomainError `invalid` where it is not on the scale, the same as before, or lacks what it needs.
 */
export function overrideRating(
  { rating, reason }: { rating: string; reason: string },
  revision: { rating: string; suggestedText: string | null },
  ratings: Rating[],
  purpose: ArticlePurpose,
): Rating {
  if (rating === revision.rating) {
    throw invalidField('rating', 'That is the rating that was submitted. Approve it, or choose another.');
  }
  const wanted = ratings.find((one) => one.code === rating);
  if (wanted?.needsSuggestedText && revision.suggestedText === null) {
    throw invalidField(
      'rating',
      say('“{rating}” needs suggested words, and this verdict has none: send it back.', {
        rating: ratingSaid(wanted),
      }),
    );
  }
  const { suggestedText } = revision;
  return ratingFor({ rating, rationale: richTextOf(reason), suggestedText }, ratings, purpose, 0);
}

/** PRODUCT.md, "Reviews": lines by cost. */
export const reviewRanks = ['must_change', 'high_risk', 'conflicting', 'on_word', 'rest', 'tick'] as const;
export type ReviewRank = (typeof reviewRanks)[number];

/**
 * What it would cost to be wrong about this line. `forms` are those of the evidence that the verdict relies on;
 * `isPlainTick`: ticked, and nothing has come up since that an editor should look at by itself.
 */
export function reviewRank(
  rating: Rating,
  riskReason: RiskReason | null,
  forms: readonly EvidenceForm[],
  isPlainTick = false,
): ReviewRank {
  const isConflicting = rating.code === 'conflicting' && rating.standing !== 'must_change';
  if (rating.standing === 'must_change') return 'must_change';
  if (rating.standing === 'must_change_or_by_name' && !isConflicting) return 'must_change';
  if (riskReason !== null) return 'high_risk';
  if (isConflicting) return 'conflicting';
  const isOnWord =
    rating.standing === 'by_name' || (forms.length > 0 && forms.every((one) => one === 'notes'));
  if (isOnWord) return 'on_word';
  return isPlainTick ? 'tick' : 'rest';
}
