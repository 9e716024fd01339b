/** Why: a text under check: its words and its states. */
import { text } from '@/lib/language/text';
import { z } from 'zod';

export const ArticlePurpose = z.enum(['before_publication', 'published_elsewhere']);
export type ArticlePurpose = z.infer<typeof ArticlePurpose>;

export const ArticleState = z.enum([
  'draft',
  'in_check',
  'cleared',
  'released',
  'published',
  'concluded',
  'shelved',
]);
export type ArticleState = z.infer<typeof ArticleState>;

/** The languages that sentences are known in; others are split by the general rules. BCP 47. */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, text('Give a language code such as en or es.'))
  .max(35);
