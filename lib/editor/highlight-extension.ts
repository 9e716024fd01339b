// Highlights are decorations, never marks of the article: they are set as a whole and then only moved along with edits.
import { Extension } from '@tiptap/core';
import { type Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type TextBlock } from '@/lib/article/plain-text';
import { type HtmlSegment } from '@/lib/article/render-html';

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

/** A transaction that draws these highlights in place of all others. */
export const withHighlights = (state: EditorState, set: DecorationSet): Transaction =>
  state.tr.setMeta(key, set).setMeta('addToHistory', false);

/**
 * Decorations of flat segments: the same elements with the same attributes as `renderArticleHtml` writes. A segment
 * over several blocks becomes one decoration a block, as an element cannot leave its block.
 */
export function decorationsOf(
  doc: Node,
  blocks: readonly TextBlock[],
  segments: readonly HtmlSegment[],
): DecorationSet {
  const decorations: Decoration[] = [];
  let at = 0;
  for (const { start, end, nodeName = 'mark', attributes } of segments) {
    const drawn = { nodeName, ...inOneCall(attributes) };
    while (at < blocks.length - 1 && blocks[at]!.end <= start) at += 1;
    for (let index = at; index < blocks.length && blocks[index]!.start < end; index += 1) {
      const block = blocks[index]!;
      const from = Math.max(start, block.start);
      const to = Math.min(end, block.end);
      if (from >= to) continue;
      decorations.push(
        Decoration.inline(block.pos + from - block.start, block.pos + to - block.start, drawn),
      );
    }
  }
  return DecorationSet.create(doc, decorations);
}

/**
 * ProseMirror adds every word of `class` by a call of its own, and with 10,000 highlights those calls are a tenth of the
 * time. HTML does not tell `CLASS` from `class`; ProseMirror does, and sets it like any other attribute, in one call.
 */
function inOneCall({ class: classes, ...others }: HtmlSegment['attributes']): Record<string, string> {
  return classes === undefined ? others : { CLASS: classes, ...others };
}
