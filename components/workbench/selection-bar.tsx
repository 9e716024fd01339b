'use client';

import { useText } from '@/components/ui/text';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { rangeOf } from '@/lib/editor/sentence-cursor';
import type { ArticleText } from './article-text';
import { useBench, useBenchStore } from './bench-store';
import type { TextView } from './text-view';
import type { BenchActions } from './use-bench-actions';

interface SelectionBarProps {
  text: ArticleText;
  view: TextView;
  actions: BenchActions;
  /** Against the source in hand, or after one was taken up. */
  onTick: () => void;
}

/** What can be done with words that were picked up by mouse or finger; below them, at the foot of a narrow page. */
export function SelectionBar({ text, view, actions, onTick }: SelectionBarProps) {
  const t = useText();
  const store = useBenchStore();
  const bar = useRef<HTMLDivElement>(null);
  // What is selected for a place is asked about at the foot; words whose claim the same press has opened have theirs.
  const isShown = useBench(
    ({ cursor, isByPointer, draft, placeFor, openClaimId, openedWith }) =>
      cursor !== null &&
      isByPointer &&
      draft === null &&
      placeFor === null &&
      (openClaimId === null || openedWith !== cursor),
  );
  useEffect(() => {
    if (!isShown) return;
    const place = () => {
      const range = rangeOf(text.map, store.get().cursor);
      const box = range && view.boxesOf(range).at(-1);
      if (!bar.current || !box) return;
      bar.current.style.top = `${box.bottom + 6}px`;
      bar.current.style.left = `${Math.max(0, Math.min(box.left, (view.root()?.clientWidth ?? 0) - bar.current.offsetWidth))}px`;
    };
    place();
    const stops = [store.subscribe(place), view.onChange(place)];
    return () => stops.forEach((stop) => stop());
  }, [isShown, store, text, view]);
  if (!isShown) return null;
  return (
    <div ref={bar} className="bench-bar" role="toolbar" aria-label={t('With the selected words')}>
      <Button kind="quiet" keys="enter" onClick={actions.startClaim}>
        {t('Make a claim')}
      </Button>
      <Button kind="quiet" keys="t" onClick={onTick}>
        {t('Tick')}
      </Button>
      <Button kind="quiet" keys="0" onClick={actions.toggleNothing}>
        {t('Nothing to check')}
      </Button>
    </div>
  );
}
