'use client';

import type { Translate } from '@/lib/language/translate';
import { lostSentence } from '@/components/repair/lost-sentence';
import { waitingIn } from '@/components/repair/waiting-places';
import { worded } from '@/components/frame/worded';
import { useText } from '@/components/ui/text';
import { useEffect, useRef } from 'react';
import { standElsewhere } from '@/lib/article/whole-words';
import type { Coverage } from '@/lib/domain/coverage';
import { claimsIn, spokenSelection } from '@/lib/editor/announce';
import { rangeOf } from '@/lib/editor/sentence-cursor';
import type { ArticleText, PlacedClaim } from './article-text';
import { type BenchState, useBenchStore } from './bench-store';
import type { TextView } from './text-view';

const CURSOR_ID = 'text-cursor';
/** Milliseconds of rest before the selection is said. */
const PAUSE = 60;

/** The focus goes where the text is walked from; the page does not move. */
export const focusText = (): void => document.getElementById(CURSOR_ID)?.focus({ preventScroll: true });
export const isTextFocused = (): boolean => document.activeElement?.id === CURSOR_ID;

interface SpokenSelectionProps {
  text: ArticleText;
  claims: readonly PlacedClaim[];
  coverage: Coverage;
  view: TextView;
}

/**
 * The one tab stop of the text, for a read-only text has none. It is an application, so that a screen reader hands the
 * keys through; the text itself stays a document, to be read like every other. What is selected is said aloud.
 */
export function SpokenSelection({ text, claims, coverage, view }: SpokenSelectionProps) {
  const t = useText();
  const store = useBenchStore();
  const cursorElement = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const said = useRef<Pick<BenchState, 'cursor' | 'placeId'>>({ cursor: null, placeId: null });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      const { cursor, openClaimId, placeId } = store.get();
      const range = rangeOf(text.map, cursor);
      if (!status.current || !cursorElement.current) return;
      const words = range
        ? spokenSelection(t, text.text, range, spoken(t, claimsIn(claims, range)), coverage.stretches)
        : lostWords(t, text.text, claims, openClaimId, placeId);
      // What is said of the same words is heard again only where it has changed.
      if (status.current.textContent !== words) status.current.textContent = words;
      if (cursor === said.current.cursor && placeId === said.current.placeId) return;
      said.current = { cursor, placeId };
      // The tab stop lies where the selection is, for screen magnifiers and for the browser's own scrolling.
      const box = range && view.boxesOf(range)[0];
      if (box) cursorElement.current.style.top = `${box.top}px`;
    };
    // What is seen comes first, the opened claim too; and of a held key only where it ends is said.
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(say, PAUSE);
    };
    // What new claims and marks change about the selection is said too.
    soon();
    const stop = store.subscribe(() => {
      const { cursor, placeId } = store.get();
      if (cursor !== said.current.cursor || placeId !== said.current.placeId) soon();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [t, store, text, claims, coverage, view]);
  return (
    <>
      <div
        ref={cursorElement}
        id={CURSOR_ID}
        className="bench-cursor"
        role="application"
        tabIndex={0}
        aria-roledescription={t('sentence cursor')}
        aria-label={t('Text, sentence by sentence')}
        aria-describedby="text-cursor-keys"
      />
      <p id="text-cursor-keys" className="sr-only">
        {t(
          'Down and Up: next and previous sentence. Right and Left: word by word. With Shift: extend. Enter: make a claim. 0: nothing to check here. S: take a source up. T: tick against it. N and P: next and previous claim. U: next words not yet looked at. G: next place that waits to be settled. Question mark: all keys.',
        )}
      </p>
      <p ref={status} role="status" className="sr-only" />
    </>
  );
}

/** A place that is lost has no words to select: those that it had are said. */
function lostWords(
  t: Translate,
  text: string,
  claims: readonly PlacedClaim[],
  openClaimId: string | null,
  placeId: string | null,
): string {
  const open = claims.find((one) => one.id === openClaimId);
  const lost = open && waitingIn(open.card).find((one) => one.id === placeId && one.start === null);
  if (!lost) return '';
  return `${t(lostSentence(standElsewhere(text, lost)))} ${t('It read:')} ${lost.was?.exact ?? lost.exact}`;
}

const spoken = (t: Translate, claims: readonly PlacedClaim[]) =>
  claims.map(({ card, state, standing, places }) => ({
    kind: card.kind,
    state,
    standing,
    ratingLabel: card.rating ? worded({ t }, card.rating.label) : null,
    places,
  }));
