/** Why: how purposes and states of an article are called; apart from the schemas, so that a page that only says them does not load zod. */
import { type Text, text } from '@/lib/language/text';
import type { ArticlePurpose, ArticleState } from './article';

export const articlePurposeLabel: Record<ArticlePurpose, Text> = {
  before_publication: text('Before publication'),
  published_elsewhere: text('Published elsewhere'),
};

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

/** Longest text that is taken: PRODUCT.md promises 50,000 words; the rest is air. */
export const longestText = 600_000;
