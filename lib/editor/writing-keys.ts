// The keys of a text that is written in: what every editor does with Enter, Tab and Backspace in lists, and ours by name.
import { toggleMark } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import { inputRules, wrappingInputRule } from '@tiptap/pm/inputrules';
import { keymap } from '@tiptap/pm/keymap';
import { type Schema } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import { type Command, type Plugin } from '@tiptap/pm/state';
import { listAt, setKind, toggleList, toggleQuotation } from './block-kinds';
import { type BlockKind, kindKeys, writingKeys } from './writing-names';

const asProseMirror = (keys: string) =>
  keys
    .split('+')
    .map((key) => (key.length > 1 ? key[0]!.toUpperCase() + key.slice(1) : key))
    .join('-');

const hardBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(state.schema.nodes['hardBreak']!.create(), true).scrollIntoView());
  return true;
};

/** At the start of an item: out of the list first, as everywhere. */
const backspaceInList =
  (schema: Schema): Command =>
  (state, dispatch, view) => {
    const { $cursor } = state.selection as { $cursor?: typeof state.selection.$from | null };
    if (!$cursor || $cursor.parentOffset > 0 || listAt(state) === null) return false;
    const isFirst = $cursor.depth > 1 && $cursor.index($cursor.depth - 1) === 0;
    const inItem = $cursor.node($cursor.depth - 1).type.name === 'listItem';
    return isFirst && inItem && liftListItem(schema.nodes['listItem']!)(state, dispatch, view);
  };

/** @param onLink asks for the address of a link. `onLeave`: Escape leads out of the text. */
export function writingPlugins(schema: Schema, { onLink, onLeave }: WritingActs): Plugin[] {
  const { nodes, marks } = schema;
  const item = nodes['listItem']!;
  const kinds = Object.entries(kindKeys).map(([kind, keys]) => [
    asProseMirror(keys),
    setKind(kind as BlockKind),
  ]);
  const act = (doIt: () => void): Command => {
    return (_state, dispatch) => {
      if (dispatch) doIt();
      return true;
    };
  };
  return [
    keymap({
      ...Object.fromEntries(kinds),
      [asProseMirror(writingKeys.bold)]: toggleMark(marks['bold']!),
      [asProseMirror(writingKeys.italic)]: toggleMark(marks['italic']!),
      [asProseMirror(writingKeys.link)]: act(onLink),
      [asProseMirror(writingKeys.orderedList)]: toggleList('orderedList'),
      [asProseMirror(writingKeys.bulletList)]: toggleList('bulletList'),
      [asProseMirror(writingKeys.quotation)]: toggleQuotation,
      [asProseMirror(writingKeys.undo)]: undo,
      [asProseMirror(writingKeys.redo)]: redo,
      'Mod-y': redo,
      'Shift-Enter': hardBreak,
      Enter: splitListItem(item),
      Backspace: backspaceInList(schema),
      // Where an item cannot go further in or out, Tab leads on through the page.
      Tab: sinkListItem(item),
      'Shift-Tab': liftListItem(item),
      Escape: act(onLeave),
    }),
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-*•]\s$/u, nodes['bulletList']!),
        wrappingInputRule(/^1[.)]\s$/u, nodes['orderedList']!),
        wrappingInputRule(/^\s*>\s$/u, nodes['quotation']!),
      ],
    }),
  ];
}

export interface WritingActs {
  onLink: () => void;
  onLeave: () => void;
}
