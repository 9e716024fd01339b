// What stands between quotation marks, found in a line of plain text: it is somebody's own words.
import type { TextRange } from '@/lib/anchoring/selector';

/** Double marks of every kind. What is not closed runs on to the end of the line, as in a speech of several paragraphs. */
export const QUOTATION = /“[^”]*(?:”|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|"[^"]+"/gu;
/** Single ones only as a pair: the closing one is an apostrophe as well. */
const SINGLE = /(?<![\p{L}\p{N}])‘[^‘]*?’(?![\p{L}\p{N}])/gu;
const SENTENCE = /.+?(?:[.!?…]+(?=\s)|$)/gsu;

/**
 * The sentences in quotation marks that a range of a plain text touches, each as far as it stands between the same
 * marks, with these marks. Offsets are UTF-16.
 */
export function quotedSentences(text: string, { start, end }: TextRange): string[] {
  const found: string[] = [];
  let at = text.slice(0, start).lastIndexOf('\n') + 1;
  const after = text.indexOf('\n', end);
  for (const line of text.slice(at, after < 0 ? undefined : after).split('\n')) {
    for (const pattern of [QUOTATION, SINGLE]) {
      for (const quotation of line.matchAll(pattern)) {
        for (const sentence of quotation[0].matchAll(SENTENCE)) {
          const from = at + quotation.index + sentence.index;
          if (from < end && start < from + sentence[0].length) found.push(sentence[0]);
        }
      }
    }
    at += line.length + 1;
  }
  return found;
}
