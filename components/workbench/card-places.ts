'use client';

import type { TextRange } from '@/lib/anchoring/selector';
import { stackCards } from '@/lib/editor/card-stack';
import type { PlacedClaim } from './article-text';
import type { TextView } from './text-view';

/** The form of a new claim, among the cards. */
export const FORM = 'new';
/** Room between two cards, pixels. */
const GAP = 12;

export interface CardStack {
  /** Puts the card of every claim beside its words; the open one, or the form, stands exactly there. */
  arrange(
    column: HTMLElement,
    claims: readonly PlacedClaim[],
    openId: string | null,
    formRange: TextRange | null,
  ): void;
  /** What the opened card, or the form, was measured with; null where there is none. */
  openHeight(): number | null;
  /** Cards may have got another width: measure all anew next time. */
  forget(): void;
}

/**
 * Reads all sizes, then writes what has changed: the browser lays out once. A size is kept as long as its claim says the
 * same, so that opening or making one of a thousand claims measures that one.
 */
export function cardStack(view: TextView): CardStack {
  let heights = new WeakMap<Element, { claim: PlacedClaim; height: number }>();
  const written = new WeakMap<Element, string>();

  let openHeight: number | null = null;

  /** A slot itself has no height: what is in it has. */
  const heightOf = (slot: HTMLElement, claim: PlacedClaim | undefined) => {
    const card = slot.firstElementChild as HTMLElement;
    if (card.hasAttribute('data-open')) return (openHeight = card.offsetHeight) + GAP;
    let known = heights.get(card);
    if (claim && known?.claim !== claim) {
      known = { claim, height: card.offsetHeight };
      heights.set(card, known);
    }
    return (known?.height ?? 0) + GAP;
  };

  return {
    openHeight: () => openHeight,
    forget() {
      heights = new WeakMap();
    },
    arrange(column, claims, openId, formRange) {
      const root = view.root();
      if (!root) return;
      openHeight = null;
      const slots = [...column.children] as HTMLElement[];
      if (getComputedStyle(column).position === 'static') {
        slots.forEach((slot) => {
          const card = slot.firstElementChild as HTMLElement;
          slot.style.removeProperty('transform');
          card.style.removeProperty('margin-top');
          written.delete(slot);
          written.delete(card);
        });
        column.style.removeProperty('height');
        arranged(column);
        return;
      }
      const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
      const shift = root.getBoundingClientRect().top - column.getBoundingClientRect().top;
      const formTop = formRange === null ? 0 : (view.boxesOf(formRange)[0]?.top ?? 0);
      const cards = slots.map((slot) => {
        const id = slot.dataset.card ?? '';
        const claim = claimOf.get(id);
        const place = claim?.places[0];
        const top = Math.max(0, (place ? view.topOf(place.start) : formTop) + shift);
        return { slot, id, top, height: heightOf(slot, claim) };
      });
      cards.sort((a, b) => a.top - b.top);
      const places = stackCards(cards, formRange === null ? openId : FORM);
      cards.forEach(({ slot }, index) => {
        const place = `${Math.round(places[index]!)}px`;
        const card = slot.firstElementChild as HTMLElement;
        // What sticks inside the opened one reckons from where it is laid out: a transform would lead it astray.
        const isLaidOut = card.hasAttribute('data-open');
        if (isLaidOut && written.get(card) !== place) {
          card.style.marginTop = place;
          written.set(card, place);
        }
        const transform = isLaidOut ? '' : `translateY(${place})`;
        if ((written.get(slot) ?? '') === transform) return;
        slot.style.transform = transform;
        written.set(slot, transform);
      });
      const last = cards.length - 1;
      column.style.height = last < 0 ? '' : `${Math.ceil(places[last]! + cards[last]!.height)}px`;
      arranged(column);
    },
  };
}

/** Written once: the same again would have the styles of all cards worked out anew. */
function arranged(column: HTMLElement): void {
  if (column.dataset.arranged === undefined) column.dataset.arranged = '';
}
