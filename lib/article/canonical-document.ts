// Equal articles have equal JSON in one form; what a database has kept may name the parts of a node in another order.
import { type ArticleDocument } from './article-document';

interface AnyNode {
  readonly type: string;
  readonly attrs?: object;
  readonly content?: readonly AnyNode[];
  readonly marks?: readonly AnyNode[];
  readonly text?: string;
}

/** The form that `parseDocument` gives and the editor has. @param checked a document that was checked before. */
export const canonicalDocument = (checked: ArticleDocument): ArticleDocument =>
  canonical(checked) as ArticleDocument;

function canonical({ type, attrs, content, marks, text }: AnyNode): AnyNode {
  return {
    type,
    ...(attrs ? { attrs } : {}),
    ...(content && content.length > 0 ? { content: content.map(canonical) } : {}),
    ...(marks && marks.length > 0 ? { marks: marks.map(canonical) } : {}),
    ...(text === undefined ? {} : { text }),
  };
}
