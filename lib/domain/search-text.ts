/** Why: what somebody looks for is read once: words, phrases, signs; and found again in the text that is shown. */
import type { TextRange } from '@/lib/anchoring/selector';

/** The same letters as in search_fold() of the database: change both or none. */
const letters: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'p', ı: 'i' };

/** Without accents and capitals. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[øłđðþı]/gu, (letter) => letters[letter]!);

const parting =
  /[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u3000-\u303f\ufffc]+/u;

/** The folded words of a text, in order. */
export const wordsOfText = (text: string): string[] =>
  foldText(text)
    .split(parting)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord));

const longestWord = 64;

/** Words that must stand one after the other: one word, or several. */
export interface SearchTerm {
  words: string[];
  /** Where a single word was typed without quotation marks, longer ones that begin so are meant too. */
  isBeginning: boolean;
}

/** Shorter figures have no thousands to set apart. */
const FIGURE = /^[1-9]\d{3,14}$/u;

/** A term in the ways in which it may be written: a figure with its thousands set apart, and in one: 40,000 and 40000. */
export function waysToWrite(term: SearchTerm): SearchTerm[] {
  const { words } = term;
  const [first = '', ...others] = words;
  if (words.length === 1 && FIGURE.test(first))
    return [term, { words: first.split(/(?=(?:\d{3})+$)/u), isBeginning: false }];
  const isGrouped =
    others.length > 0 && /^[1-9]\d{0,2}$/u.test(first) && others.every((one) => /^\d{3}$/u.test(one));
  return isGrouped ? [term, { words: [words.join('')], isBeginning: false }] : [term];
}

export interface Search {
  terms: SearchTerm[];
  /** Folded: stretches with signs in them (57 %, a_b, C:\), which must stand there by the letter. */
  literals: string[];
}

/** More terms than this look for nothing that anybody remembers. */
const mostTerms = 12;
const quotes = /["“”„«»]/u;

/** `quay "on Monday" 57%`: every part must be found. Nothing in it is a pattern or an operator. */
export function readSearch(q: string): Search {
  const terms: SearchTerm[] = [];
  const literals: string[] = [];
  const parts = q.split(quotes);
  for (const [at, part] of parts.entries()) {
    // An opening mark that nobody closed yet quotes to the end.
    const isQuoted = at % 2 === 1;
    for (const piece of isQuoted ? [part] : part.split(/\s+/u)) {
      const words = wordsOfText(piece);
      const literal = literalOf(piece);
      if (literal !== null) literals.push(literal);
      if (words.length > 0) terms.push({ words, isBeginning: !isQuoted && words.length === 1 });
    }
  }
  return { terms: terms.slice(0, mostTerms), literals: literals.slice(0, mostTerms) };
}

/** The same as in search_signs_of() of the database: change both or none. */
const sign =
  /[#$%&*+/<=>@\\^_`{|}~\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf\u00d7\u00f7\u2010-\u2012\u2015-\u2017\u201a\u201b\u2020-\u2025\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u2bff\u3001-\u303f]/gu;

/** The signs of a text that are no ordinary punctuation, each once: they are looked up as words are. */
export const signsOfText = (text: string): string[] => [...new Set(foldText(text).match(sign))];

/** What of a piece must stand there sign by sign: null where it has letters, figures and ordinary punctuation only. */
function literalOf(piece: string): string | null {
  const bare = piece.trim().replace(/^[.,;:!?()[\]'‘’…–—-]+|[.,;:!?()[\]'‘’…–—-]+$/gu, '');
  return bare !== '' && /[^\p{L}\p{M}\p{N}\s.,;:!?()[\]'‘’…–—-]/u.test(bare) ? foldText(bare) : null;
}

/** A term with the very words that it may be, in the order of the term. */
export type FoundTerm = readonly ReadonlySet<string>[];

/** Where the terms stand in a text: UTF-16, in order, not overlapping. */
export function findTerms(text: string, terms: readonly FoundTerm[]): TextRange[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldText(match[0]).slice(0, longestWord),
  }));
  const found: TextRange[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const lengths = terms
      .filter((term) => term.every((allowed, n) => allowed.has(words[at + n]?.folded ?? '')))
      .map((term) => term.length);
    if (lengths.length === 0) continue;
    const last = at + Math.max(...lengths) - 1;
    found.push({ start: words[at]!.start, end: words[last]!.end });
    at = last;
  }
  return found;
}

/** Letters that were left out, doubled, taken for others or put the wrong way round: how many, at most `most` + 1. */
export function mistypings(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length]!, most + 1);
}

/** How many letters may be wrong in a word for it to be taken for another. A figure is never taken for another. */
export const forgiven = (word: string): number =>
  /\p{N}/u.test(word) || word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
