// What comes of two people's texts that are put together, and what of it is open until a person has chosen.
import { type ArticleDocument, type BlockNode, type ListItemNode } from './article-document';
import { blockText } from './match-blocks';

export type Piece = BlockNode | ListItemNode;

/** What both changed, each in another way. A side that is empty has deleted it. */
export interface TextConflict {
  readonly id: string;
  readonly base: readonly Piece[];
  readonly theirs: readonly Piece[];
  readonly mine: readonly Piece[];
}

export type Merged =
  | { readonly kind: 'block'; readonly block: Piece }
  | { readonly kind: 'conflict'; readonly conflict: TextConflict }
  /** A list or quotation in which something is open. */
  | { readonly kind: 'container'; readonly shell: Piece; readonly inside: readonly Merged[] };

export interface MergedText {
  readonly parts: readonly Merged[];
  /** In the order of the text. */
  readonly conflicts: readonly TextConflict[];
}

/** Of a conflict one's own, theirs, or words written anew: a line is a block. */
export type Resolution = 'mine' | 'theirs' | { readonly text: string };

/** The words of one side, its blocks parted by line ends. */
export const sideText = (side: readonly Piece[]): string => side.map(blockText).join('\n');

/** The text with all conflicts settled; of those that are not named, one's own stands. */
export function resolved({ parts }: MergedText, chosen: ReadonlyMap<string, Resolution>): ArticleDocument {
  const content = parts.flatMap((part) => settle(part, chosen)) as BlockNode[];
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function settle(part: Merged, chosen: ReadonlyMap<string, Resolution>): Piece[] {
  if (part.kind === 'block') return [part.block];
  if (part.kind === 'container') {
    const content = part.inside.flatMap((one) => settle(one, chosen));
    return content.length > 0 ? [{ ...part.shell, content } as Piece] : [];
  }
  const { conflict } = part;
  const choice = chosen.get(conflict.id) ?? 'mine';
  if (choice === 'mine') return [...conflict.mine];
  if (choice === 'theirs') return [...conflict.theirs];
  const models = conflict.mine.length > 0 ? conflict.mine : conflict.theirs;
  return choice.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => written((models[at] ?? models.at(-1))!, line.trim()));
}

/** A block like another one, of other words. */
function written(model: Piece, text: string): Piece {
  const content = [{ type: 'text' as const, text: text.normalize('NFC') }];
  switch (model.type) {
    case 'listItem':
      return { type: 'listItem', content: [{ type: 'paragraph', content }] };
    case 'quotation':
    case 'bulletList':
    case 'orderedList':
      return { type: 'paragraph', content };
    default:
      return { ...model, content };
  }
}
