// What reading a text gives, whichever form it came in, and the steps that all forms share.
import { type Said, say } from '@/lib/language/text';
import { type ArticleDocument, type BlockNode } from './article-document';
import { type ArticleMeta, recogniseParts } from './article-parts';
import { type FrontMatter } from './front-matter';
import { MAX_CHARACTERS, MAX_WORDS } from './limits';
import { parseDocument } from './schema';

export type { ArticleMeta } from './article-parts';

export type ReadText =
  | {
      readonly ok: true;
      readonly doc: ArticleDocument;
      readonly meta: ArticleMeta;
      /** What was changed on the way in, each a sentence for the person who previews the article. */
      readonly warnings: readonly Said[];
    }
  | {
      readonly ok: false;
      readonly problem: 'empty' | 'too_long' | 'too_deep';
      /** What is wrong and what to do about it. */
      readonly message: Said;
    };

export type Refusal = Extract<ReadText, { ok: false }>;

/** Refuses what is empty or longer than an article may be; null lets it through. */
export function refuseBySize(text: string): Refusal | null {
  if (text.length > MAX_CHARACTERS) {
    return tooLong(
      say(
        'The text has {count, number} characters; an article may have {most, number}: split it and check the parts as articles of their own.',
        { count: text.length, most: MAX_CHARACTERS },
      ),
    );
  }
  if (text.trim() === '') {
    return {
      ok: false,
      problem: 'empty',
      message: say('There is no text: paste the article or choose a file that holds it.'),
    };
  }
  const words = text.match(/\S+/g)?.length ?? 0;
  if (words > MAX_WORDS)
    return tooLong(
      say(
        'The text has {count, number} words; an article may have {most, number}: split it and check the parts as articles of their own.',
        { count: words, most: MAX_WORDS },
      ),
    );
  return null;
}

const tooLong = (message: Said): Refusal => ({ ok: false, problem: 'too_long', message });

/** Blocks as read → the article, with its parts recognised. `hasHeadings`: whether the text marked its headings itself. */
export function finishReading(
  blocks: readonly BlockNode[],
  options: {
    language: string | undefined;
    front: FrontMatter;
    hasHeadings: boolean;
    warnings: Iterable<Said>;
  },
): ReadText {
  const { content, meta } = recogniseParts(blocks, options);
  if (content.length === 0) {
    return {
      ok: false,
      problem: 'empty',
      message: say('There are no words in the text: paste the article or choose a file that holds it.'),
    };
  }
  const parsed = parseDocument({ type: 'doc', content });
  // Depth was refused before the blocks were built: what is left is too many of them.
  if (!parsed.ok) return { ok: false, problem: 'too_long', message: parsed.problem };
  return { ok: true, doc: parsed.doc, meta, warnings: [...new Set(options.warnings)] };
}
