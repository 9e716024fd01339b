'use client';

import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { isLive } from '@/lib/domain/claim';
import { stackCards } from '@/lib/editor/card-stack';
import { cardId } from '@/lib/editor/highlights';
import type { PlacedClaim } from './article-text';
import { useBench } from './bench-store';
import { isNarrow, reveal } from './bench-screen';
import { ClaimCard } from './claim-card';
import type { TextView } from './text-view';

interface ClaimColumnProps {
  claims: readonly PlacedClaim[];
  view: TextView;
  onOpen: (claimId: string) => void;
  /** What stands in place of the opened card. */
  openClaim: (claim: PlacedClaim) => React.ReactNode;
  /** The form of a new claim, where there is one. */
  form: React.ReactNode;
}

/** Room between two cards, pixels. */
const GAP = 12;
/** The form of a new claim, among the cards. */
const FORM = 'new';

/** The claims in the order of the text, each beside its words. Without JavaScript, and on a narrow page, a plain list. */
export function ClaimColumn({ claims, view, onOpen, openClaim, form }: ClaimColumnProps) {
  const column = useRef<HTMLDivElement>(null);
  const openId = useBench((state) => state.openClaimId);
  const formRange = useBench((state) => state.draft?.range ?? null);
  const isPlacing = useBench((state) => state.placeFor !== null);
  const formStart = formRange?.start ?? null;
  const placed = claims.filter((claim) => isLive(claim.state) && claim.places.length > 0);
  const aside = claims.filter((claim) => !placed.includes(claim));

  const arrange = useCallback(() => {
    if (column.current) arrangeCards(column.current, view, openId, formStart);
  }, [view, openId, formStart]);
  useLayoutEffect(arrange, [arrange, claims]);
  useEffect(() => view.onChange(arrange), [view, arrange]);
  // The opened panel grows and shrinks while it is worked in.
  useEffect(() => {
    const open = column.current?.querySelector('[data-open]');
    if (!open) return;
    const words = formRange ?? claims.find((claim) => claim.id === openId)?.places[0];
    const sizes = new ResizeObserver(() => {
      arrange();
      // A sheet from below leaves its words in sight above it, whatever size it grows to.
      if (words && isNarrow()) reveal(view, words);
    });
    sizes.observe(open);
    return () => sizes.disconnect();
  }, [arrange, view, claims, openId, formRange]);

  return (
    <section className="bench-claims" aria-label="Claims">
      <div ref={column} className="bench-stack">
        {placed.map((claim) => {
          const isOpen = claim.id === openId;
          return (
            <div
              key={claim.id}
              id={cardId(claim.id)}
              role="comment"
              data-card={claim.id}
              data-open={isOpen ? '' : undefined}
              data-placing={isOpen && isPlacing ? '' : undefined}
              className={isOpen ? 'bench-slot bench-open' : 'bench-slot'}
            >
              {isOpen ? openClaim(claim) : <ClaimCard claim={claim} onOpen={onOpen} />}
            </div>
          );
        })}
        {form ? (
          <div data-card={FORM} data-open="" className="bench-slot bench-open">
            {form}
          </div>
        ) : null}
      </div>
      {aside.length > 0 ? (
        <details className="bench-aside" open={aside.some((claim) => claim.id === openId) || undefined}>
          <summary>Dismissed, cut or without a place: {aside.length}</summary>
          {aside.map((claim) => (
            <div
              key={claim.id}
              id={cardId(claim.id)}
              className={claim.id === openId ? 'bench-open' : undefined}
            >
              {claim.id === openId ? openClaim(claim) : <ClaimCard claim={claim} onOpen={onOpen} />}
            </div>
          ))}
        </details>
      ) : null}
      {claims.length === 0 && !form ? (
        <p className="bench-no-claims">No claims yet. Select a sentence and press Enter.</p>
      ) : null}
    </section>
  );
}

/** Reads all sizes, then writes all places: the browser lays out once. */
function arrangeCards(
  column: HTMLElement,
  view: TextView,
  openId: string | null,
  formStart: number | null,
): void {
  const root = view.root();
  if (!root) return;
  const slots = [...column.children] as HTMLElement[];
  const isList = getComputedStyle(column).position === 'static';
  if (isList) {
    slots.forEach((slot) => slot.style.removeProperty('transform'));
    column.style.removeProperty('height');
    column.dataset.arranged = '';
    return;
  }
  const tops = view.claimTops();
  const shift = root.getBoundingClientRect().top - column.getBoundingClientRect().top;
  const formTop =
    formStart === null ? 0 : (view.boxesOf({ start: formStart, end: formStart + 1 })[0]?.top ?? 0);
  const cards = slots.map((slot) => {
    const id = slot.dataset.card ?? '';
    return {
      slot,
      id,
      top: Math.max(0, (id === FORM ? formTop : (tops.get(id) ?? 0)) + shift),
      height: slot.offsetHeight + GAP,
    };
  });
  cards.sort((a, b) => a.top - b.top);
  const places = stackCards(cards, formStart === null ? openId : FORM);
  cards.forEach(({ slot }, index) => {
    slot.style.transform = `translateY(${Math.round(places[index]!)}px)`;
  });
  const last = cards.length - 1;
  column.style.height = last < 0 ? '' : `${Math.ceil(places[last]! + cards[last]!.height)}px`;
  column.dataset.arranged = '';
}
