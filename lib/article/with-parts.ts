// Headline, standfirst and byline that somebody typed beside the text are printed too: they belong in the document.
import { type ArticleDocument, type BlockNode, type LeafType } from './article-document';

type PartType = Extract<LeafType, 'headline' | 'standfirst' | 'byline'>;
export type TypedParts = { readonly [Type in PartType]?: string | undefined };

/** In the order in which they stand at the top of an article. */
const PARTS: readonly PartType[] = ['headline', 'standfirst', 'byline'];

/**
 * The document with these parts: a text replaces the part that was read, or is put where such a part stands; an empty
 * one says that what was read is no such part, and leaves its words as a paragraph; what is left out, or is the same
 * as in `read`, stays as it is (a byline's block may say more than the name: "By A. Person").
 */
export function withParts(doc: ArticleDocument, typed: TypedParts, read: TypedParts): ArticleDocument {
  let content: readonly BlockNode[] = doc.content;
  for (const [order, type] of PARTS.entries()) {
    const text = typed[type];
    if (text === undefined || text === (read[type] ?? '')) continue;
    const at = content.findIndex((block) => block.type === type);
    if (text === '') content = content.map((block) => (block.type === type ? asParagraph(block) : block));
    else if (at >= 0) content = content.with(at, leaf(type, text));
    else content = content.toSpliced(placeOf(content, order), 0, leaf(type, text));
  }
  return { type: 'doc', content };
}

/** Behind the parts at the top that come before it. */
function placeOf(content: readonly BlockNode[], order: number): number {
  const before = new Set<string>(PARTS.slice(0, order));
  const at = content.findIndex((block) => !before.has(block.type));
  return at === -1 ? content.length : at;
}

function leaf(type: PartType, text: string): BlockNode {
  return { type, content: [{ type: 'text', text }] };
}

function asParagraph(block: BlockNode): BlockNode {
  return { ...block, type: 'paragraph' } as BlockNode;
}
