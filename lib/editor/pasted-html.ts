// The browser's side of pasting: its parser reads what the clipboard holds, lib/article decides what of it is text.
import { type HtmlNode } from '@/lib/article/html-tree';
import { readHtml, type PasteOptions } from '@/lib/article/read-html';
import { renderArticleHtml } from '@/lib/article/render-html';

/** ProseMirror's own clipboard: it knows where the copied piece was open, and its parser knows our schema only. */
const OWN = /\bdata-pm-slice=/u;

/** HTML of an article's blocks and nothing else, for ProseMirror to fit in. What scripts it holds never runs. */
export function cleanPastedHtml(html: string, options: PasteOptions): string {
  const quiet = withoutScripts(html);
  if (OWN.test(quiet)) return quiet;
  const { body } = new DOMParser().parseFromString(quiet, 'text/html');
  return renderArticleHtml({ type: 'doc', content: readHtml(treeOf(body), options) });
}

/**
 * Nothing of it runs in the parser's document either way, but each script, handler and style sheet there is reported as a
 * breach of the page's policy. What slips through here is dropped like any other element.
 */
function withoutScripts(html: string): string {
  return html
    .replace(/<(style|script)\b[^]*?<\/\1\s*>/giu, '')
    .replace(/<[a-z][^>]*>/giu, (tag) => tag.replace(/([\s"'/])on[a-z]+\s*=/giu, '$1data-was='));
}

function treeOf(element: Element): HtmlNode[] {
  return Array.from(element.childNodes).flatMap((node): HtmlNode[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element)) return [];
    const attributes = Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value]));
    return [{ name: node.localName, attributes, children: treeOf(node) }];
  });
}
