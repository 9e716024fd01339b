'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { Kbd } from '@/components/ui/kbd';
import { useText } from '@/components/ui/text';
import type { PlacedClaim } from '@/components/workbench/article-text';
import { useBench } from '@/components/workbench/bench-store';
import { standElsewhere } from '@/lib/article/whole-words';
import { cardId } from '@/lib/editor/highlights';
import { type WaitingPlace, waitingPlaces } from './waiting-places';
import { WordChange } from './word-changes';
import './repair.css';

interface RepairTrayProps {
  text: string;
  claims: readonly PlacedClaim[];
  onOpen: (claimId: string, placeId: string) => void;
  /** A claim without a place has no words to stand beside: it opens in here. */
  openClaim: (claim: PlacedClaim) => React.ReactNode;
  /** It takes more or less room: what stands below it moves. */
  onSize: () => void;
}

/** So many stand there at once; the others come when they are asked for, or as these are settled. */
const SHOWN = 4;

/** Before the claims: those of which a place waits to be settled after a change of the text, the gravest first. */
export function RepairTray({ text, claims, onOpen, openClaim, onSize }: RepairTrayProps) {
  const t = useText();
  const openId = useBench((state) => state.openClaimId);
  const placeId = useBench((state) => state.placeId);
  const isPlacing = useBench((state) => state.placeFor !== null);
  const [isWhole, setWhole] = useState(false);
  const tray = useRef<HTMLElement>(null);
  const waiting = useMemo(() => waitingPlaces(claims.map((claim) => claim.card)), [claims]);
  const open = claims.find((claim) => claim.id === openId && claim.places.length === 0);
  const isThere = waiting.length > 0;

  useEffect(() => {
    if (!tray.current) return;
    const sizes = new ResizeObserver(onSize);
    sizes.observe(tray.current);
    return () => {
      sizes.disconnect();
      onSize();
    };
  }, [isThere, onSize]);
  const lostId = open && waiting.some((one) => one.card.id === open.id) ? open.id : null;
  useEffect(() => {
    if (lostId) document.getElementById(cardId(lostId))?.scrollIntoView({ block: 'nearest' });
  }, [lostId]);

  if (!isThere) return null;
  const shown = isWhole
    ? waiting
    : waiting.filter(({ card }, at) => at < SHOWN || (card.id === openId && card.id === lostId));
  return (
    <section ref={tray} className="repair-tray" aria-label={t('Places to settle')}>
      <h2>
        {t('{count, plural, one {# place waits to be settled} other {# places wait to be settled}}', {
          count: waiting.length,
        })}{' '}
        <Kbd keys="g" />
      </h2>
      <ol>
        {shown.map((one, at) => (
          <li key={one.place.id}>
            <Item
              one={one}
              text={text}
              isOpen={one.card.id === openId && one.place.id === placeId}
              onOpen={onOpen}
            />
            {lostId === one.card.id && open && isFirstOf(shown, at) ? (
              <div
                id={cardId(one.card.id)}
                className="bench-open"
                data-open=""
                data-placing={isPlacing ? '' : undefined}
              >
                {openClaim(open)}
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      {shown.length < waiting.length ? (
        <button type="button" className="link text-sm" onClick={() => setWhole(true)}>
          {t('All {count, number}', { count: waiting.length })}
        </button>
      ) : null}
    </section>
  );
}

const isFirstOf = (shown: readonly WaitingPlace[], at: number) =>
  shown.findIndex((one) => one.card.id === shown[at]!.card.id) === at;

interface ItemProps {
  one: WaitingPlace;
  text: string;
  isOpen: boolean;
  onOpen: (claimId: string, placeId: string) => void;
}

function Item({ one: { card, place }, text, isOpen, onOpen }: ItemProps) {
  const t = useText();
  const [gravest] = place.changes;
  const lostWords = place.was?.exact ?? place.exact;
  const isGone = place.outcome === 'orphaned';
  const areElsewhere = useMemo(() => isGone && standElsewhere(text, place), [isGone, text, place]);
  return (
    <button
      type="button"
      className="repair-item"
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => onOpen(card.id, place.id)}
    >
      <span aria-hidden="true" className="repair-sign">
        {isGone ? '✕' : '?'}
      </span>
      <span className="min-w-0">
        <span className="repair-what">
          {isGone ? (
            <>
              <span className="word-kind is-grave">{areElsewhere ? t('place lost') : t('gone')}</span>
              <span className="sr-only">{t('It read:')} </span>
              {areElsewhere ? lostWords : <del>{lostWords}</del>}
            </>
          ) : gravest ? (
            <WordChange change={gravest} />
          ) : (
            <span className="word-kind">{t('place only likely')}</span>
          )}
        </span>
        {isGone ? null : <span className="repair-words">{place.exact}</span>}
      </span>
    </button>
  );
}
