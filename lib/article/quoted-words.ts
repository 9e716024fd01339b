// What is somebody's own words, found in plain text: between quotation marks, or in a quotation block that has none.
import type { TextRange } from '@/lib/anchoring/selector';

/** Double marks of every kind. What is not closed runs on to the end of the line, as in a speech of several paragraphs. */
export const QUOTATION = /“[^”]*(?:”|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|"[^"]+"/gu;
/** Single ones only as a pair: the closing one is an apostrophe as well. */
const SINGLE = /(?<![\p{L}\p{N}])‘[^‘]*?’(?![\p{L}\p{N}])/gu;
const SENTENCE = /.+?(?:[.!?…]+(?=\s)|$)/gsu;
/** At the end of a quotation block, who said it: "— Maria Ruiz, mayor". */
const ATTRIBUTION = /(?:^|\u2028|(?<=[.!?…])\s+)[\u2012-\u2015-]{1,2}\s*[^.!?…]*$/u;

/**
 * The stretches of a plain text that are a quotation for standing in a quotation block. One in which some words have
 * quotation marks tells as well who said them: of that the marks alone are quotations.
 * @param quotations the lines of each quotation block. UTF-16, as all offsets here.
 */
export function quotedLines(text: string, quotations: readonly (readonly TextRange[])[]): TextRange[] {
  const lineOf = ({ start, end }: TextRange) => text.slice(start, end);
  return quotations
    .filter(
      (lines) => !lines.some((one) => [QUOTATION, SINGLE].some((mark) => lineOf(one).search(mark) >= 0)),
    )
    .flatMap((lines) =>
      lines.map(({ start, end }, at) => {
        // Alone in its block, a line that begins with a dash is no attribution of anything.
        const said = at === lines.length - 1 ? ATTRIBUTION.exec(lineOf({ start, end })) : null;
        return said && (at > 0 || said.index > 0) ? { start, end: start + said.index } : { start, end };
      }),
    );
}

/**
 * The quoted sentences that a range of a plain text touches, each as far as it stands between the same marks, with these
 * marks, or in the same line of a quotation block.
 * @param blocks stretches that are quotations without marks: `quotedLines`.
 */
export function quotedSentences(
  text: string,
  { start, end }: TextRange,
  blocks: readonly TextRange[] = [],
): string[] {
  const found: string[] = [];
  const find = (quotation: string, at: number) => {
    for (const sentence of quotation.matchAll(SENTENCE)) {
      const from = at + sentence.index;
      if (from < end && start < from + sentence[0].length) found.push(sentence[0]);
    }
  };
  let at = text.slice(0, start).lastIndexOf('\n') + 1;
  const after = text.indexOf('\n', end);
  for (const line of text.slice(at, after < 0 ? undefined : after).split('\n')) {
    for (const pattern of [QUOTATION, SINGLE])
      for (const quotation of line.matchAll(pattern)) find(quotation[0], at + quotation.index);
    for (const block of blocks) {
      const from = Math.max(at, block.start);
      find(text.slice(from, Math.min(at + line.length, block.end)), from);
    }
    at += line.length + 1;
  }
  return found;
}
