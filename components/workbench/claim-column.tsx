'use client';

import { useText } from '@/components/ui/text';
import { memo, useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { TextRange } from '@/lib/anchoring/selector';
import { waitingIn } from '@/components/repair/waiting-places';
import { isLive } from '@/lib/domain/claim-words';
import { cardId } from '@/lib/editor/highlights';
import type { PlacedClaim } from './article-text';
import { isNarrow, reveal } from './bench-screen';
import { useBench } from './bench-store';
import { besidePlace, cardStack, FORM } from './card-places';
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
  /** What stands here while there are none. */
  none: React.ReactNode;
}

const hasPlace = (claim: PlacedClaim) => isLive(claim.state) && claim.places.length > 0;
const isAside = (claim: PlacedClaim) => !hasPlace(claim) && waitingIn(claim.card).length === 0;

/** The claims in the order of the text, each beside its words. Without JavaScript, and on a narrow page, a plain list. */
export function ClaimColumn(props: ClaimColumnProps) {
  // The outline is drawn at once; the panel, which is large, a moment later and without holding up the next key.
  const openId = useDeferredValue(useBench((state) => state.openClaimId));
  const placeId = useDeferredValue(useBench((state) => state.placeId));
  const formRange = useBench((state) => state.draft?.range ?? null);
  const isPlacing = useBench((state) => state.placeFor !== null);
  return <Column {...props} openId={openId} placeId={placeId} formRange={formRange} isPlacing={isPlacing} />;
}

interface ColumnProps extends ClaimColumnProps {
  openId: string | null;
  /** The place of the open claim that it stands beside. */
  placeId: string | null;
  formRange: TextRange | null;
  isPlacing: boolean;
}

const Column = memo(function Column(props: ColumnProps) {
  const t = useText();
  const { claims, view, onOpen, openClaim, form, none, openId, placeId, formRange, isPlacing } = props;
  const column = useRef<HTMLDivElement>(null);
  const placed = useMemo(() => claims.filter(hasPlace), [claims]);
  const aside = useMemo(() => claims.filter(isAside), [claims]);
  const stack = useMemo(() => cardStack(view), [view]);

  const arrange = useCallback(() => {
    if (column.current) stack.arrange(column.current, placed, { openId, placeId, formRange });
  }, [stack, placed, openId, placeId, formRange]);
  // Also when only a card's text changed: it may be higher now.
  useLayoutEffect(arrange, [arrange]);
  useEffect(
    () =>
      view.onChange(() => {
        stack.forget();
        arrange();
      }),
    [view, stack, arrange],
  );
  // The opened panel grows and shrinks while it is worked in.
  useEffect(() => {
    const open = column.current?.querySelector('[data-open]');
    if (!open) return;
    const claim = claims.find((one) => one.id === openId);
    const words = formRange ?? (claim && besidePlace(claim, placeId));
    const sizes = new ResizeObserver(() => {
      // Told of its first size, too, which it was placed with.
      if ((open as HTMLElement).offsetHeight !== stack.openHeight()) arrange();
      // A sheet from below leaves its words in sight above it, whatever size it grows to.
      if (words && isNarrow()) reveal(view, words);
    });
    sizes.observe(open);
    return () => sizes.disconnect();
  }, [arrange, stack, view, claims, openId, placeId, formRange]);

  return (
    <section className="bench-claims" aria-label={t('Claims')}>
      <div ref={column} className="bench-stack">
        {placed.map((claim) => (
          <Slot key={claim.id} claim={claim} onOpen={onOpen} isPlacing={claim.id === openId && isPlacing}>
            {claim.id === openId ? openClaim(claim) : null}
          </Slot>
        ))}
        {form ? (
          <div data-card={FORM} className="bench-slot is-open">
            <div data-open="" className="bench-open">
              {form}
            </div>
          </div>
        ) : null}
      </div>
      {aside.length > 0 ? (
        <details className="bench-aside" open={aside.some((claim) => claim.id === openId) || undefined}>
          <summary>
            {t('Dismissed, cut or without a place: {count, number}', { count: aside.length })}
          </summary>
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
      {claims.length === 0 && !form ? none : null}
    </section>
  );
});

interface SlotProps {
  claim: PlacedClaim;
  onOpen: (claimId: string) => void;
  isPlacing: boolean;
  /** The opened claim, in place of its card. */
  children: React.ReactNode;
}

/** The same element for the card and for the opened claim, so that opening one lays out this one alone. */
const Slot = memo(function Slot({ claim, onOpen, isPlacing, children }: SlotProps) {
  return (
    <div
      id={cardId(claim.id)}
      role="comment"
      data-card={claim.id}
      className={children ? 'bench-slot is-open' : 'bench-slot'}
    >
      {children ? (
        <div data-open="" data-placing={isPlacing ? '' : undefined} className="bench-open">
          {children}
        </div>
      ) : (
        <ClaimCard claim={claim} onOpen={onOpen} />
      )}
    </div>
  );
});
