'use client';

import type { TextRange } from '@/lib/anchoring/selector';
import { stackCards } from '@/lib/editor/card-stack';
import type { TextView } from './text-view';

/** The form of a new claim, among the cards. */
export const FORM = 'new';
/** Room between two cards, pixels. */
const GAP = 12;

export interface CardStack {
  /** Puts every card of the column beside its words; the open one, or the form, stands exactly there. */
  arrange(column: HTMLElement, openId: string | null, formRange: TextRange | null): void;
  /** Lines, cards or claims have changed: measure anew next time. */
  forget(): void;
}

/**
 * Reads all sizes, then writes what has changed: the browser lays out once. Sizes are kept until they are forgotten, so
 * that opening one of a thousand claims measures that one.
 */
export function cardStack(view: TextView): CardStack {
  let tops: Map<string, number> | null = null;
  const heights = new Map<Element, number>();
  const written = new WeakMap<Element, string>();

  const heightOf = (slot: HTMLElement) => {
    const known = slot.hasAttribute('data-open') ? undefined : heights.get(slot);
    const height = known ?? slot.offsetHeight;
    if (known === undefined) heights.set(slot, height);
    return height + GAP;
  };

  return {
    forget() {
      tops = null;
      heights.clear();
    },
    arrange(column, openId, formRange) {
      const root = view.root();
      if (!root) return;
      const slots = [...column.children] as HTMLElement[];
      if (getComputedStyle(column).position === 'static') {
        slots.forEach((slot) => {
          slot.style.removeProperty('transform');
          slot.style.removeProperty('top');
          written.delete(slot);
        });
        column.style.removeProperty('height');
        column.dataset.arranged = '';
        return;
      }
      const known = (tops ??= view.claimTops());
      const shift = root.getBoundingClientRect().top - column.getBoundingClientRect().top;
      const formTop = formRange === null ? 0 : (view.boxesOf(formRange)[0]?.top ?? 0);
      const cards = slots.map((slot) => {
        const id = slot.dataset.card ?? '';
        const top = Math.max(0, (id === FORM ? formTop : (known.get(id) ?? 0)) + shift);
        return { slot, id, top, height: heightOf(slot) };
      });
      cards.sort((a, b) => a.top - b.top);
      const places = stackCards(cards, formRange === null ? openId : FORM);
      cards.forEach(({ slot }, index) => {
        const place = `${Math.round(places[index]!)}px`;
        if (written.get(slot) === place) return;
        // What sticks inside the opened one reckons from where it is laid out: a transform would lead it astray.
        if (slot.hasAttribute('data-open')) slot.style.top = place;
        else slot.style.transform = `translateY(${place})`;
        written.set(slot, place);
      });
      const last = cards.length - 1;
      column.style.height = last < 0 ? '' : `${Math.ceil(places[last]! + cards[last]!.height)}px`;
      column.dataset.arranged = '';
    },
  };
}
