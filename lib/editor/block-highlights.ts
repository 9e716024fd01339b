// Which highlights stand in each block at the top of an article, as decorations that count from the block's own start.
import { type Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type TextBlock } from '@/lib/article/plain-text';
import { type HtmlSegment } from '@/lib/article/render-html';
import { assembled } from './block-decorations';
import { lastStartingBy } from './text-map';

/** A child of the document. A list is one of them, with many blocks of text. */
export interface Part {
  readonly node: Node;
  /** ProseMirror position of the start of its content. */
  readonly pos: number;
  readonly blocks: readonly TextBlock[];
}

/** @param blocks of this very document, in its order. */
export function partsOf(doc: Node, blocks: readonly TextBlock[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  doc.forEach((node, offset) => {
    const first = at;
    while (at < blocks.length && blocks[at]!.pos < offset + node.nodeSize) at += 1;
    parts.push({ node, pos: offset + 1, blocks: blocks.slice(first, at) });
  });
  return parts;
}

/**
 * The flat segments that touch one part: the same elements with the same attributes as `renderArticleHtml` writes. A
 * segment over several blocks becomes one decoration a block, as an element cannot leave its block.
 */
export function decorationsIn({ node, pos, blocks }: Part, segments: readonly HtmlSegment[]): DecorationSet {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return DecorationSet.empty;
  const decorations: Decoration[] = [];
  let at = 0;
  for (let next = Math.max(0, lastStartingBy(segments, first.start)); next < segments.length; next += 1) {
    const { start, end, nodeName = 'mark', attributes } = segments[next]!;
    if (start >= last.end) break;
    const drawn = { nodeName, ...inOneCall(attributes) };
    while (at < blocks.length - 1 && blocks[at]!.end <= start) at += 1;
    for (let index = at; index < blocks.length && blocks[index]!.start < end; index += 1) {
      const block = blocks[index]!;
      const from = Math.max(start, block.start);
      const to = Math.min(end, block.end);
      if (from >= to) continue;
      const origin = block.pos - pos - block.start;
      decorations.push(Decoration.inline(origin + from, origin + to, drawn));
    }
  }
  return DecorationSet.create(node, decorations);
}

/** All of them at once. */
export const decorationsOf = (
  doc: Node,
  blocks: readonly TextBlock[],
  segments: readonly HtmlSegment[],
): DecorationSet =>
  assembled(
    doc,
    partsOf(doc, blocks).map((part) => decorationsIn(part, segments)),
  );

/**
 * ProseMirror adds every word of `class` by a call of its own, and with 10,000 highlights those calls are a tenth of the
 * time. HTML does not tell `CLASS` from `class`; ProseMirror does, and sets it like any other attribute, in one call.
 */
function inOneCall({ class: classes, ...others }: HtmlSegment['attributes']): Record<string, string> {
  return classes === undefined ? others : { CLASS: classes, ...others };
}
