// One line often says who wrote an article, where it was published, and when.
import { isOutletName, isPost } from './outlet-name';
import { readDate } from './read-date';

const BYLINE = /^(?:[Bb]y|BY|[Ww]ords by|[Pp]or|POR|[Tt]exto(?: de)?)\s*:?\s+(?=\p{Lu})/u;
/** Between a person and an outlet, where the outlet can be told by its name. */
const BEFORE_OUTLET = /,\s+|\s+(?:for|para)\s+(?:the\s+)?|\s+[/-]\s+|\s+\(/giu;
const BETWEEN = /[\s,|·•–—/()-]+/gu;
const LONGEST = 120;

export type Byline = { readonly byline: string; readonly outlet?: string; readonly publishedOn?: string };

export function isByline(text: string): boolean {
  return (
    text.length <= LONGEST && BYLINE.test(text) && !/[!?;:…]$/.test(text) && text.split(/\s+/).length <= 14
  );
}

/** "By Ann Smith, The Tarn Post | 4 April 2025" in its parts; the line is one that `isByline`. */
export function readByline(text: string, language: string | undefined): Byline {
  const parts = text.replace(BYLINE, '').split(/\s+[|·•–—]\s+/);
  const [name = '', ...others] = parts.flatMap((part) => withoutDate(part.trim(), language));
  const days = others.map((other) => readDate(other, language));
  const places = others.filter((_, at) => days[at] === null).map((other) => other.trim());
  const { person, outlet = places.find(isOutletName) ?? places.find((one) => !isPost(one)) } = withoutOutlet(
    name.trim(),
  );
  const publishedOn = days.find((day) => day !== null);
  return { byline: person, ...(outlet ? { outlet } : {}), ...(publishedOn ? { publishedOn } : {}) };
}

/** A line that says an outlet and a date, in either order, and nothing else. */
export function readDateline(
  text: string,
  language: string | undefined,
): { outlet: string; publishedOn: string } | null {
  // Every date has a year: most lines are not looked at any further.
  if (text.length > LONGEST || !/\d{4}/u.test(text)) return null;
  for (const [between, at] of [...text.matchAll(BETWEEN)].map((one) => [one[0], one.index] as const)) {
    const before = text.slice(0, at);
    const after = text.slice(at + between.length).replace(/\)$/u, '');
    const [outlet, day] = isOutletName(before) ? [before, after] : [after, before];
    const publishedOn = isOutletName(outlet) ? readDate(day, language) : null;
    if (publishedOn !== null) return { outlet, publishedOn };
  }
  return null;
}

function withoutOutlet(name: string): { person: string; outlet?: string } {
  for (const { 0: between, index } of name.matchAll(BEFORE_OUTLET)) {
    const outlet = name.slice(index + between.length).replace(/\)$/u, '');
    if (index > 0 && isOutletName(outlet)) return { person: name.slice(0, index), outlet };
  }
  return { person: name };
}

/** "Ann Smith, 4 April 2025" in two: what stands before the comma, and the date behind it. */
function withoutDate(text: string, language: string | undefined): string[] {
  for (const { index } of text.matchAll(/,\s/gu)) {
    const rest = text.slice(index + 1).trim();
    if (readDate(rest, language) !== null) return [text.slice(0, index), rest];
  }
  return [text];
}
