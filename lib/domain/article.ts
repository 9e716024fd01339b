/** Why: a text under check: its words and its states. */
import { z } from 'zod';

export const ArticlePurpose = z.enum(['before_publication', 'published_elsewhere']);
export type ArticlePurpose = z.infer<typeof ArticlePurpose>;

export const articlePurposeLabel: Record<ArticlePurpose, string> = {
  before_publication: 'Before publication',
  published_elsewhere: 'Published elsewhere',
};

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

export const articleStateLabel: Record<ArticleState, string> = {
  draft: 'Draft',
  in_check: 'In check',
  cleared: 'Cleared',
  released: 'Released, partly checked',
  published: 'Published',
  concluded: 'Concluded',
  shelved: 'Shelved',
};

/** The languages that sentences are known in; others are split by the general rules. BCP 47. */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'Give a language code such as en or es.')
  .max(35);

/** Longest text that is taken: PRODUCT.md promises 50,000 words; the rest is air. */
export const longestText = 600_000;
