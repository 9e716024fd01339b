// Nothing gets into a text that is written in which the article's own check would refuse afterwards.
import { Fragment, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { type InlineNode } from '@/lib/article/article-document';
import { cleanInline, cleanWords } from '@/lib/article/clean-inline';
import { parseDocument } from '@/lib/article/schema';
import { type Said } from '@/lib/language/text';

/** Text of a pasted or dropped piece without what an article may not hold. */
export function cleanSlice(slice: Slice): Slice {
  const clean = (fragment: Fragment): Fragment => {
    const nodes = [];
    for (const node of fragment.content) {
      if (!node.isText) nodes.push(node.copy(clean(node.content)));
      else {
        const text = cleanWords(node.text!);
        if (text !== '') nodes.push(node.type.schema.text(text, node.marks));
      }
    }
    return Fragment.fromArray(nodes);
  };
  return new Slice(clean(slice.content), slice.openStart, slice.openEnd);
}

const isFromOutside = (tr: Transaction) => {
  const event: unknown = tr.getMeta('uiEvent');
  return event === 'paste' || event === 'drop';
};

/** @param onRefused is told why a paste was not taken: too long, too deep. */
export function writingGuard(onRefused: (why: Said) => void): Plugin {
  return new Plugin({
    filterTransaction(tr) {
      if (!tr.docChanged || !isFromOutside(tr)) return true;
      const before = tr.before.content.size;
      // What is about to be cleaned is no reason to refuse it.
      const parsed = parseDocument(cleaned(tr.doc.toJSON()));
      if (parsed.ok || tr.doc.content.size <= before) return true;
      onRefused(parsed.problem);
      return false;
    },
    appendTransaction(transactions, _old, state) {
      const isTyped = transactions.some((tr) => tr.docChanged);
      // An input method would lose its place; what it leaves is cleaned with the next key, and before it is saved.
      if (!isTyped || transactions.some((tr) => tr.getMeta('composition') !== undefined)) return null;
      return cleanedBlocks(state, changedBy(transactions));
    },
  });
}

/** From where to where the text was touched, in positions of the last state. */
function changedBy(transactions: readonly Transaction[]): [from: number, to: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const tr of transactions) {
    tr.mapping.maps.forEach((map) => {
      // Positions of before and of after each step, both brought to the end.
      if (low <= high) [low, high] = [map.map(low, -1), map.map(high, 1)];
      map.forEach((_from, _to, from, to) => {
        low = Math.min(low, from);
        high = Math.max(high, to);
      });
    });
  }
  return [low, high];
}

function cleanedBlocks(state: EditorState, [from, to]: [number, number]): Transaction | null {
  const { doc, tr } = state;
  const dirty: { pos: number; end: number; content: readonly InlineNode[] }[] = [];
  const [start, end] = [Math.max(0, Math.min(from, doc.content.size)), Math.min(to, doc.content.size)];
  doc.nodesBetween(start, Math.max(start, end), (node, pos) => {
    if (!node.isTextblock) return true;
    if (node.childCount > 0) {
      const content = (node.content.toJSON() ?? []) as InlineNode[];
      const clean = cleanInline(content);
      if (clean !== content) dirty.push({ pos: pos + 1, end: pos + 1 + node.content.size, content: clean });
    }
    return false;
  });
  if (dirty.length === 0) return null;
  for (const one of dirty.reverse()) {
    tr.replaceWith(one.pos, one.end, Fragment.fromJSON(state.schema, one.content));
  }
  return tr;
}

interface AnyNode {
  type: string;
  content?: AnyNode[];
}
const LEAF = new Set(['headline', 'standfirst', 'byline', 'heading', 'paragraph', 'caption', 'credit']);

/** A document's JSON with the inline content of every block clean. */
export function cleaned<Doc>(doc: Doc): Doc {
  const clean = (node: AnyNode): AnyNode => {
    if (!node.content) return node;
    const content = LEAF.has(node.type)
      ? (cleanInline(node.content as unknown as InlineNode[]) as unknown as AnyNode[])
      : node.content.map(clean);
    if (content.length > 0) return { ...node, content };
    const { content: _none, ...rest } = node;
    return rest;
  };
  return clean(doc as unknown as AnyNode) as unknown as Doc;
}
