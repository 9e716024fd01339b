/** Why: something published or recorded that can be cited. */
import { z } from 'zod';
import { Id } from './ids';
import { Day, line, optionalLine, optionalParagraphs, WebAddress } from './text-field';

/** PRODUCT.md's list, in its order. */
export const SourceKind = z.enum([
  'document',
  'data_set',
  'law_or_court',
  'statistics_office',
  'interview',
  'eyewitness',
  'expert',
  'academic',
  'news_report',
  'fact_check',
  'press_release',
  'reference_work',
  'social_post',
  'authors_notes',
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** What a source's record says. */
export const SourceFields = z.strictObject({
  kind: SourceKind,
  title: line(500),
  publisher: optionalLine(300).default(''),
  author: optionalLine(300).default(''),
  publishedOn: Day.nullable().default(null),
  accessedOn: Day.nullable().default(null),
  url: WebAddress.nullable().default(null),
  note: optionalParagraphs(4_000).default(''),
  copyOfId: Id.nullable().default(null),
  confidential: z.boolean().default(false),
});
export type SourceFields = z.infer<typeof SourceFields>;
