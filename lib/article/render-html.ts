// The article as HTML, readable before any JavaScript runs: the very elements that ProseMirror will build in its place.
import { type TextRange } from '../anchoring/selector';
import {
  type ArticleDocument,
  type ArticleMark,
  type ArticleNode,
  type InlineNode,
} from './article-document';
import { isSafeLink } from './links';
import { LINK_REL } from './node-specs';

/**
 * A highlighted stretch of the plain text (UTF-16 offsets). Its element is `mark` unless `nodeName` says `span`;
 * the inline decoration that takes over must be given the same `nodeName`, or ProseMirror builds another tree.
 */
export type HtmlSegment = TextRange & {
  readonly nodeName?: 'mark' | 'span';
  readonly attributes: Readonly<Record<string, string>>;
};

/**
 * HTML of the blocks, to stand inside the editor's element. `segments` are flat: sorted, not overlapping (see
 * `flattenRanges`); else RangeError, as for an attribute that could run a script.
 */
export function renderArticleHtml(doc: ArticleDocument, segments: readonly HtmlSegment[] = []): string {
  const cursor = new SegmentCursor(segments);
  return doc.content.map((node) => block(node, cursor)).join('');
}

function block(node: ArticleNode, cursor: SegmentCursor): string {
  switch (node.type) {
    case 'headline':
      return `<h1 data-role="headline">${inline(node.content, cursor)}</h1>`;
    case 'heading':
      return `<h${node.attrs.level}>${inline(node.content, cursor)}</h${node.attrs.level}>`;
    case 'paragraph':
      return `<p>${inline(node.content, cursor)}</p>`;
    case 'standfirst':
    case 'byline':
    case 'caption':
    case 'credit':
      return `<p data-role="${node.type}">${inline(node.content, cursor)}</p>`;
    case 'quotation':
      return `<blockquote>${blocks(node.content, cursor)}</blockquote>`;
    case 'bulletList':
      return `<ul>${blocks(node.content, cursor)}</ul>`;
    case 'orderedList':
      return `<ol${node.attrs.start === 1 ? '' : ` start="${Number(node.attrs.start)}"`}>${blocks(node.content, cursor)}</ol>`;
    case 'listItem':
      return `<li>${blocks(node.content, cursor)}</li>`;
    case 'text':
    case 'hardBreak':
      throw new RangeError('Inline content outside a block: parse the document first');
  }
}

function blocks(nodes: readonly ArticleNode[], cursor: SegmentCursor): string {
  return nodes.map((node) => block(node, cursor)).join('');
}

/** ProseMirror ends a block that does not end in text with a break of its own, so that the line has a height. */
const TRAILING_BREAK = '<br class="ProseMirror-trailingBreak">';
/** And it puts a place for the cursor before a break that no text precedes. */
const SEPARATOR = '<img class="ProseMirror-separator" alt="">';

function inline(nodes: readonly InlineNode[] = [], cursor: SegmentCursor): string {
  let html = '';
  let open: readonly ArticleMark[] = [];
  let afterText = false;
  for (const node of nodes) {
    const marks = node.marks ?? [];
    let kept = 0;
    while (kept < open.length && kept < marks.length && sameMark(open[kept]!, marks[kept]!)) kept += 1;
    html += closing(open, kept) + marks.slice(kept).map(openTag).join('');
    open = marks;
    if (node.type === 'text') html += cursor.text(node.text);
    else html += (afterText ? '' : SEPARATOR) + cursor.atom('<br>');
    afterText = node.type === 'text';
  }
  html += closing(open, 0);
  cursor.blockEnd();
  return nodes.at(-1)?.type === 'text' ? html : html + TRAILING_BREAK;
}

function closing(open: readonly ArticleMark[], kept: number): string {
  let html = '';
  for (let at = open.length - 1; at >= kept; at -= 1) html += closeTag(open[at]!);
  return html;
}

function openTag(mark: ArticleMark): string {
  if (mark.type === 'bold') return '<strong>';
  if (mark.type === 'italic') return '<em>';
  if (!isSafeLink(mark.attrs.href)) return '<span>';
  return `<a href="${escapeHtml(mark.attrs.href)}" rel="${LINK_REL}">`;
}

function closeTag(mark: ArticleMark): string {
  if (mark.type === 'bold') return '</strong>';
  if (mark.type === 'italic') return '</em>';
  return isSafeLink(mark.attrs.href) ? '</a>' : '</span>';
}

function sameMark(a: ArticleMark, b: ArticleMark): boolean {
  return a.type === b.type && (a.type !== 'link' || b.type !== 'link' || a.attrs.href === b.attrs.href);
}

/** Walks the plain text and the segments side by side, so that each is looked at once. */
class SegmentCursor {
  private offset = 0;
  private next = 0;
  private readonly tags: readonly { open: string; close: string }[];

  constructor(private readonly segments: readonly HtmlSegment[]) {
    let end = 0;
    for (const segment of segments) {
      if (segment.start < end || segment.end <= segment.start) {
        throw new RangeError('Segments must be sorted, not empty, and must not overlap: flatten them first');
      }
      end = segment.end;
    }
    this.tags = segments.map(({ nodeName = 'mark', attributes }) => ({
      open: `<${nodeName}${attributesHtml(attributes)}>`,
      close: `</${nodeName}>`,
    }));
  }

  /** The text's HTML, split where a segment begins or ends. */
  text(text: string): string {
    const end = this.offset + text.length;
    let html = '';
    let at = this.offset;
    while (at < end) {
      const segment = this.segmentAt(at);
      const inside = segment !== undefined && segment.start <= at;
      const until = Math.min(end, segment === undefined ? end : inside ? segment.end : segment.start);
      const part = escapeHtml(text.slice(at - this.offset, until - this.offset));
      html += inside ? this.wrapped(part) : part;
      at = until;
    }
    this.offset = end;
    return html;
  }

  /** One inline element that counts as one character. */
  atom(html: string): string {
    const segment = this.segmentAt(this.offset);
    const inside = segment !== undefined && segment.start <= this.offset;
    this.offset += 1;
    return inside ? this.wrapped(html) : html;
  }

  blockEnd(): void {
    this.offset += 1;
  }

  /** The first segment that ends after `offset`. */
  private segmentAt(offset: number): HtmlSegment | undefined {
    while (this.next < this.segments.length && this.segments[this.next]!.end <= offset) this.next += 1;
    return this.segments[this.next];
  }

  private wrapped(html: string): string {
    const { open, close } = this.tags[this.next]!;
    return open + html + close;
  }
}

// No handler, no address, no style: what a highlight needs is a class, a role, aria and data.
const ATTRIBUTE = /^(?:class|id|role|tabindex|title|lang|aria-[a-z]+|data-[a-z][a-z0-9-]*)$/;

function attributesHtml(attributes: Readonly<Record<string, string>>): string {
  let html = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTE.test(name))
      throw new RangeError(`A highlight cannot carry the attribute ${JSON.stringify(name)}`);
    html += ` ${name}="${escapeHtml(value)}"`;
  }
  return html;
}

const SPECIAL = /[&<>"']/;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"']/g, (character) => ENTITIES[character]!) : text;
}
