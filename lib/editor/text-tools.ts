// What the tools of a text do and what they show, worked out of the editor's state after every key: it costs next to nothing.
import { toggleMark } from '@tiptap/pm/commands';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { type Schema } from '@tiptap/pm/model';
import { type Command, type EditorState } from '@tiptap/pm/state';
import { isQuoted, kindAt, listAt, toggleList, toggleQuotation } from './block-kinds';
import { type ToolName, type ToolState } from './writing-names';

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

/** All but the link, whose address is asked for first. */
export function toolCommand({ marks }: Schema, name: Exclude<ToolName, 'link'>): Command {
  switch (name) {
    case 'quotation':
      return toggleQuotation;
    case 'bulletList':
    case 'orderedList':
      return toggleList(name);
    case 'bold':
    case 'italic':
      return toggleMark(marks[name]!);
    case 'undo':
      return undo;
    case 'redo':
      return redo;
  }
}
