/** Why: how purposes and states of an article are called; apart from the schemas, so that a page that only says them does not load zod. */
import type { ArticlePurpose, ArticleState } from './article';

export const articlePurposeLabel: Record<ArticlePurpose, string> = {
  before_publication: 'Before publication',
  published_elsewhere: 'Published elsewhere',
};

export const articleStateLabel: Record<ArticleState, string> = {
  draft: 'Draft',
  in_check: 'In check',
  cleared: 'Cleared',
  released: 'Released, partly checked',
  published: 'Published',
  concluded: 'Concluded',
  shelved: 'Shelved',
};

/** Longest text that is taken: PRODUCT.md promises 50,000 words; the rest is air. */
export const longestText = 600_000;
