// What of a pasted page is no text of an article: what nobody sees, what was struck out, what somebody remarked on it.
import { hasClass, holds, type HtmlElement, styleOf } from './html-tree';

const DROPPED = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'applet',
    'svg',
    'math',
    'canvas',
  ],
  ...['head', 'title', 'meta', 'link', 'base', 'img', 'picture', 'video', 'audio', 'map', 'source', 'track'],
  ...[
    'form',
    'input',
    'button',
    'select',
    'textarea',
    'option',
    'datalist',
    'dialog',
    'nav',
    'xml',
    'rp',
    'rt',
  ],
  // Words that were struck out while changes were tracked.
  'del',
]);

/** Whether nothing of it is read. */
export function isDropped(element: HtmlElement): boolean {
  const { name, attributes } = element;
  if (DROPPED.has(name) || /^(?:o|v|w|m):(?!p$)/u.test(name) || 'hidden' in attributes) return true;
  return hasClass(element, /^msoDel$/u) || isUnseen(element) || isRemark(element);
}

function isUnseen(element: HtmlElement): boolean {
  const style = styleOf(element);
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/u.test(style.get('font-size') ?? '') ||
    Number(style.get('opacity') ?? 1) === 0
  );
}

const isAnchorTo = (start: string) => (one: HtmlElement) =>
  one.name === 'a' && (one.attributes['href'] ?? '').startsWith(start);

/** A comment on the text, or the sign in the text that leads to one: of Word, of Google Docs. */
function isRemark(element: HtmlElement): boolean {
  const style = styleOf(element);
  if (/^comment/u.test(style.get('mso-element') ?? '') || style.has('mso-comment-reference')) return true;
  if (hasClass(element, /^MsoComment/u) || isAnchorTo('#_msocom')(element)) return true;
  if (isAnchorTo('#cmnt')(element)) return true;
  const isBlock = element.name === 'div' || element.name === 'p';
  return isBlock && holds(element.children.slice(0, 2), isAnchorTo('#cmnt_ref'));
}
