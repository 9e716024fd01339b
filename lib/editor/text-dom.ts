// Offsets of the plain text ↔ places in the page, by the blocks' elements: the same for the server's HTML, which is
// there first, and for the editor's, which takes its place.
import { type TextRange } from '@/lib/anchoring/selector';
import { type TextBlock } from '@/lib/article/plain-text';

export interface TextDom {
  /** The element of a block; undefined where the page does not show the text. */
  elementOf(block: TextBlock): Element | undefined;
  /** The offset of a DOM point, as selections and `caretPositionFromPoint` give it; null outside the text. */
  offsetAt(node: Node, inside: number): number | null;
  /** A stretch as DOM ranges, one for each block that it touches. */
  rangesOf(range: TextRange): StaticRange[];
}

const BLOCKS = 'p, h1, h2, h3, h4';
const NOT_TEXT = 'ProseMirror-trailingBreak';

/** Read the page anew when the blocks' elements were replaced: when the editor has taken over. */
export function textDom(root: Element, blocks: readonly TextBlock[]): TextDom {
  const elements = [...root.querySelectorAll(BLOCKS)];
  const indexOf = new Map(elements.map((element, index) => [element, index]));
  return {
    elementOf: (block) => elements[block.index],
    offsetAt(node, inside) {
      const parent = node instanceof Element ? node : node.parentElement;
      const element = parent?.closest(BLOCKS);
      const block = element ? blocks[indexOf.get(element) ?? -1] : undefined;
      if (element && block) return Math.min(block.end, block.start + lengthBefore(element, node, inside));
      if (node !== root && !root.contains(node)) return null;
      // Between two blocks: the end of what stands before it.
      const next = elements.findIndex((one) => isAfter(one, node, inside));
      if (next === 0) return 0;
      return blocks[next === -1 ? blocks.length - 1 : next - 1]?.end ?? null;
    },
    rangesOf(range) {
      const ranges: StaticRange[] = [];
      for (let index = firstEndingAfter(blocks, range.start); index < blocks.length; index += 1) {
        const block = blocks[index]!;
        if (block.start >= range.end) break;
        const element = elements[index];
        const start = element && pointAt(element, Math.max(range.start, block.start) - block.start, 1);
        const end = element && pointAt(element, Math.min(range.end, block.end) - block.start, -1);
        if (start && end) {
          ranges.push(
            new StaticRange({
              startContainer: start.node,
              startOffset: start.inside,
              endContainer: end.node,
              endOffset: end.inside,
            }),
          );
        }
      }
      return ranges;
    },
  };
}

/** A range that can be measured; made only where it is needed, as every living one is kept up by the browser. */
export function liveRange(range: StaticRange): Range {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

function piecesOf(element: Element): TreeWalker {
  return document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    const isBreak = node.nodeName === 'BR' && !(node as Element).classList.contains(NOT_TEXT);
    return isBreak ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
}

const lengthOf = (node: Node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : 1);

function lengthBefore(element: Element, node: Node, inside: number): number {
  const walker = piecesOf(element);
  let length = 0;
  for (let piece = walker.nextNode(); piece; piece = walker.nextNode()) {
    if (piece === node) return length + Math.min(inside, lengthOf(piece));
    if (isAfter(piece, node, inside)) return length;
    length += lengthOf(piece);
  }
  return length;
}

/** Whether `piece` stands after the DOM point. */
function isAfter(piece: Node, node: Node, inside: number): boolean {
  const child = node.childNodes[inside];
  if (child)
    return (
      piece === child || Boolean(child.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING)
    );
  const place = node.compareDocumentPosition(piece);
  return Boolean(place & Node.DOCUMENT_POSITION_FOLLOWING) && !node.contains(piece);
}

/** `side` 1: where something begins, so at the start of the piece that follows; −1: where it ends. */
function pointAt(element: Element, offset: number, side: 1 | -1): { node: Node; inside: number } | null {
  const walker = piecesOf(element);
  let left = offset;
  let last: { node: Node; inside: number } | null = null;
  for (let piece = walker.nextNode(); piece; piece = walker.nextNode()) {
    const length = lengthOf(piece);
    const isHere = side === 1 ? left < length : left <= length;
    const parent = piece.parentNode!;
    const place = (inside: number) =>
      piece.nodeType === Node.TEXT_NODE
        ? { node: piece, inside }
        : { node: parent, inside: [...parent.childNodes].indexOf(piece as ChildNode) + Math.min(inside, 1) };
    if (isHere) return place(left);
    last = place(length);
    left -= length;
  }
  return last;
}

function firstEndingAfter(blocks: readonly TextBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
