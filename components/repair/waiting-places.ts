/** Why: places that a change of the text left unsure wait for a person, the gravest first. */
import type { ClaimCardView, PlacementView } from '@/lib/api/views/claim-view';
import { isLive } from '@/lib/domain/claim-words';
import { gravestFirst } from './change-kinds';

export const isWaiting = ({ outcome, isSettled }: Pick<PlacementView, 'outcome' | 'isSettled'>): boolean =>
  outcome !== 'placed' && !isSettled;

export const waitingIn = (card: Pick<ClaimCardView, 'placements' | 'state'>): PlacementView[] =>
  isLive(card.state) ? card.placements.filter(isWaiting) : [];

export interface WaitingPlace {
  card: ClaimCardView;
  place: PlacementView;
}

/** Words that are gone come first, then by the gravest change; of equals, the order of the text. */
export function waitingPlaces(cards: readonly ClaimCardView[]): WaitingPlace[] {
  return cards
    .flatMap((card) => waitingIn(card).map((place) => ({ card, place })))
    .sort((a, b) => gravity(a.place) - gravity(b.place));
}

function gravity({ outcome, changes }: PlacementView): number {
  if (outcome === 'orphaned') return -1;
  const [gravest] = changes;
  return gravest ? gravestFirst.indexOf(gravest.kind) : gravestFirst.length;
}
