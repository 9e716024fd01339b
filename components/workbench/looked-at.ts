/** Why: of a claim with several places one is looked at: its panel stands beside that one, and its keys settle that one. */
import type { TextRange } from '@/lib/anchoring/selector';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import { type WaitingPlace, waitingPlaces } from '@/components/repair/waiting-places';
import type { PlacedClaim } from './article-text';

/** The place that is selected, one that waits before one that is sure; null where none of the claim is. */
export function placeIn({ places }: Pick<PlacedClaim, 'places'>, range: TextRange | null): string | null {
  if (range === null) return null;
  const here = places.filter((one) => one.start < range.end && one.end > range.start);
  return (here.find((one) => one.isUncertain) ?? here[0])?.id ?? null;
}

/** The place that whoever is led to a claim wants to see: the gravest that waits, else its first. */
export const placeToShow = ({ card, places }: Pick<PlacedClaim, 'card' | 'places'>): string | null =>
  waitingPlaces([card])[0]?.place.id ?? places[0]?.id ?? null;

/** The next place that waits, round the end: behind the one looked at, else the first of the open claim, else the first of all. */
export function nextWaitingPlace(
  cards: readonly ClaimCardView[],
  { openClaimId, placeId }: { openClaimId: string | null; placeId: string | null },
): WaitingPlace | undefined {
  const waiting = waitingPlaces(cards);
  const at = waiting.findIndex(({ card, place }) => card.id === openClaimId && place.id === placeId);
  if (at !== -1) return waiting[(at + 1) % waiting.length];
  return waiting.find(({ card }) => card.id === openClaimId) ?? waiting[0];
}
