// What is made of pasted HTML, in lines that a table of cases can hold.
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { type BlockNode, type InlineNode } from '../article/article-document';
import { type HtmlNode } from '../article/html-tree';
import { readHtml } from '../article/read-html';

type Child = DefaultTreeAdapterTypes.ChildNode;

/** As browsers read it, by the same standard. */
function treeOf(nodes: readonly Child[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value];
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ name: node.tagName, attributes, children: treeOf(node.childNodes) }];
  });
}
export const read = (html: string, hasHeadline = true): BlockNode[] =>
  readHtml(treeOf(parseFragment(html).childNodes), { hasHeadline });

type AnyNode = {
  type: string;
  attrs?: object;
  content?: readonly AnyNode[];
  text?: string;
  marks?: InlineNode['marks'];
};
const signs = { bold: '**', italic: '_', link: '~' };

/** One line a block: "paragraph: He **said** so"; what is inside others stands in brackets. */
function shown(node: AnyNode): string {
  if (node.type === 'hardBreak') return ' / ';
  if (node.type === 'text') {
    const marks = (node.marks ?? []).map((mark) =>
      mark.type === 'link' ? `<${mark.attrs.href}>` : signs[mark.type],
    );
    return `${marks.join('')}${node.text}${marks.toReversed().join('')}`;
  }
  const inner = node.content ?? [];
  const isLeaf = inner.every((one) => one.type === 'text' || one.type === 'hardBreak');
  const attrs = node.attrs ? ` ${Object.values(node.attrs).join()}` : '';
  const name = `${node.type}${attrs}`;
  return isLeaf ? `${name}: ${inner.map(shown).join('')}` : `${name}[${inner.map(shown).join(' ')}]`;
}
/** Of each block its line. */
export const lines = (html: string, hasHeadline?: boolean) =>
  read(html, hasHeadline).map((block) => shown(block as AnyNode));
