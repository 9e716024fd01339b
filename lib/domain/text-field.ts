/** Why: everything typed comes in by the same few kinds of text, so that no door forgets a check. */
import { type Text, text } from '@/lib/language/text';
import { z } from 'zod';
import { atMost } from './field-problems';

const problem = (typed: string): Text | null => {
  if (typed.includes('\u0000')) return text('Take out the NUL character.');
  if (!typed.isWellFormed()) return text('The text is damaged (half of a character). Paste it again.');
  return null;
};

const clean = (max: number) =>
  z
    .string()
    .max(max, atMost)
    .superRefine((typed, context) => {
      const message = problem(typed);
      if (message) context.addIssue({ code: 'custom', message });
    })
    .transform((typed) => typed.normalize('NFC'));

// Signs without width are kept within words, where scripts and emoji need them; alone they would be a name that nobody sees.
const nothingSeen = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]*$/u;
const orEmpty = (typed: string) => (nothingSeen.test(typed) ? '' : typed);
const something = z.string().min(1, text('Write something here.'));

/** One line that may be empty. */
export const optionalLine = (max: number) =>
  clean(max).transform((typed) => orEmpty(typed.replace(/[\s\u2028\u2029]+/gu, ' ').trim()));

/** One line: NFC, trimmed, no line breaks, 1 to `max` UTF-16 units, of which something is seen. */
export const line = (max: number) => optionalLine(max).pipe(something);

/** Several lines that may be empty. */
export const optionalParagraphs = (max: number) =>
  clean(max).transform((typed) => orEmpty(typed.replace(/\r\n?/gu, '\n').trim()));

/** Several lines: NFC, trimmed at the ends, 1 to `max`, of which something is seen. */
export const paragraphs = (max: number) => optionalParagraphs(max).pipe(something);

/** A reason that goes into the record. */
export const Reason = paragraphs(2_000).meta({ description: 'Why. It goes into the record.' });

/** A web address: http or https only, no credentials in it. */
export const WebAddress = clean(2_000)
  .transform((typed) => typed.trim())
  .refine((typed) => {
    const url = URL.canParse(typed) ? new URL(typed) : null;
    return (
      url !== null &&
      /^https?:$/u.test(url.protocol) &&
      /^https?:\/\//iu.test(typed) &&
      !url.username &&
      !url.password
    );
  }, text('Give a full web address that begins with https:// or http://.'));

/** A calendar day, YYYY-MM-DD. There was no year 0, and the database has none. */
const dayForm = text('Give the day as YYYY-MM-DD.');
export const Day = z.iso.date(dayForm).refine((day) => !day.startsWith('0000'), dayForm);

/** An instant with its offset, ISO 8601, in a year of four digits in UTC, too: what else the database cannot read. */
const timeForm = text('Give the time as in 2026-11-23T18:00:00Z.');
export const Instant = z.iso.datetime({ offset: true, error: timeForm }).refine((time) => {
  const year = new Date(time).getUTCFullYear();
  return year >= 1 && year <= 9999;
}, timeForm);

/** The version that a change was made against: see PRODUCT.md, "API". */
export const ExpectedVersion = z.int().min(1).max(2_147_483_647);

/** The number of the version of its scale that a rating was chosen from; left out by who goes by the code alone. */
export const ShownScale = ExpectedVersion.optional();
