'use client';

import { useEffect, useMemo } from 'react';
import { claimsOn } from '@/lib/editor/highlights';
import { extendTo, selectDragged, selectSentence, selectWord } from '@/lib/editor/sentence-cursor';
import type { ArticleText } from './article-text';
import { useBenchStore } from './bench-store';
import { focusText } from './spoken-selection';
import type { TextView } from './text-view';

/** A click selects a sentence, a double click a word, a drag words (with Alt: characters), Shift extends. */
export function usePointer(
  view: TextView,
  text: ArticleText,
  onPressClaims: (ids: readonly string[], offset: number) => void,
) {
  const store = useBenchStore();

  // A finger selects with handles of its own, and no click follows: its selection is taken as it changes.
  useEffect(() => {
    let isTouch = false;
    const onPointer = (event: PointerEvent) => {
      isTouch = event.pointerType === 'touch';
    };
    const onSelection = () => {
      const drag = isTouch ? draggedIn(view) : null;
      if (drag) store.set({ cursor: selectDragged(text.map, drag.from, drag.to), isByPointer: true });
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('selectionchange', onSelection);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('selectionchange', onSelection);
    };
  }, [store, view, text]);

  return useMemo(
    () => ({
      onClick(event: React.MouseEvent<HTMLElement>) {
        const target = event.target as Element;
        // A link in the text is followed with Ctrl or ⌘, or from the keyboard; a plain click selects its sentence.
        if (target.closest('a') && event.detail > 0) {
          if (event.ctrlKey || event.metaKey) return;
          event.preventDefault();
        }
        const drag = draggedIn(view);
        const offset = offsetUnder(view, event);
        const { cursor } = store.get();
        const isPlain = event.detail < 2 && !event.shiftKey && drag === null;
        if (event.shiftKey && offset !== null) {
          store.set({ cursor: extendTo(text.map, cursor, offset), isByPointer: true });
        } else if (event.detail === 2 && offset !== null) {
          store.set({ cursor: selectWord(text.map, offset), isByPointer: true });
        } else if (drag && event.detail < 3) {
          store.set({ cursor: selectDragged(text.map, drag.from, drag.to, event.altKey), isByPointer: true });
        } else if (offset !== null) {
          store.set({ cursor: selectSentence(text.map, offset), isByPointer: true });
        } else {
          return;
        }
        // What is selected is drawn by the outline; the browser's own selection would stand beside it.
        getSelection()?.removeAllRanges();
        focusText();
        const mark = target.closest<HTMLElement>('mark[data-claims]');
        if (isPlain && offset !== null) onPressClaims(claimsOn(mark?.dataset.claims), offset);
      },
    }),
    [store, view, text, onPressClaims],
  );
}

/** What the browser's own selection covers of the text, from where it began to where it ended. */
function draggedIn(view: TextView): { from: number; to: number } | null {
  const selection = getSelection();
  const dom = view.dom();
  const root = view.root();
  if (!selection?.anchorNode || !selection.focusNode || selection.isCollapsed || !dom || !root) return null;
  if (!root.contains(selection.anchorNode) && !root.contains(selection.focusNode)) return null;
  const from = dom.offsetAt(selection.anchorNode, selection.anchorOffset);
  const to = dom.offsetAt(selection.focusNode, selection.focusOffset);
  return from === null || to === null || from === to ? null : { from, to };
}

function offsetUnder(view: TextView, { clientX, clientY }: React.MouseEvent): number | null {
  const dom = view.dom();
  if (!dom) return null;
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  if (caret) return dom.offsetAt(caret.offsetNode, caret.offset);
  const selection = getSelection();
  return selection?.focusNode ? dom.offsetAt(selection.focusNode, selection.focusOffset) : null;
}
