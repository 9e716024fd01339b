// Gathers the inline content of one block: white space as HTML shows it, neighbours with equal marks joined, NFC.
import { type ArticleMark, type InlineNode } from './article-document';
import { collapseSpace } from './clean-text';

type Piece = { text: string; marks: readonly ArticleMark[] } | 'break';

export class InlineBuilder {
  private readonly pieces: Piece[] = [];

  text(text: string, marks: readonly ArticleMark[] = []): this {
    if (text !== '') this.pieces.push({ text, marks });
    return this;
  }

  hardBreak(): this {
    this.pieces.push('break');
    return this;
  }

  /** The block's content without white space at its ends and around breaks. */
  build(): InlineNode[] {
    const nodes: { text: string; marks: readonly ArticleMark[] }[][] = [[]];
    for (const piece of this.pieces) {
      if (piece === 'break') nodes.push([]);
      else nodes.at(-1)!.push(piece);
    }
    const lines = nodes.map(joinLine);
    while (lines.length > 0 && lines.at(-1)!.length === 0) lines.pop();
    while (lines.length > 0 && lines[0]!.length === 0) lines.shift();
    return lines.flatMap((line, at): InlineNode[] => (at === 0 ? line : [{ type: 'hardBreak' }, ...line]));
  }
}

function joinLine(pieces: readonly Exclude<Piece, 'break'>[]): InlineNode[] {
  const joined: { text: string; marks: readonly ArticleMark[] }[] = [];
  let afterSpace = true;
  for (const { text, marks } of pieces) {
    let part = collapseSpace(text);
    if (afterSpace && part.startsWith(' ')) part = part.slice(1);
    if (part === '') continue;
    afterSpace = part.endsWith(' ');
    const last = joined.at(-1);
    if (last && sameMarks(last.marks, marks)) last.text += part;
    else joined.push({ text: part, marks });
  }
  for (let last = joined.at(-1); last && last.text.endsWith(' '); last = joined.at(-1)) {
    last.text = last.text.slice(0, -1);
    if (last.text !== '') break;
    joined.pop();
  }
  const whole = joined.map(({ text }) => text).join('');
  const composed = whole.normalize('NFC');
  // An accent with other marks than its letter: the words matter more than how they are set.
  if (composed !== whole) return [{ type: 'text', text: composed }];
  return joined.map(({ text, marks }) =>
    marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text },
  );
}

function sameMarks(a: readonly ArticleMark[], b: readonly ArticleMark[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, at) => {
      const other = b[at]!;
      return (
        mark.type === other.type &&
        (mark.type !== 'link' || other.type !== 'link' || mark.attrs.href === other.attrs.href)
      );
    })
  );
}
