/** Why: a rationale may have emphasis, lists and links, and nothing else; kept as ProseMirror JSON, never as HTML. */
import { text } from '@/lib/language/text';
import { z } from 'zod';
import { atMost } from './field-problems';
import { isSafeHref } from './safe-href';

const safeHref = z
  .string()
  .max(2_000)
  .refine(isSafeHref, text('Links lead to http, https or mailto addresses.'));

const Mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: safeHref }) }),
]);

const Inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z
      .string()
      .min(1)
      .max(20_000)
      .refine(
        (words) => words.isWellFormed() && !words.includes('\u0000'),
        text('The text is damaged. Paste it again.'),
      ),
    marks: z.array(Mark).max(3).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);

const Paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(Inline).max(2_000).optional(),
});
const ListItem = z.strictObject({ type: z.literal('listItem'), content: z.array(Paragraph).min(1).max(50) });
const List = z.strictObject({
  type: z.enum(['bulletList', 'orderedList']),
  content: z.array(ListItem).min(1).max(500),
});

export const RichText = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.union([Paragraph, List])).max(500),
});
export type RichText = z.infer<typeof RichText>;

/** A plain text as rich text: a paragraph a line. */
export const richTextOf = (words: string): RichText => ({
  type: 'doc',
  content: words.split('\n').map((one) => ({
    type: 'paragraph' as const,
    ...(one ? { content: [{ type: 'text' as const, text: one }] } : {}),
  })),
});

/** Its words without emphasis, blocks parted by line breaks. */
export function richTextWords(rich: RichText): string {
  const inline = (one: z.infer<typeof Inline>) => (one.type === 'text' ? one.text : '\n');
  const paragraph = (one: z.infer<typeof Paragraph>) => (one.content ?? []).map(inline).join('');
  return rich.content
    .map((block) =>
      block.type === 'paragraph'
        ? paragraph(block)
        : block.content.map((item) => item.content.map(paragraph).join('\n')).join('\n'),
    )
    .join('\n');
}

const longest = 20_000;

/** Either rich text or a plain string, which becomes rich text: what the API takes. 20,000 characters in all. */
export const Rationale = z
  .union([z.string().max(longest).transform(richTextOf), RichText])
  .pipe(RichText)
  .refine((rich) => richTextWords(rich).length <= longest, { error: atMost, params: { maximum: longest } });
