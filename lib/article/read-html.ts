// What is pasted from word processors and web pages becomes blocks of an article, and nothing else gets in.
import { type ArticleMark, type BlockNode, type InlineNode } from './article-document';
import { cleanText } from './clean-text';
import { DEEPEST_HTML, hasClass, type HtmlElement, type HtmlNode, styleOf, textIn } from './html-tree';
import { InlineBuilder } from './inline-builder';
import { isSafeLink } from './links';
import { isDropped } from './pasted-parts';
import {
  fitListItem,
  fitQuotation,
  type Item,
  itemOf,
  type LeafKind,
  leafOf,
  listed,
  type Read,
} from './pasted-lists';

export interface PasteOptions {
  /** The article has a headline already: another one is a heading. */
  hasHeadline: boolean;
}

/** Containers inside one another; deeper ones are taken apart. */
const DEEPEST = 8;

const CONTAINED: Readonly<Record<string, LeafKind>> = {
  h2: { type: 'heading', attrs: { level: 2 } },
  h3: { type: 'heading', attrs: { level: 3 } },
  h4: { type: 'heading', attrs: { level: 4 } },
  h5: { type: 'heading', attrs: { level: 4 } },
  h6: { type: 'heading', attrs: { level: 4 } },
  figcaption: { type: 'caption' },
};
const PARAGRAPH: LeafKind = { type: 'paragraph' };
const ROLES = new Set(['standfirst', 'byline', 'caption', 'credit']);
const BLOCKS = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'address', 'center', 'fieldset'],
  ...['figure', 'details', 'summary', 'dl', 'dt', 'dd', 'hr', 'pre', 'body', 'html', 'caption', 'hgroup'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption'],
]);

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  /** Line ends count, as in `pre`. */
  readonly isPre: boolean;
}
const PLAIN: Look = { bold: false, italic: false, href: null, isPre: false };

/**
 * The blocks of a pasted fragment: headings, paragraphs, quotations, lists, tables as a paragraph a row; bold, italic and
 * safe links by element or by style. What is hidden, struck out, remarked or no text is left out. Empty where no words are.
 */
export function readHtml(nodes: readonly HtmlNode[], { hasHeadline }: PasteOptions): BlockNode[] {
  const state = { hasHeadline };
  return new HtmlReader(state, 0).all(nodes, PLAIN);
}

class HtmlReader {
  private readonly found: Read[] = [];
  private inline = new InlineBuilder();
  private kind: LeafKind = PARAGRAPH;
  private item: Item | null = null;
  private afterBreak = false;

  constructor(
    private readonly state: { hasHeadline: boolean },
    private readonly depth: number,
  ) {}

  all(nodes: readonly HtmlNode[], look: Look): BlockNode[] {
    this.walk(nodes, look, 0);
    this.end();
    return listed(this.found);
  }

  private walk(nodes: readonly HtmlNode[], look: Look, level: number): void {
    if (level > DEEPEST_HTML) return;
    for (const node of nodes) {
      if (typeof node === 'string') this.text(node, look);
      else if (!isDropped(node)) this.element(node, look, level + 1);
    }
  }

  private text(text: string, look: Look): void {
    if (look.isPre && text.includes('\n')) {
      text.split('\n').forEach((line, at) => {
        if (at > 0) this.lineBreak();
        this.text(line, { ...look, isPre: false });
      });
      return;
    }
    if (text.trim() !== '') this.afterBreak = false;
    this.inline.text(cleanText(text), this.marks(look));
  }

  private marks({ bold, italic, href }: Look): ArticleMark[] {
    const isHeading = this.kind.type === 'heading' || this.kind.type === 'headline';
    return [
      ...(href === null ? [] : [{ type: 'link' as const, attrs: { href } }]),
      ...(bold && !isHeading ? [{ type: 'bold' as const }] : []),
      ...(italic ? [{ type: 'italic' as const }] : []),
    ];
  }

  /** Two of them end a paragraph. */
  private lineBreak(): void {
    if (this.afterBreak) {
      this.end();
      return;
    }
    this.afterBreak = true;
    this.inline.hardBreak();
  }

  private element(element: HtmlElement, look: Look, level: number): void {
    const { name, children } = element;
    if (name === 'br') {
      this.lineBreak();
    } else if (name === 'ul' || name === 'ol') {
      this.contained(() => this.list(element, look));
    } else if (name === 'li') {
      // One that has lost its list.
      this.contained(() => this.list({ name: 'ul', attributes: {}, children: [element] }, look));
    } else if (name === 'blockquote') {
      this.contained(() => this.quotation(element, look));
    } else if (name === 'table') {
      this.contained(() => rowsOf(element).forEach((row) => this.row(row, look)));
    } else if (BLOCKS.has(name)) {
      this.block(element, look, level);
    } else if (isMarkerOfWord(element)) {
      if (this.item) this.item = { ...this.item, ...itemOf(textIn(children)) };
    } else if (hasClass(element, /^Apple-converted-space$/u)) {
      this.text(' ', look);
    } else {
      this.walk(children, lookOf(element, look), level);
    }
  }

  private block(element: HtmlElement, look: Look, level: number): void {
    this.end();
    const outer = this.kind;
    const kind = this.kindOf(element);
    this.kind = kind ?? outer;
    this.item = kind?.type === 'paragraph' ? listItemOfWord(element) : null;
    const inner = lookOf(element, look);
    this.walk(element.children, element.name === 'pre' ? { ...inner, isPre: true } : inner, level);
    this.end();
    this.kind = outer;
    // An empty item of a list is none, and what comes after it is no item either.
    this.item = null;
  }

  /** Null where it only holds others. */
  private kindOf(element: HtmlElement): LeafKind | null {
    const { name, attributes } = element;
    const isTitle = name === 'h1' || (name === 'p' && hasClass(element, /^MsoTitle$/u));
    if (isTitle && this.depth === 0 && !this.state.hasHeadline) return { type: 'headline' };
    if (isTitle) return CONTAINED['h2']!;
    const role = attributes['data-role'];
    if (role !== undefined && ROLES.has(role)) return { type: role } as LeafKind;
    if (hasClass(element, /^MsoSubtitle$/u)) return { type: 'standfirst' };
    return CONTAINED[name] ?? (name === 'p' ? PARAGRAPH : null);
  }

  private contained(read: () => void): void {
    this.end();
    read();
  }

  private inside(nodes: readonly HtmlNode[], look: Look, steps: number): BlockNode[] {
    return new HtmlReader(this.state, this.depth + steps).all(nodes, look);
  }

  private quotation(element: HtmlElement, look: Look): void {
    const blocks = this.inside(element.children, lookOf(element, look), 1);
    if (this.depth >= DEEPEST) this.put(blocks);
    else if (blocks.length > 0) this.put([{ type: 'quotation', content: fitQuotation(blocks) }]);
  }

  private list(element: HtmlElement, look: Look): void {
    const items: BlockNode[][] = [];
    for (const node of element.children) {
      if (typeof node === 'string' || isDropped(node)) continue;
      const isNested = node.name === 'ul' || node.name === 'ol';
      const blocks = this.inside(isNested ? [node] : node.children, lookOf(node, look), 1);
      const last = items.at(-1);
      // Google Docs sets the inner list beside the item that it belongs to.
      if (isNested && last) last.push(...blocks);
      else if (blocks.length > 0) items.push(blocks);
    }
    if (items.length === 0) return;
    if (this.depth >= DEEPEST) {
      this.put(items.flat());
      return;
    }
    const content = items.map((blocks) => ({ type: 'listItem' as const, content: fitListItem(blocks) }));
    const start = Number(element.attributes['start'] ?? 1);
    const isStart = Number.isInteger(start) && start >= 0 && start <= 999_999_999;
    this.put([
      element.name === 'ol'
        ? { type: 'orderedList', attrs: { start: isStart ? start : 1 }, content }
        : { type: 'bulletList', content },
    ]);
  }

  /** As Markdown's tables are read: a paragraph, its cells parted by a stroke; where a cell holds several blocks, each of them. */
  private row(cells: readonly HtmlElement[], look: Look): void {
    const read = cells.map((cell) => this.inside(cell.children, lookOf(cell, look), 0));
    const isPlain = read.every(
      (blocks) => blocks.length <= 1 && blocks.every((one) => one.type === 'paragraph'),
    );
    if (!isPlain || read.length === 1) {
      read.forEach((blocks) => this.put(blocks));
      return;
    }
    const filled = read.filter((blocks) => blocks.length > 0);
    const content = filled.flatMap(([block], at): InlineNode[] => {
      const inline = ((block as { content?: readonly InlineNode[] }).content ?? []) as InlineNode[];
      return at === 0 ? inline : [{ type: 'text', text: ' | ' }, ...inline];
    });
    if (content.length > 0) this.put([{ type: 'paragraph', content: joined(content) }]);
  }

  private put(blocks: readonly BlockNode[]): void {
    this.found.push(...blocks.map((block): Read => ({ block, item: null })));
  }

  private end(): void {
    const content = this.inline.build();
    this.inline = new InlineBuilder();
    this.afterBreak = false;
    const read = leafOf(this.kind, content, this.item);
    if (read?.block.type === 'headline') this.state.hasHeadline = true;
    if (read) this.found.push(read);
    this.item = this.item && !read ? this.item : null;
  }
}

/** Neighbours without marks are one text. */
function joined(content: readonly InlineNode[]): InlineNode[] {
  const builder = new InlineBuilder();
  for (const node of content) {
    if (node.type === 'hardBreak') builder.hardBreak();
    else builder.text(node.text, node.marks);
  }
  return builder.build();
}

/** The rows of a table, not those of tables in it. */
function rowsOf(element: HtmlElement): HtmlElement[][] {
  return element.children.flatMap((node): HtmlElement[][] => {
    if (typeof node === 'string' || isDropped(node)) return [];
    if (node.name !== 'tr') return node.name === 'caption' ? [[node]] : rowsOf(node);
    const cells = node.children.filter(
      (cell): cell is HtmlElement => typeof cell !== 'string' && (cell.name === 'td' || cell.name === 'th'),
    );
    return [cells.filter((cell) => !isDropped(cell))];
  });
}

function lookOf(element: HtmlElement, look: Look): Look {
  const { name, attributes } = element;
  const style = styleOf(element);
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const href = attributes['href']?.trim();
  return {
    bold: weight ? (isBold(weight) ?? look.bold) : look.bold || name === 'b' || name === 'strong',
    italic: slant
      ? /^(?:italic|oblique)/u.test(slant)
      : look.italic || ['i', 'em', 'cite', 'dfn', 'var'].includes(name),
    href: name === 'a' && isSafeLink(href) ? href : look.href,
    isPre: look.isPre,
  };
}

function isBold(weight: string): boolean | null {
  if (weight === 'bold' || weight === 'bolder') return true;
  if (weight === 'normal' || weight === 'lighter') return false;
  const figure = Number(weight);
  return Number.isFinite(figure) ? figure >= 600 : null;
}

const isMarkerOfWord = (element: HtmlElement) => styleOf(element).get('mso-list') === 'ignore';

/** Word writes lists as paragraphs that say at which level they stand. */
function listItemOfWord(element: HtmlElement): Item | null {
  const said = /level(\d+)/u.exec(styleOf(element).get('mso-list') ?? '');
  if (!said) return null;
  return { level: Math.min(Number(said[1]), DEEPEST), isNumbered: false, start: 1 };
}
