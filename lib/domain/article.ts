/** Why: a text under check: its words and its states. */
import { type Text, text } from '@/lib/language/text';
import { z } from 'zod';

export const ArticlePurpose = z.enum(['before_publication', 'published_elsewhere']);
export type ArticlePurpose = z.infer<typeof ArticlePurpose>;

export const articlePurposeLabel: Record<ArticlePurpose, Text> = {
  before_publication: text('Before publication'),
  published_elsewhere: text('Published elsewhere'),
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

export const articleStateLabel: Record<ArticleState, Text> = {
  draft: text('Draft'),
  in_check: text('In check'),
  cleared: text('Cleared'),
  released: text('Released, partly checked'),
  published: text('Published'),
  concluded: text('Concluded'),
  shelved: text('Shelved'),
};

/** As it stands in a sentence: "The article is …". */
export const articleStateWord: Record<ArticleState, Text> = {
  draft: text('the article is:: draft'),
  in_check: text('the article is:: in check'),
  cleared: text('the article is:: cleared'),
  released: text('the article is:: released, partly checked'),
  published: text('the article is:: published'),
  concluded: text('the article is:: concluded'),
  shelved: text('the article is:: shelved'),
};

/** The languages that sentences are known in; others are split by the general rules. BCP 47. */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, text('Give a language code such as en or es.'))
  .max(35);

/** Longest text that is taken: PRODUCT.md promises 50,000 words; the rest is air. */
export const longestText = 600_000;
