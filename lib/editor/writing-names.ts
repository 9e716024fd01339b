// The kinds of blocks, the tools of the text and their keys by name: for who shows them before the editor is there.

export const blockKinds = [
  'paragraph',
  'headline',
  'standfirst',
  'byline',
  'heading2',
  'heading3',
  'heading4',
  'caption',
  'credit',
] as const;
export type BlockKind = (typeof blockKinds)[number];
export type ListName = 'bulletList' | 'orderedList';

/** `mod` is the command key where there is one, and Ctrl elsewhere. */
export const writingKeys = {
  bold: 'mod+b',
  italic: 'mod+i',
  link: 'mod+shift+k',
  orderedList: 'mod+shift+7',
  bulletList: 'mod+shift+8',
  quotation: 'mod+shift+9',
  undo: 'mod+z',
  redo: 'mod+shift+z',
} as const;

/** The digit pressed with Ctrl and Alt makes a block of this kind. */
export const kindKeys: Partial<Record<BlockKind, string>> = {
  paragraph: 'mod+alt+0',
  headline: 'mod+alt+1',
  heading2: 'mod+alt+2',
  heading3: 'mod+alt+3',
  heading4: 'mod+alt+4',
  standfirst: 'mod+alt+5',
  byline: 'mod+alt+6',
  caption: 'mod+alt+7',
  credit: 'mod+alt+8',
};

export type ToolName = keyof typeof writingKeys;

/** What holds where the cursor is. */
export interface ToolState {
  /** What all selected blocks are; null where they differ. */
  readonly kind: BlockKind | null;
  readonly list: ListName | null;
  readonly isQuoted: boolean;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isLink: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
