/** Why: a text comes in pasted, plain or as a file; whichever it was, one thing comes out, or what to do about it. */
import type { ArticleDocument } from '@/lib/article/article-document';
import { decodeText } from '@/lib/article/decode-file';
import { readMarkdown } from '@/lib/article/read-markdown';
import { readPlainText } from '@/lib/article/read-plain-text';
import type { ArticleMeta, ReadText } from '@/lib/article/read-text';
import { parseDocument } from '@/lib/article/schema';
import { type TypedParts, withParts } from '@/lib/article/with-parts';
import { type Said, say } from '@/lib/language/text';
import { DomainError, invalidField } from '@/lib/domain/errors';
import { type ArticleText, articleText, type CountedText } from './article-text';

/** Exactly one of the first three: the contract holds it. `file.base64` are the bytes of a .txt or .md file. */
export interface Intake {
  text?: string | undefined;
  markdown?: string | undefined;
  file?: { name: string; base64: string } | undefined;
  language?: string | undefined;
}

export interface ReadArticle {
  text: ArticleText;
  /** What was read beside the text; what was typed wins over it. */
  meta: ArticleMeta;
  language: string;
  warnings: Said[];
}

/** What nothing says and nothing tells: the language of the screens. */
const fallbackLanguage = 'en';

/**
 * Reads a text, with the parts that were typed beside it put in.
 * @param before the text that it comes after, where there is one: see `articleText`.
 * @throws DomainError `invalid` (empty, binary, undecodable, damaged), `too_large` (longer than an article may be).
 */
export function readArticle(intake: Intake, typed: TypedParts = {}, before?: CountedText): ReadArticle {
  const { field, read } = readIntake(intake);
  if (!read.ok) {
    throw read.problem === 'too_long'
      ? new DomainError('too_large', read.message)
      : invalidField(field, read.message);
  }
  const language = intake.language ?? read.meta.language ?? fallbackLanguage;
  const doc = checked(withParts(read.doc, typed, read.meta), field);
  const warnings = [...read.warnings];
  if (intake.language === undefined && read.meta.language === undefined)
    warnings.push(
      say('The language could not be told from the text and is taken to be English. Correct it if not.'),
    );
  return { text: articleText(doc, language, before), meta: read.meta, language, warnings };
}

function readIntake({ text, markdown, file, language }: Intake): { field: string; read: ReadText } {
  if (file !== undefined) return { field: 'file', read: readFile(file, language) };
  if (markdown !== undefined)
    return { field: 'markdown', read: readMarkdown(whole('markdown', markdown), language) };
  return { field: 'text', read: readPlainText(whole('text', text ?? ''), language) };
}

/** A pasted text that holds NUL or half a character was damaged on its way: better said than mended unseen. */
function whole(field: string, text: string): string {
  if (text.includes('\u0000'))
    throw invalidField(field, 'This is not text (it holds a NUL character). Paste the text itself.');
  if (!text.isWellFormed())
    throw invalidField(field, 'The text is damaged (half of a character). Paste it again.');
  return text;
}

function readFile(file: { name: string; base64: string }, language: string | undefined): ReadText {
  const ending = /\.(txt|md|markdown)$/iu.exec(file.name)?.[1]?.toLowerCase();
  if (ending === undefined)
    throw invalidField('file', 'Choose a .txt or .md file, or paste the text of this one.');
  const decoded = decodeText(Buffer.from(file.base64, 'base64'));
  if (!decoded.ok) {
    if (decoded.problem === 'too_long') throw new DomainError('too_large', decoded.message);
    throw invalidField('file', decoded.message);
  }
  return ending === 'txt' ? readPlainText(decoded.text, language) : readMarkdown(decoded.text, language);
}

/** What goes into the database was let through by `parseDocument`, whatever was put together before. */
function checked(doc: ArticleDocument, field: string): ArticleDocument {
  const parsed = parseDocument(doc);
  if (!parsed.ok) throw invalidField(field, parsed.problem);
  return parsed.doc;
}
