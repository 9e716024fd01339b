/** Why: what an approved verdict means for the words as they now read. Computed, never stored. */
import { type Text, text } from '@/lib/language/text';
import type { Claimant } from './claimant';
import type { Rating } from './rating-scale';

export type Standing = 'stands' | 'stands_by_name' | 'must_change';

export const standingLabel: Record<Standing, Text> = {
  stands: text('Stands'),
  stands_by_name: text('Stands by name'),
  must_change: text('Must change'),
};

export interface StandingFacts {
  rating: Rating;
  claimant: Claimant;
  /** The approved suggested text is what now stands there. */
  isFixed: boolean;
  /** An editor lets it stand, by name, for the words as they read. */
  isByName: boolean;
}

/** The standing of an approved claim: PRODUCT.md, "Words" and the two tables under "Ratings". */
export function standingOf({ rating, claimant, isFixed, isByName }: StandingFacts): Standing {
  if (isFixed || rating.standing === 'stands') return 'stands';
  return isByName && mayStandByName(rating, claimant) ? 'stands_by_name' : 'must_change';
}

/** Whether an editor may let it stand: never what is wrong in our own voice, nor what the scale says must change. */
export function mayStandByName(rating: Rating, claimant: Claimant): boolean {
  if (rating.standing === 'stands' || rating.standing === 'must_change') return false;
  return !(rating.neverInOurVoice && claimant.type === 'us');
}

/** Whether a rating, once approved, says that the words must change (by name or not): what rests on them falls with it. */
export const saysMustChange = (rating: Rating): boolean =>
  rating.standing === 'must_change' || rating.standing === 'must_change_or_by_name';
