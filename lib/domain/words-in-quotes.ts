/** Why: words that are a quotation already are set between a sentence's quotation marks, too. */

/** As much of them as a sentence can name them by. */
const longest = 80;

const outer = /^["“„«»](?<inside>[^"“”„«»]*)["”“»«]$/u;
const nested = { opening: /[“„«]|"(?=[\p{L}\p{N}])/gu, closing: /[”»"]/gu };

/**
 * Words to be set between quotation marks: without a pair of their own around all of them, and those within single; the
 * end left out where they are long.
 */
export function wordsInQuotes(words: string): string {
  const short = words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
  const inside = outer.exec(words.trim())?.groups?.inside;
  if (inside !== undefined) return wordsInQuotes(inside);
  return short.replace(nested.opening, '‘').replace(nested.closing, '’');
}
