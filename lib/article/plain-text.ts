// The plain text of an article and where its blocks stand in it: every placement, sentence and word counts by this.
import { type TextRange } from '@/lib/anchoring/selector';
import { type ArticleDocument, type ArticleNode, type LeafType } from './article-document';

/** What a reader takes the block for: its own type, or what it stands in. */
export type BlockRole = LeafType | 'quotation' | 'listItem';

export type TextBlock = {
  /** Number of the block in the text, from 0. */
  readonly index: number;
  readonly role: BlockRole;
  /** UTF-16 offsets into the plain text, end exclusive; an empty block has start = end. */
  readonly start: number;
  readonly end: number;
  /** ProseMirror position of the start of the block's content. */
  readonly pos: number;
  /** How many containers (quotation, list, item) it stands in. */
  readonly depth: number;
  /** Of headings only. */
  readonly level?: number;
};

const BLOCK_END = '\n';
const HARD_BREAK = '\u2028';
const INLINE_ATOM = '\ufffc';

/** Text of the leaf blocks in document order, empty ones included, joined by U+000A; hard break U+2028, other inline atoms U+FFFC. */
export function plainText(doc: ArticleDocument): string {
  const lines: string[] = [];
  walk(doc, (_node, _place, text) => lines.push(text));
  return lines.join(BLOCK_END);
}

/** The leaf blocks in document order. */
export function blocksOf(doc: ArticleDocument): TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  walk(doc, (node, { pos, depth, role }, text) => {
    const end = start + text.length;
    const block = { index: blocks.length, role, start, end, pos, depth };
    blocks.push(node.type === 'heading' ? { ...block, level: node.attrs.level } : block);
    start = end + BLOCK_END.length;
  });
  return blocks;
}

/** The leaf blocks of each quotation block, lists and headings in it among them; one within another is part of it. */
export function quotationsOf(doc: ArticleDocument): TextRange[][] {
  const quotations: TextRange[][] = [];
  let start = 0;
  walk(doc, (_node, { quotation }, text) => {
    const end = start + text.length;
    if (quotation !== null) (quotations[quotation] ??= []).push({ start, end });
    start = end + BLOCK_END.length;
  });
  return quotations;
}

/** The headline's text, which is the article's title; null if it has none or an empty one. */
export function titleOf(doc: ArticleDocument): string | null {
  for (const node of doc.content) {
    if (node.type !== 'headline') continue;
    const title = inlineText(node).replaceAll(HARD_BREAK, ' ').trim();
    if (title !== '') return title;
  }
  return null;
}

/**
 * Offset in the plain text (UTF-16) → ProseMirror position. Every offset has one: the line end after a block
 * counts as the end of that block. Throws RangeError outside the text.
 */
export function positionOf(blocks: readonly TextBlock[], offset: number): number {
  const block = lastWhere(blocks, (candidate) => candidate.start <= offset);
  if (!block || !Number.isInteger(offset) || offset > block.end) {
    throw new RangeError(`Offset ${offset} is outside the text`);
  }
  return block.pos + offset - block.start;
}

/**
 * ProseMirror position → offset in the plain text (UTF-16). A position between blocks goes to the end of the
 * block before it, or with `side` 1 to the start of the one after it, where there is one.
 */
export function offsetOf(blocks: readonly TextBlock[], pos: number, side: -1 | 1 = -1): number {
  const block = lastWhere(blocks, (candidate) => candidate.pos <= pos);
  if (!block) return 0;
  const inside = pos - block.pos;
  if (inside <= block.end - block.start) return block.start + inside;
  const next = blocks[block.index + 1];
  return side === 1 && next ? next.start : block.end;
}

type Place = {
  readonly pos: number;
  readonly depth: number;
  readonly role: BlockRole;
  /** Number of the quotation block that it stands in, from 0; null outside of all. */
  readonly quotation: number | null;
};
type Leaf = Extract<ArticleNode, { type: LeafType }>;

function walk(doc: ArticleDocument, visit: (node: Leaf, place: Place, text: string) => void): void {
  let quotations = 0;
  const inside = (
    nodes: readonly ArticleNode[],
    from: number,
    depth: number,
    quotation: number | null,
    container?: BlockRole,
  ): number => {
    let pos = from;
    for (const node of nodes) {
      switch (node.type) {
        case 'quotation':
          pos = inside(node.content, pos + 1, depth + 1, quotation ?? quotations++, node.type) + 1;
          break;
        case 'listItem':
          pos = inside(node.content, pos + 1, depth + 1, quotation, node.type) + 1;
          break;
        case 'bulletList':
        case 'orderedList':
          pos = inside(node.content, pos + 1, depth + 1, quotation, container) + 1;
          break;
        case 'text':
        case 'hardBreak':
          throw new RangeError('Inline content outside a block: parse the document first');
        default: {
          const text = inlineText(node);
          visit(
            node,
            { pos: pos + 1, depth, quotation, role: (node.type === 'paragraph' && container) || node.type },
            text,
          );
          pos += text.length + 2;
        }
      }
    }
    return pos;
  };
  inside(doc.content, 0, 0, null);
}

function inlineText(leaf: Leaf): string {
  let text = '';
  for (const node of leaf.content ?? []) {
    text += node.type === 'text' ? node.text : node.type === 'hardBreak' ? HARD_BREAK : INLINE_ATOM;
  }
  return text;
}

function lastWhere<T>(sorted: readonly T[], holds: (item: T) => boolean): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
