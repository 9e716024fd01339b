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

  const heightOf = (slot: HTMLElement, claim: PlacedClaim | undefined) => {
    if (claim === undefined || slot.hasAttribute('data-open')) return slot.offsetHeight + GAP;
    let known = heights.get(slot);
    if (known?.claim !== claim) {
      known = { claim, height: slot.offsetHeight };
      heights.set(slot, known);
    }
    return known.height + GAP;
  };

  return {
    forget() {
      heights = new WeakMap();
    },
    arrange(column, claims, openId, formRange) {
      const root = view.root();
      if (!root) return;
      const slots = [...column.children] as HTMLElement[];
      if (getComputedStyle(column).position === 'static') {
        slots.forEach((slot) => {
          slot.style.removeProperty('transform');
          written.delete(slot);
        });
        column.style.removeProperty('height');
        column.dataset.arranged = '';
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
        const transform = `translateY(${Math.round(places[index]!)}px)`;
        if (written.get(slot) === transform) return;
        slot.style.transform = transform;
        written.set(slot, transform);
      });
      const last = cards.length - 1;
      column.style.height = last < 0 ? '' : `${Math.ceil(places[last]! + cards[last]!.height)}px`;
      column.dataset.arranged = '';
    },
  };
}
