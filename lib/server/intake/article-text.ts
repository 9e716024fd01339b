/** Why: what is kept of a text is worked out in one place: plain text, sentences, words, title and hash. */
import type { TextRange } from '@/lib/anchoring/selector';
import type { ArticleDocument } from '@/lib/article/article-document';
import { blocksOf, plainText, titleOf } from '@/lib/article/plain-text';
import { sentencesOf } from '@/lib/article/sentences';
import { countWordsSince, wordsOf } from '@/lib/article/words';
import { sha256 } from '../db/hash';

export interface ArticleText {
  content: ArticleDocument;
  plainText: string;
  /** UTF-16 offsets into the plain text. */
  sentences: TextRange[];
  wordCount: number;
  /** The headline's text; null where there is none. */
  title: string | null;
  /** SHA-256 of the plain text. */
  hash: string;
}

/** A text whose words are counted already. */
export interface CountedText {
  plainText: string;
  wordCount: number;
}

/**
 * @param content as `parseDocument` gave it.
 * @param before the text that it comes after: lines that stand in both are not counted again.
 */
export function articleText(content: ArticleDocument, language: string, before?: CountedText): ArticleText {
  const text = plainText(content);
  return {
    content,
    plainText: text,
    sentences: sentencesOf(text, blocksOf(content), language),
    wordCount: before
      ? countWordsSince(text, { text: before.plainText, count: before.wordCount })
      : wordsOf(text).length,
    title: titleOf(content),
    hash: sha256(text),
  };
}
