// Lists that were written as paragraphs with a sign before each, as word processors paste them, become lists again.
import {
  type BlockNode,
  type InlineNode,
  type LeafNode,
  type LeafType,
  type ListItemNode,
  type ListNode,
  type ParagraphNode,
  type QuotationNode,
} from './article-document';

export type LeafKind =
  | { readonly type: Exclude<LeafType, 'heading'> }
  | { readonly type: 'heading'; readonly attrs: { readonly level: 2 | 3 | 4 } };

/** A paragraph that is an item of a list. `level` counts from 1. */
export interface Item {
  readonly level: number;
  readonly isNumbered: boolean;
  readonly start: number;
}
export interface Read {
  readonly block: BlockNode;
  readonly item: Item | null;
}

const SIGN = /^[\u00b7\u2022\u2023\u25aa\u25e6\u25cf\u25cb\uf0b7\uf0a7][\s\u00a0]+/u;
const NUMBER = /^\(?(?:(\d{1,9})|[a-z]|[ivx]{1,5})[.)]/iu;

/** What the marker that Word sets before an item says of its list. */
export function itemOf(marker: string): Pick<Item, 'isNumbered' | 'start'> {
  const number = NUMBER.exec(marker.trim());
  return { isNumbered: number !== null, start: Number(number?.[1] ?? 1) };
}

/** A block of what was read; null where it has no words. A sign before a paragraph makes it an item. */
export function leafOf(kind: LeafKind, content: readonly InlineNode[], item: Item | null): Read | null {
  const first = content[0];
  const isSigned =
    item === null && kind.type === 'paragraph' && first?.type === 'text' && SIGN.test(first.text);
  const words = isSigned || item ? withoutSign(content) : content;
  const hasWords = words.some((node) => node.type === 'text' && node.text.trim() !== '');
  if (!hasWords) return null;
  return {
    block: { ...kind, content: words } as LeafNode,
    item: item ?? (isSigned ? { level: 1, isNumbered: false, start: 1 } : null),
  };
}

function withoutSign(content: readonly InlineNode[]): readonly InlineNode[] {
  const [first, ...rest] = content;
  if (first?.type !== 'text') return content;
  const text = first.text.replace(SIGN, '').replace(/^[\s\u00a0]+/u, '');
  return text === '' ? rest : [{ ...first, text }, ...rest];
}

/** Items that follow one another become lists, one in the other by their levels. */
export function listed(found: readonly Read[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  for (let at = 0; at < found.length;) {
    const { block, item } = found[at]!;
    if (!item) {
      blocks.push(block);
      at += 1;
      continue;
    }
    let end = at;
    while (end < found.length && found[end]!.item) end += 1;
    blocks.push(...listsOf(found.slice(at, end) as (Read & { item: Item })[]));
    at = end;
  }
  return blocks;
}

function listsOf(items: readonly (Read & { item: Item })[]): ListNode[] {
  const lists: ListNode[] = [];
  for (let at = 0; at < items.length;) {
    const { item } = items[at]!;
    const content: ListItemNode[] = [];
    while (at < items.length && items[at]!.item.isNumbered === item.isNumbered) {
      const own = items[at]!;
      let end = at + 1;
      while (end < items.length && items[end]!.item.level > own.item.level) end += 1;
      const inner = listsOf(items.slice(at + 1, end));
      content.push({ type: 'listItem', content: [own.block as ParagraphNode, ...inner] });
      at = end;
    }
    lists.push(
      item.isNumbered
        ? { type: 'orderedList', attrs: { start: item.start }, content }
        : { type: 'bulletList', content },
    );
  }
  return lists;
}

const asParagraph = (block: BlockNode): ParagraphNode => ({
  type: 'paragraph',
  ...('content' in block && block.content ? { content: block.content as readonly InlineNode[] } : {}),
});

/** What a quotation may hold; other leaf blocks are paragraphs in it. */
export const fitQuotation = (blocks: readonly BlockNode[]): QuotationNode['content'] =>
  blocks.map((block) =>
    ['paragraph', 'heading', 'quotation', 'bulletList', 'orderedList'].includes(block.type)
      ? (block as QuotationNode['content'][number])
      : asParagraph(block),
  );

/** What an item may hold; it begins with a paragraph. */
export function fitListItem(blocks: readonly BlockNode[]): ListItemNode['content'] {
  const fitting = blocks.map((block) =>
    ['quotation', 'bulletList', 'orderedList'].includes(block.type)
      ? (block as ListItemNode['content'][number])
      : asParagraph(block),
  );
  return fitting[0]?.type === 'paragraph' ? fitting : [{ type: 'paragraph' }, ...fitting];
}
