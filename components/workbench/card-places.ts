'use client';

import type { TextRange } from '@/lib/anchoring/selector';
import { stackCards } from '@/lib/editor/card-stack';
import type { PlacedClaim } from './article-text';
import type { TextView } from './text-view';

/** The form of a new claim, among the cards. */
export const FORM = 'new';
/** Room between two cards, pixels. */
const GAP = 12;

/** What is open, and where. */
export interface Opened {
  openId: string | null;
  /** The place of the open claim that is looked at. */
  placeId: string | null;
  formRange: TextRange | null;
}

/** Of the places of an open claim that which it stands beside: the one looked at, else the first. */
export const besidePlace = ({ places }: PlacedClaim, placeId: string | null): TextRange | undefined =>
  places.find((one) => one.id === placeId) ?? places[0];

export interface CardStack {
  /** Puts the card of every claim beside its words; the open one, or the form, stands exactly there. */
  arrange(column: HTMLElement, claims: readonly PlacedClaim[], open: Opened): void;
  /** What the opened card, or the form, was measured with; null where there is none. */
  openHeight(): number | null;
  /** Cards may have got another width: measure all anew next time. */
  forget(): void;
}

/** One card as it was last seen. */
interface Row {
  readonly id: string;
  readonly slot: HTMLElement;
  /** What is in the slot, which has no height itself: the card, or what was opened in its place. */
  card: HTMLElement;
  top: number;
  height: number;
  /** What was written, and on which card. */
  place: number | null;
  placed: HTMLElement | null;
}

/**
 * Reads sizes, then writes what has changed: the browser lays out once. While there are the same claims at the same
 * words, only what is opened and what was closed is looked at, so that one of a thousand claims opens like one of ten.
 */
export function cardStack(view: TextView): CardStack {
  const rows = new WeakMap<Element, Row>();
  let heights = new WeakMap<Element, { claim: PlacedClaim; height: number }>();
  let order: Row[] = [];
  let arrangedFor: unknown[] = [];
  let wasOpen: string | null = null;
  let openHeight: number | null = null;

  const measure = (row: Row, claim: PlacedClaim | undefined) => {
    const card = (row.card = row.slot.firstElementChild as HTMLElement);
    if (card.hasAttribute('data-open')) {
      openHeight = card.offsetHeight;
      row.height = openHeight + GAP;
      return;
    }
    let known = heights.get(card);
    if (claim && known?.claim !== claim) {
      known = { claim, height: card.offsetHeight };
      heights.set(card, known);
    }
    row.height = (known?.height ?? 0) + GAP;
  };

  const rowOf = (slot: HTMLElement): Row => {
    const known = rows.get(slot);
    if (known) return known;
    const card = slot.firstElementChild as HTMLElement;
    const row = { id: slot.dataset.card ?? '', slot, card, top: 0, height: 0, place: null, placed: null };
    rows.set(slot, row);
    return row;
  };

  const write = (row: Row, place: number) => {
    const { slot, card } = row;
    if (row.place === place && row.placed === card) return;
    row.place = place;
    row.placed = card;
    // What sticks inside the opened one reckons from where it is laid out: a transform would lead it astray.
    const isOpen = card.hasAttribute('data-open');
    slot.style.transform = isOpen ? '' : `translateY(${place}px)`;
    if (isOpen) card.style.marginTop = `${place}px`;
  };

  /** One under the other, as a narrow page and paper have them. */
  const lieStill = (column: HTMLElement) => {
    for (const slot of column.children as HTMLCollectionOf<HTMLElement>) {
      slot.style.removeProperty('transform');
      (slot.firstElementChild as HTMLElement).style.removeProperty('margin-top');
      rows.delete(slot);
    }
    column.style.removeProperty('height');
    arrangedFor = [];
  };

  return {
    openHeight: () => openHeight,
    forget() {
      heights = new WeakMap();
      arrangedFor = [];
    },
    arrange(column, claims, { openId, placeId, formRange }) {
      const root = view.root();
      if (!root) return;
      openHeight = null;
      if (getComputedStyle(column).position === 'static') {
        lieStill(column);
        arranged(column);
        return;
      }
      const shift = root.getBoundingClientRect().top - column.getBoundingClientRect().top;
      const open = claims.find(({ id }) => id === openId);
      const beside = open && besidePlace(open, placeId);
      // Beside its first place a claim stands where its card stood: nothing else moves.
      const away = beside === open?.places[0] ? null : beside;
      const now = [column, column.childElementCount, claims, formRange, shift, away];
      if (now.some((one, index) => one !== arrangedFor[index])) {
        arrangedFor = now;
        const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
        const formTop = formRange === null ? 0 : (view.boxesOf(formRange)[0]?.top ?? 0);
        order = Array.from(column.children as HTMLCollectionOf<HTMLElement>, (slot) => {
          const row = rowOf(slot);
          const claim = claimOf.get(row.id);
          const place = claim === open ? beside : claim?.places[0];
          row.top = Math.max(0, (place ? view.topOf(place.start) : formTop) + shift);
          measure(row, claim);
          return row;
        });
        order.sort((a, b) => a.top - b.top);
      } else {
        for (const row of order)
          if (row.id === openId || row.id === wasOpen || row.id === FORM)
            measure(
              row,
              claims.find(({ id }) => id === row.id),
            );
      }
      wasOpen = openId;
      const places = stackCards(order, formRange === null ? openId : FORM);
      order.forEach((row, index) => write(row, Math.round(places[index]!)));
      const last = order.length - 1;
      column.style.height = last < 0 ? '' : `${Math.ceil(places[last]! + order[last]!.height)}px`;
      arranged(column);
    },
  };
}

/** Written once: the same again would have the styles of all cards worked out anew. */
function arranged(column: HTMLElement): void {
  if (column.dataset.arranged === undefined) column.dataset.arranged = '';
}
