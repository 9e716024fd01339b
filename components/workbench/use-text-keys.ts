'use client';

import { useEffect } from 'react';
import { isTyping } from '@/components/claims/single-keys';
import { singleKeysOn } from '@/components/ui/single-key-setting';
import { useBenchStore } from './bench-store';
import { focusText, isTextFocused } from './spoken-selection';
import type { BenchActions } from './use-bench-actions';

/** What has the keys while it is open. Messages, which are dialogs that say that they are not modal, have not. */
export const DIALOG = '[role="menu"], :is([role="dialog"], [role="alertdialog"]):not([aria-modal="false"])';

/** PRODUCT.md, "From the keyboard", as far as the text goes. What a claim's panel has used is left alone. */
export function useTextKeys(actions: BenchActions): void {
  const store = useBenchStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (document.querySelector(DIALOG)) return;
      if (event.key !== 'Escape' && isTyping(event.target)) return;
      // Single keys can be switched off; those that mean no character stay the text's while it has the focus.
      if (event.key.length === 1 && !singleKeysOn()) return;
      // Arrows and Enter belong to whatever has the focus; to the text where nothing else has.
      const isFree = isTextFocused() || document.activeElement === document.body || isPage(event.target);
      const act = actionOf(event, actions, isFree, store.get().cursor !== null);
      if (!act) return;
      event.preventDefault();
      if (act() !== false && isFree) focusText();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [actions, store]);
}

const isPage = (target: EventTarget | null) => target instanceof HTMLElement && target.id === 'main';

function actionOf(
  event: KeyboardEvent,
  actions: BenchActions,
  isFree: boolean,
  isSelecting: boolean,
): (() => boolean | void) | null {
  const { shiftKey } = event;
  // Digits go by their position on the keyboard, not by the character.
  if (event.code === 'Digit0' || event.code === 'Numpad0') return shiftKey ? null : actions.toggleNothing;
  switch (event.key) {
    case 'j':
    case 'J':
      return () => actions.moveSentence(1, shiftKey);
    case 'k':
    case 'K':
      return () => actions.moveSentence(-1, shiftKey);
    case 'n':
      return () => actions.walkClaims(1);
    case 'p':
      return () => actions.walkClaims(-1);
    case 'g':
      return actions.nextWaiting;
    case 'u':
      return actions.nextUnseen;
    case 'f':
    case 'F':
      return () => actions.nextFind(shiftKey);
    case 'Escape':
      return isTyping(event.target) ? null : actions.escape;
  }
  // Before anything is selected the arrows scroll the page, unless the text was stepped into.
  if (!isFree || (!isSelecting && !isTextFocused())) return null;
  switch (event.key) {
    case 'ArrowDown':
      return () => actions.moveSentence(1, shiftKey);
    case 'ArrowUp':
      return () => actions.moveSentence(-1, shiftKey);
    case 'ArrowRight':
      return () => actions.moveWord(1, shiftKey);
    case 'ArrowLeft':
      return () => actions.moveWord(-1, shiftKey);
    case 'Enter':
      return () => {
        actions.enter();
        // The form or the panel has taken the focus.
        return false;
      };
  }
  return null;
}
