// The JSON shape in which an article's text is stored, sent and compared: what the schema lets through, as types.

export type ArticleMark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export type TextNode = {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly ArticleMark[];
};
export type HardBreakNode = { readonly type: 'hardBreak'; readonly marks?: readonly ArticleMark[] };
export type InlineNode = TextNode | HardBreakNode;

/** Node types whose content is inline; each is one line of the plain text. */
export type LeafType = 'headline' | 'standfirst' | 'byline' | 'heading' | 'paragraph' | 'caption' | 'credit';

export type HeadingNode = {
  readonly type: 'heading';
  readonly attrs: { readonly level: 2 | 3 | 4 };
  readonly content?: readonly InlineNode[];
};
type PlainLeaf<Type extends LeafType> = { readonly type: Type; readonly content?: readonly InlineNode[] };
export type ParagraphNode = PlainLeaf<'paragraph'>;
export type LeafNode =
  | HeadingNode
  | ParagraphNode
  | PlainLeaf<'headline'>
  | PlainLeaf<'standfirst'>
  | PlainLeaf<'byline'>
  | PlainLeaf<'caption'>
  | PlainLeaf<'credit'>;

export type QuotationNode = {
  readonly type: 'quotation';
  readonly content: readonly (ParagraphNode | HeadingNode | QuotationNode | ListNode)[];
};
export type ListItemNode = {
  readonly type: 'listItem';
  /** The first is always a paragraph. */
  readonly content: readonly (ParagraphNode | QuotationNode | ListNode)[];
};
export type ListNode =
  | { readonly type: 'bulletList'; readonly content: readonly ListItemNode[] }
  | {
      readonly type: 'orderedList';
      readonly attrs: { readonly start: number };
      readonly content: readonly ListItemNode[];
    };

export type BlockNode = LeafNode | QuotationNode | ListNode;
export type ArticleDocument = { readonly type: 'doc'; readonly content: readonly BlockNode[] };

/** Any node of an article but the document itself. */
export type ArticleNode = BlockNode | ListItemNode | InlineNode;
