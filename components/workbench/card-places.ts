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
  /** Puts every card of the column beside its words; the open one, or the form, stands exactly there. */
  arrange(
    column: HTMLElement,
    claims: readonly PlacedClaim[],
    openId: string | null,
    formRange: TextRange | null,
  ): void;
  /** The lines have changed: measure all of it anew next time. */
  forget(): void;
}

/**
 * Reads all sizes, then writes what has changed: the browser lays out once. What was measured is kept for as long as the
 * claims are the same, so that opening or making one of a thousand measures that one.
 */
export function cardStack(view: TextView): CardStack {
  let tops: Map<string, number> | null = null;
  let topsOf: readonly PlacedClaim[] | null = null;
  const heights = new Map<string, { claim: PlacedClaim | undefined; height: number }>();
  const written = new WeakMap<Element, string>();

  const heightOf = (slot: HTMLElement, id: string, claim: PlacedClaim | undefined) => {
    const known = heights.get(id);
    if (known?.claim === claim && known && !slot.hasAttribute('data-open')) return known.height;
    const height = slot.offsetHeight + GAP;
    // An open one is another height again once it is closed.
    if (slot.hasAttribute('data-open')) heights.delete(id);
    else heights.set(id, { claim, height });
    return height;
  };

  return {
    forget() {
      tops = null;
      heights.clear();
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
      if (topsOf !== claims) tops = null;
      topsOf = claims;
      const known = (tops ??= view.claimTops());
      const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
      const shift = root.getBoundingClientRect().top - column.getBoundingClientRect().top;
      const formTop = formRange === null ? 0 : (view.boxesOf(formRange)[0]?.top ?? 0);
      const cards = slots.map((slot) => {
        const id = slot.dataset.card ?? '';
        const top = Math.max(0, (id === FORM ? formTop : (known.get(id) ?? 0)) + shift);
        return { slot, id, top, height: heightOf(slot, id, claimOf.get(id)) };
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
