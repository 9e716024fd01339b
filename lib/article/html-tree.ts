// HTML as a plain tree, so that what is pasted can be read without a browser: lib/editor makes it of what the clipboard holds.

export interface HtmlElement {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}
/** Text is text; comments, doctypes and instructions are left out. */
export type HtmlNode = string | HtmlElement;

/** Nobody nests deeper by hand. What lies deeper is not read. */
export const DEEPEST_HTML = 400;

/** The declarations of its own `style`, names in lower case, `!important` off. */
export function styleOf({ attributes }: HtmlElement): ReadonlyMap<string, string> {
  const declarations = (attributes['style'] ?? '').split(';').flatMap((one): [string, string][] => {
    const colon = one.indexOf(':');
    if (colon === -1) return [];
    const value = one
      .slice(colon + 1)
      .replace(/!\s*important/iu, '')
      .trim();
    return [[one.slice(0, colon).trim().toLowerCase(), value.toLowerCase()]];
  });
  return new Map(declarations);
}

export const hasClass = ({ attributes }: HtmlElement, name: RegExp): boolean =>
  (attributes['class'] ?? '').split(/\s+/u).some((one) => name.test(one));

/** All text in it, in its order. */
export function textIn(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textIn(node.children))).join('');
}

/** Whether one in it, or one in those, is such an element. */
export const holds = (nodes: readonly HtmlNode[], isSuch: (element: HtmlElement) => boolean): boolean =>
  nodes.some((node) => typeof node !== 'string' && (isSuch(node) || holds(node.children, isSuch)));
