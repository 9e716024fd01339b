/** Why: the tools show what holds where the cursor is; worked out after every key, so that it must cost next to nothing. */
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { type BlockKind, isQuoted, kindAt, listAt, type ListName } from '@/lib/editor/block-kinds';
import type { TextEditor } from '@/lib/editor/text-editor';

export interface ToolState {
  kind: BlockKind | null;
  list: ListName | null;
  isQuoted: boolean;
  isBold: boolean;
  isItalic: boolean;
  isLink: boolean;
  canUndo: boolean;
  canRedo: boolean;
}

const none: ToolState = {
  ...{ kind: null, list: null, isQuoted: false, isBold: false, isItalic: false, isLink: false },
  ...{ canUndo: false, canRedo: false },
};

/** Null and false where nothing is selected. */
export function toolState(state: EditorState): ToolState {
  const { selection, storedMarks, schema, doc } = state;
  const here = storedMarks ?? selection.$from.marks();
  const has = (name: string) => {
    const type = schema.marks[name]!;
    return selection.empty
      ? type.isInSet(here) !== undefined
      : doc.rangeHasMark(selection.from, selection.to, type);
  };
  return {
    kind: kindAt(state),
    list: listAt(state),
    isQuoted: isQuoted(state),
    isBold: has('bold'),
    isItalic: has('italic'),
    isLink: has('link'),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  };
}

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
    const next = toolState(text.editor.state);
    if (!isSame(last.current, next)) last.current = next;
    return last.current;
  };
  return useSyncExternalStore(subscribe, now, () => none);
}
