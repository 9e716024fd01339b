/** Why: the words of a rich text, and a rich text of words; apart from the schemas, so that a page that only says them does not load zod. */
import type { RichText } from './rich-text';

type Paragraph = Extract<RichText['content'][number], { type: 'paragraph' }>;
type Inline = NonNullable<Paragraph['content']>[number];

/** A plain text as rich text: a paragraph a line. */
export const richTextOf = (text: string): RichText => ({
  type: 'doc',
  content: text.split('\n').map((one) => ({
    type: 'paragraph' as const,
    ...(one ? { content: [{ type: 'text' as const, text: one }] } : {}),
  })),
});

/** Its words without emphasis, blocks parted by line breaks. */
export function richTextWords(text: RichText): string {
  const inline = (one: Inline) => (one.type === 'text' ? one.text : '\n');
  const paragraph = (one: Paragraph) => (one.content ?? []).map(inline).join('');
  return text.content
    .map((block) =>
      block.type === 'paragraph'
        ? paragraph(block)
        : block.content.map((item) => item.content.map(paragraph).join('\n')).join('\n'),
    )
    .join('\n');
}
