// A stretch of words may run over the ends of paragraphs; shown, each paragraph's words stand by themselves.
import type { TextRange } from '@/lib/anchoring/selector';

/**
 * What a range of a plain text holds of each block, in order, its line breaks and runs of spaces made one space. Blocks
 * of which it holds no letter and no figure are left out. Offsets are UTF-16.
 */
export function stretchLines(text: string, { start, end }: TextRange): string[] {
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** The line itself; of one longer than `most` its beginning and its end, whole words, so that it can still be found. */
export function shortLine(line: string, most: number): string {
  if (line.length <= most) return line;
  const tail = Math.floor(most / 3);
  // One character more on either side, so that a word that just fits is kept; a word without end is cut.
  const beginning = line.slice(0, most - tail - 4).replace(/\s\S*$/u, '');
  return `${beginning} … ${line.slice(-tail - 1).replace(/^\S*\s/u, '')}`;
}
