// Highlights are decorations, never marks of the article: they are set from outside and then only moved along with edits.
import { Extension } from '@tiptap/core';
import { type Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';

const key = new PluginKey<DecorationSet>('highlights');

/** `initial` is asked once, when the editor is made; later sets come by `withHighlights`. */
export const HighlightExtension = Extension.create<{
  initial: (doc: Node) => DecorationSet;
}>({
  name: 'highlights',
  addOptions: () => ({ initial: () => DecorationSet.empty }),
  addProseMirrorPlugins() {
    const { initial } = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_config, state) => initial(state.doc),
          apply: (tr, now) => (tr.getMeta(key) as DecorationSet | undefined) ?? now.map(tr.mapping, tr.doc),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

/** The highlights that are drawn now. */
export const highlightsIn = (state: EditorState): DecorationSet => key.getState(state) ?? DecorationSet.empty;

/** A transaction that draws these highlights in place of all others. */
export const withHighlights = (state: EditorState, set: DecorationSet): Transaction =>
  state.tr.setMeta(key, set).setMeta('addToHistory', false);
