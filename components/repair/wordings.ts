/** Why: which approved wordings are not in the text yet, and could be put in now. */
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import { waitingIn } from './waiting-places';

export interface Wording {
  card: ClaimCardView;
  /** As it reads now, at its first place that reads otherwise. */
  before: string;
  after: string;
}

/** In the order given. A claim with a place that waits is settled first. */
export const wordingsToPutIn = (cards: readonly ClaimCardView[]): Wording[] =>
  cards.flatMap((card) => {
    const { state, wording, isFixed, placements } = card;
    if (state !== 'approved' || wording === null || isFixed || waitingIn(card).length > 0) return [];
    const other = placements.find((one) => one.start !== null && one.exact !== wording);
    return other ? [{ card, before: other.exact, after: wording }] : [];
  });
