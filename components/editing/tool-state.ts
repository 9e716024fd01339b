/** Why: the tools show what holds where the cursor is. */
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { TextEditor } from '@/lib/editor/text-editor';
import type { ToolState } from '@/lib/editor/writing-names';

const none: ToolState = {
  ...{ kind: null, list: null, isQuoted: false, isBold: false, isItalic: false, isLink: false },
  ...{ canUndo: false, canRedo: false },
};

const isSame = (one: ToolState, other: ToolState) =>
  (Object.keys(one) as (keyof ToolState)[]).every((key) => one[key] === other[key]);

export function useToolState(text: TextEditor | null): ToolState {
  const last = useRef(none);
  const subscribe = useCallback(
    (listener: () => void) => {
      text?.editor.on('transaction', listener);
      return () => void text?.editor.off('transaction', listener);
    },
    [text],
  );
  const now = () => {
    if (!text) return none;
    const next = text.tools();
    if (!isSame(last.current, next)) last.current = next;
    return last.current;
  };
  return useSyncExternalStore(subscribe, now, () => none);
}
