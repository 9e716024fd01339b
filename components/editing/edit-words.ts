/** Why: what the tools of the text are called, once for their buttons, the list of keys and the palette. */
import type { BlockKind, ToolName } from '@/lib/editor/writing-names';
import { type Text, text } from '@/lib/language/text';

export const blockKindLabel: Record<BlockKind, Text> = {
  paragraph: text('Paragraph'),
  headline: text('Headline'),
  standfirst: text('Standfirst'),
  byline: text('Byline'),
  heading2: text('Heading'),
  heading3: text('Heading, second level'),
  heading4: text('Heading, third level'),
  caption: text('Caption'),
  credit: text('Credit'),
};

export const toolLabel = {
  quotation: text('Quotation'),
  bulletList: text('List'),
  orderedList: text('Numbered list'),
  bold: text('Bold'),
  italic: text('Italic'),
  link: text('Link'),
  undo: text('Undo'),
  redo: text('Redo'),
} as const satisfies Record<ToolName, Text>;

export const whileWriting = text('While writing');
export const saveAsVersion = { label: text('Save as version'), keys: ['mod+s'] } as const;
export const wholeText = text('Paste a whole new text…');
export const toTools = { label: text('From the text to its tools'), keys: ['escape'] } as const;
