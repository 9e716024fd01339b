'use client';

import { useEffect } from 'react';
import { inHand } from '@/components/frame/known-bench-keys';
import { places } from '@/components/frame/known-keys';
import { usePageActions } from '@/components/frame/page-actions';
import { isTyping } from '@/components/claims/single-keys';
import { singleKeysOn } from '@/components/ui/single-key-setting';
import { DIALOG } from '../workbench/use-text-keys';

interface TickKeys {
  takeUp: () => void;
  putDown: () => void;
  tick: () => void;
  editLocator: () => void;
}

/** `s` takes a source up or another, `Shift s` puts it down, `t` ticks, `l` says where in it. */
export function useTickKeys({ takeUp, putDown, tick, editLocator }: TickKeys): void {
  usePageActions(places.hand, [
    { ...inHand.takeUp, run: takeUp },
    { ...inHand.tick, run: tick },
    { ...inHand.where, run: editLocator },
    { ...inHand.putDown, run: putDown },
  ]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (!singleKeysOn() || document.querySelector(DIALOG)) return;
      const key = event.key.toLowerCase();
      if (key === 's') (event.shiftKey ? putDown : takeUp)();
      else if (event.shiftKey) return;
      else if (key === 't') tick();
      else if (key === 'l') editLocator();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [takeUp, putDown, tick, editLocator]);
}
