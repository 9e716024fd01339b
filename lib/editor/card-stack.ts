// Where the cards beside the text stand: each at its words, pushed away from its neighbours where two would collide.

export interface StackedCard {
  readonly id: string;
  /** Where its words begin, pixels from the top of the column. */
  readonly top: number;
  /** Pixels, its distance to the next one included. */
  readonly height: number;
}

/**
 * Tops of the cards, in the order given (that of the text). Later ones are pushed down. The `kept` one stays at its
 * words, and those before it make way upwards; where there is no room left they lie on each other at the top of the
 * column, the later above the earlier. One pass down, one up.
 */
export function stackCards(cards: readonly StackedCard[], kept: string | null = null): number[] {
  const tops: number[] = [];
  let floor = 0;
  cards.forEach((card, index) => {
    const isKept = card.id === kept;
    const top = isKept ? card.top : Math.max(card.top, floor);
    if (isKept) makeWay(cards, tops, index, top);
    tops.push(top);
    floor = top + card.height;
  });
  return tops;
}

function makeWay(cards: readonly StackedCard[], tops: number[], kept: number, top: number): void {
  let ceiling = top;
  for (let index = kept - 1; index >= 0 && tops[index]! + cards[index]!.height > ceiling; index -= 1) {
    ceiling = Math.max(0, ceiling - cards[index]!.height);
    tops[index] = ceiling;
  }
}
