/** Why: a rationale is shown on pages that carry no schema, and still nothing is shown that is none. */
import type { RichText } from './rich-text';
import { isSafeHref } from './safe-href';

type Is = (value: unknown) => boolean;
type Fields = Readonly<Record<string, unknown>>;

const node =
  (type: RegExp, holds: (fields: Fields) => boolean): Is =>
  (value) => {
    if (value === null || typeof value !== 'object') return false;
    const fields = value as Fields;
    return typeof fields['type'] === 'string' && type.test(fields['type']) && holds(fields);
  };
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const orNone =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);
const either =
  (...several: Is[]): Is =>
  (value) =>
    several.some((is) => is(value));

const isMark = either(
  node(/^(bold|italic)$/u, () => true),
  node(/^link$/u, ({ attrs }) => {
    const { href } = (attrs ?? {}) as Fields;
    return typeof href === 'string' && isSafeHref(href);
  }),
);
const isInline = either(
  node(/^hardBreak$/u, () => true),
  node(/^text$/u, ({ text, marks }) => typeof text === 'string' && orNone(listOf(isMark))(marks)),
);
const isParagraph = node(/^paragraph$/u, ({ content }) => orNone(listOf(isInline))(content));
const isItem = node(/^listItem$/u, ({ content }) => listOf(isParagraph)(content));
const isList = node(/^(bullet|ordered)List$/u, ({ content }) => listOf(isItem)(content));
const isDocument = node(/^doc$/u, ({ content }) => listOf(either(isParagraph, isList))(content));

/** That it can be shown, piece by piece; how long it may be is the schema's. */
export const isRichText = (value: unknown): value is RichText => isDocument(value);
