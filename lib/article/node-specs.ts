// How each kind of node and mark is made up, read from HTML and shown as HTML.
import { type DOMOutputSpec, type Mark, type MarkSpec, type Node, type NodeSpec } from '@tiptap/pm/model';
import { isSafeLink } from './links';

/** Said on every link: the page linked to gets no handle on ours, no address of ours, and no recommendation. */
export const LINK_REL = 'noopener noreferrer nofollow';

const INLINE = 'inline*';

/** A leaf block that HTML has no element for says its role in `data-role`. */
function leaf(tag: string, role: string): NodeSpec {
  return {
    group: 'block',
    content: INLINE,
    defining: true,
    parseDOM: [{ tag: `${tag}[data-role=${role}]`, priority: 60 }],
    toDOM: (): DOMOutputSpec => [tag, { 'data-role': role }, 0],
  };
}

export const nodeSpecs = {
  doc: { content: 'block+' },
  // First of its group, so that it is what ProseMirror makes where it must make a block.
  paragraph: {
    group: 'block',
    content: INLINE,
    parseDOM: [{ tag: 'p' }],
    toDOM: (): DOMOutputSpec => ['p', 0],
  },
  headline: { ...leaf('h1', 'headline'), parseDOM: [{ tag: 'h1' }] },
  standfirst: leaf('p', 'standfirst'),
  byline: leaf('p', 'byline'),
  heading: {
    group: 'block',
    content: INLINE,
    defining: true,
    attrs: { level: { default: 2, validate: validateLevel } },
    parseDOM: [2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(level, 4) } })),
    toDOM: (node: Node): DOMOutputSpec => [`h${node.attrs.level}`, 0],
  },
  caption: {
    ...leaf('p', 'caption'),
    parseDOM: [{ tag: 'p[data-role=caption]', priority: 60 }, { tag: 'figcaption' }],
  },
  credit: leaf('p', 'credit'),
  quotation: {
    group: 'block',
    content: '(paragraph | heading | quotation | bulletList | orderedList)+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: (): DOMOutputSpec => ['blockquote', 0],
  },
  bulletList: {
    group: 'block',
    content: 'listItem+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: (): DOMOutputSpec => ['ul', 0],
  },
  orderedList: {
    group: 'block',
    content: 'listItem+',
    attrs: { start: { default: 1, validate: validateStart } },
    parseDOM: [
      { tag: 'ol', getAttrs: (dom: HTMLElement) => ({ start: startOf(dom.getAttribute('start')) }) },
    ],
    toDOM: (node: Node): DOMOutputSpec =>
      node.attrs.start === 1 ? ['ol', 0] : ['ol', { start: String(node.attrs.start) }, 0],
  },
  listItem: {
    content: 'paragraph (paragraph | quotation | bulletList | orderedList)*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: (): DOMOutputSpec => ['li', 0],
  },
  text: { group: 'inline' },
  hardBreak: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: (): DOMOutputSpec => ['br'],
    leafText: () => '\u2028',
  },
} satisfies Record<string, NodeSpec>;

/** In the order in which they nest: the link is outermost. */
export const markSpecs = {
  link: {
    inclusive: false,
    attrs: { href: { validate: validateLink } },
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom: HTMLElement) => {
          const href = dom.getAttribute('href');
          return isSafeLink(href) ? { href } : false;
        },
      },
    ],
    // Asked again here: what is shown never depends on what was checked elsewhere.
    toDOM: (mark: Mark): DOMOutputSpec =>
      isSafeLink(mark.attrs.href) ? ['a', { href: mark.attrs.href, rel: LINK_REL }, 0] : ['span', 0],
  },
  bold: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: (): DOMOutputSpec => ['strong', 0],
  },
  italic: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: (): DOMOutputSpec => ['em', 0],
  },
} satisfies Record<string, MarkSpec>;

function validateLevel(level: unknown): void {
  if (level !== 2 && level !== 3 && level !== 4) throw new RangeError('A heading has level 2, 3 or 4');
}

function validateStart(start: unknown): void {
  if (!isListStart(start))
    throw new RangeError('A numbered list starts at a whole number from 0 to 999999999');
}

function validateLink(href: unknown): void {
  if (!isSafeLink(href)) throw new RangeError('A link must be an http, https or mailto address');
}

function isListStart(start: unknown): start is number {
  return typeof start === 'number' && Number.isInteger(start) && start >= 0 && start <= 999_999_999;
}

function startOf(attribute: string | null): number {
  const start = attribute === null ? 1 : Number(attribute);
  return isListStart(start) ? start : 1;
}
