'use client';

import type { TextRange } from '@/lib/anchoring/selector';
import type { TextMap } from '@/lib/editor/text-map';
import type { TextView } from './text-view';

/** Below this width the opened claim is a sheet from below: as in the styles. */
const NARROW = '(max-width: 900px)';
/** How far down the window, as a share of it, words may lie beside which a panel opens: below is room for its verdict. */
const COMPANY = 0.4;
/** Pixels kept free below the bars and above the lower edge. */
const MARGIN = 72;

export const isNarrow = (): boolean => matchMedia(NARROW).matches;

/** Where the bars end that stay in sight. */
const upperEdge = (): number =>
  Math.max(
    ...['.bench-coverage', '.bench-newer'].map(
      (bar) => document.querySelector(bar)?.getBoundingClientRect().bottom ?? 0,
    ),
  );

/** How much of the window a selection may lie in, from the top: a sheet from below takes the rest. */
function lowerEdge(): number {
  const sheet = isNarrow() ? document.querySelector('[data-open]') : null;
  return (sheet ? innerHeight - Math.min(sheet.clientHeight, innerHeight * 0.6) : innerHeight) - MARGIN / 2;
}

/**
 * Scrolls no further than needed to have the words, or the first of many, on screen. `hasCompany`: with room below
 * them for what opens beside them.
 */
export function reveal(view: TextView, range: TextRange, hasCompany = false): void {
  const root = view.root();
  const boxes = view.boxesOf(range);
  const first = boxes[0];
  if (!root || !first) return;
  const origin = root.getBoundingClientRect().top;
  const top = first.top + origin;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + origin;
  const upper = upperEdge() + MARGIN / 2;
  const lower = hasCompany && !isNarrow() ? innerHeight * COMPANY : lowerEdge();
  if (top < upper) scrollBy({ top: top - upper - MARGIN });
  else if (bottom > lower) scrollBy({ top: Math.min(bottom - lower + MARGIN, top - upper) });
}

/** The first sentence that begins on screen, 0 where none does. */
export function visibleSentence(view: TextView, map: TextMap): number {
  const root = view.root();
  const dom = view.dom();
  if (!root || !dom) return 0;
  const upper = upperEdge();
  const block = map.blocks.find(
    (one) => (dom.elementOf(one)?.getBoundingClientRect().bottom ?? 0) > upper + 8,
  );
  if (!block) return 0;
  const origin = root.getBoundingClientRect().top;
  for (let at = Math.max(0, map.sentenceAt(block.start)); at < map.sentences.length; at += 1) {
    const { start } = map.sentences[at]!;
    const box = view.boxesOf({ start, end: start + 1 })[0];
    if (box && box.top + origin >= upper) return at;
  }
  return map.sentences.length - 1;
}

/** From the text into the opened claim: its first control. */
export function focusOpened(): void {
  document
    .querySelector<HTMLElement>(
      '[data-open] :is(a[href], button, input, select, textarea, [tabindex]):not(:disabled, [tabindex="-1"], [aria-keyshortcuts="Escape"])',
    )
    ?.focus();
}

/** Milliseconds of rest before the address follows: who walks through the claims passes many. */
const REST = 300;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** The address names the open claim, so that it can be passed on; the page is not asked for again. */
export function sayAddress(claimId: string | null): void {
  const { pathname } = location;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    // The workbench may have been left meanwhile.
    if (location.pathname !== pathname) return;
    history.replaceState(history.state, '', claimId ? `${pathname}?claim=${claimId}` : pathname);
  }, REST);
}
