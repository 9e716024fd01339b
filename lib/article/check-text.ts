// Whether a text that was written may be saved, said before it is sent: by the very rules that the server goes by.
import { type Said, say } from '@/lib/language/text';
import { type ArticleDocument } from './article-document';
import { plainText, titleOf } from './plain-text';
import { refuseBySize } from './read-text';
import { parseDocument } from './schema';

/** What is wrong with it and what to do about it; null where it can be saved. */
export function textProblem(doc: ArticleDocument): Said | null {
  const text = plainText(doc);
  if (text.trim() === '') return say('There are no words in the text: write some, or throw the draft away.');
  if (titleOf(doc) === null) {
    return say(
      'The text has no headline: put the cursor where it stands, and choose “Headline” as its kind.',
    );
  }
  const tooLong = refuseBySize(text);
  if (tooLong) return tooLong.message;
  const parsed = parseDocument(doc);
  return parsed.ok ? null : parsed.problem;
}
