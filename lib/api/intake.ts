/** Why: a text comes in pasted, as Markdown or as a file, for a new article and for a new version alike. */
import { text } from '@/lib/language/text';
import { z } from 'zod';
import { longestText } from '@/lib/domain/article-words';

const tooLong = text('At most {maximum, number} characters. Split the text into several articles.');
/** The longest text in UTF-8 as base64, and air. */
const mostBase64 = 4_000_000;
const wholeText = z.string().max(longestText, tooLong);

/** Exactly one of text (plain), markdown, file (base64; .txt or .md). */
export const intake = {
  text: wholeText.optional(),
  markdown: wholeText.optional(),
  file: z
    .strictObject({
      name: z.string().min(1).max(255),
      base64: z
        .base64(text('Send the file’s bytes as base64.'))
        .refine((bytes) => bytes.length <= mostBase64, { error: tooLong, params: { maximum: longestText } })
        .meta({ maxLength: mostBase64 }),
    })
    .optional(),
};
