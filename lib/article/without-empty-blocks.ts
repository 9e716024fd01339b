// An empty line is how writers make room for a paragraph; saved, it would be a block that nobody can check.
import { type ArticleDocument, type BlockNode, type InlineNode, type ListItemNode } from './article-document';

/** The text without blocks that hold no word: of a list item's first paragraph only where the whole item has none. */
export const withoutEmptyBlocks = (document: ArticleDocument): ArticleDocument => ({
  ...document,
  content: kept(document.content),
});

function kept<Block extends BlockNode>(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.type === 'quotation') {
      const content = kept(block.content);
      return content.length > 0 ? [{ ...block, content }] : [];
    }
    if (block.type === 'bulletList' || block.type === 'orderedList') {
      const content = block.content.flatMap(keptItem);
      return content.length > 0 ? [{ ...block, content }] : [];
    }
    return isEmpty(block.content as readonly InlineNode[] | undefined) ? [] : [block];
  });
}

function keptItem(item: ListItemNode): ListItemNode[] {
  const [first, ...rest] = item.content;
  const others = kept(rest);
  const isNone = others.length === 0 && kept(first ? [first] : []).length === 0;
  return isNone || !first ? [] : [{ ...item, content: [first, ...others] }];
}

const isEmpty = (content: readonly InlineNode[] = []): boolean =>
  content.every((node) => node.type === 'hardBreak' || node.text.trim() === '');
