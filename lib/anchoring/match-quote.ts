// Finds the very words of a quotation in a text; what it cannot tell apart it does not guess.
import { isGraphemeBoundary } from './graphemes';
import { type TextQuote, type TextRange } from './selector';

export type QuoteMatch =
  | { readonly kind: 'found'; readonly range: TextRange }
  | { readonly kind: 'absent' }
  /** `count` places fit equally well: more context is needed. */
  | { readonly kind: 'ambiguous'; readonly count: number };

/**
 * Looks for `exact`, character for character (the quote is brought to NFC, as the text is). Where it stands
 * several times, `prefix` and `suffix` decide: each counts only where it stands there in full. Equal places
 * are `ambiguous`. One place alone is `found` whatever surrounds it.
 */
export function findQuote(text: string, quote: Pick<TextQuote, 'exact'> & Partial<TextQuote>): QuoteMatch {
  const exact = quote.exact.normalize('NFC');
  const prefix = quote.prefix?.normalize('NFC') ?? '';
  const suffix = quote.suffix?.normalize('NFC') ?? '';
  if (exact === '') return { kind: 'absent' };

  let best = -1;
  let count = 0;
  let place = 0;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (!isGraphemeBoundary(text, at) || !isGraphemeBoundary(text, end)) continue;
    const fit =
      (prefix !== '' && text.endsWith(prefix, at) ? 1 : 0) +
      (suffix !== '' && text.startsWith(suffix, end) ? 1 : 0);
    if (fit > best) {
      best = fit;
      count = 1;
      place = at;
    } else if (fit === best) {
      count += 1;
    }
  }
  if (count === 0) return { kind: 'absent' };
  if (count > 1) return { kind: 'ambiguous', count };
  return { kind: 'found', range: { start: place, end: place + exact.length } };
}
