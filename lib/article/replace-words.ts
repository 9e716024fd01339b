// Other words in place of some that stand there, as an editor would type them: what surrounds them keeps its form.
import { type TextRange } from '@/lib/anchoring/selector';
import { articleSchema, type ArticleDocument } from './schema';
import { Transform } from '@tiptap/pm/transform';
import { blocksOf, plainText, positionOf } from './plain-text';

export type Replacement = TextRange & {
  /** Lines become blocks of the same kind. Not empty. */
  readonly text: string;
};

export type Replaced = {
  readonly doc: ArticleDocument;
  /** Where the new words stand in the new text, in the order of the replacements. UTF-16. */
  readonly ranges: readonly TextRange[];
};

/**
 * Puts the new words in, each with the marks that the first of the old ones had.
 * @param replacements UTF-16 ranges of the plain text, in its order, that do not overlap.
 * @throws RangeError where they overlap or are no ranges of the text.
 */
export function replaceWords(doc: ArticleDocument, replacements: readonly Replacement[]): Replaced {
  const blocks = blocksOf(doc);
  const transform = new Transform(articleSchema.nodeFromJSON(doc));
  for (const { start, end, text } of [...replacements].reverse()) {
    const from = positionOf(blocks, start);
    const marks = transform.doc.resolve(from + 1).marks();
    transform.delete(from, positionOf(blocks, end));
    let at = from;
    for (const [number, line] of text.split('\n').entries()) {
      if (number > 0) {
        transform.split(at);
        at += 2;
      }
      if (line === '') continue;
      transform.insert(at, articleSchema.text(line, marks));
      at += line.length;
    }
  }
  const made = transform.doc.toJSON() as ArticleDocument;
  return { doc: made, ranges: rangesIn(plainText(doc), replacements, plainText(made)) };
}

/** Where the new words stand; asked of the texts themselves, so that no claim is placed on words that are not there. */
function rangesIn(before: string, replacements: readonly Replacement[], after: string): TextRange[] {
  const ranges: TextRange[] = [];
  let read = 0;
  let expected = '';
  for (const { start, end, text } of replacements) {
    if (start < read) throw new RangeError(`${start} lies in the words that were replaced before it`);
    expected += before.slice(read, start);
    ranges.push({ start: expected.length, end: expected.length + text.length });
    expected += text;
    read = end;
  }
  if (expected + before.slice(read) !== after)
    throw new RangeError('The text reads otherwise than it should');
  return ranges;
}
