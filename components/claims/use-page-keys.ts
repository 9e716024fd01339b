/** Why: the keys of a panel or a list work wherever the focus is, but never while a field is typed in. */
import { useLayoutEffect, useRef } from 'react';
import { singleKeysOn } from '@/components/ui/single-key-setting';
import { isTyping, pressedName } from './single-keys';

/** By the name that `pressedName` gives. A handler that answers false leaves the key to others. */
export type PageKeys = Record<string, (() => boolean | void) | undefined>;

/** Keys that also work in a field: they mean no character there. */
const always = new Set(['mod+enter', 'escape']);

export function usePageKeys(keys: PageKeys, isOn = true): void {
  const latest = useRef(keys);
  // With the drawing: what is seen takes its keys from its first moment on.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const name = pressedName(event);
      if (name === null) return;
      if (!always.has(name) && (isTyping(event.target) || !singleKeysOn())) return;
      // A modal dialog above the page holds the focus and has its own keys.
      const target = event.target instanceof Element ? event.target : null;
      const dialog = target?.closest('[role="alertdialog"], [role="dialog"]');
      if (dialog && !dialog.querySelector('[data-claim-panel]')) return;
      const handler = latest.current[name];
      if (handler && handler() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}
