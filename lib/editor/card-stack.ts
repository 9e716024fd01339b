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
 * words: those before it make way upwards, but never above the column, then it gives way too. One pass down, one up.
 */
export function stackCards(cards: readonly StackedCard[], kept: string | null = null): number[] {
  const tops: number[] = [];
  const anchor = kept === null ? -1 : cards.findIndex((card) => card.id === kept);
  let floor = 0;
  for (let index = 0; index < cards.length; index += 1) {
    const card = cards[index]!;
    let top = Math.max(card.top, floor);
    if (index === anchor && top > card.top) {
      const room = tops.reduce((sum, _, before) => sum + cards[before]!.height, 0);
      top = Math.max(card.top, room);
      let ceiling = top;
      for (
        let before = index - 1;
        before >= 0 && tops[before]! + cards[before]!.height > ceiling;
        before -= 1
      ) {
        ceiling -= cards[before]!.height;
        tops[before] = ceiling;
      }
    }
    tops.push(top);
    floor = top + card.height;
  }
  return tops;
}
