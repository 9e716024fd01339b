// A sentence is what a checker picks up with one key, so its ends are found once, here, and stored with the version.
import { type TextRange } from '../anchoring/selector';
import { type TextBlock } from './plain-text';
import { endsSentence } from './sentence-ends';
import { windowsOf } from './text-windows';

// Stops of the Latin script, then what closes with them: quotation marks, brackets, notes such as [3].
const STOP = /(?<![.!?…])[.!?…]+(?:[)\]}"'”’»›*]|\[\d{1,3}\]|[\u00a0\u202f]»)*(?=\s|$)/g;
const OTHER_STOP = /(?![.!?…])\p{Sentence_Terminal}/u;
const CONTENT = /[\p{L}\p{N}]/u;

/**
 * The sentences of the text, in order, by UTF-16 offsets, without white space around them. A block's end always ends
 * a sentence; a hard break does not. Where a stop is Latin the rules of `sentence-ends` decide, which know English
 * and Spanish and ask no language (quotations are in either); in other scripts Intl.Segmenter decides, set to
 * `language` (BCP 47, en or es).
 */
export function sentencesOf(
  text: string,
  blocks: readonly Pick<TextBlock, 'start' | 'end'>[],
  language: string,
): TextRange[] {
  const segmenter = segmenterFor(language);
  return blocks.flatMap((block) => {
    const line = text.slice(block.start, block.end).replaceAll('\u2028', ' ');
    return sentencesOfLine(line, segmenter).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
    }));
  });
}

function sentencesOfLine(line: string, segmenter: Intl.Segmenter): TextRange[] {
  const ends: number[] = [];
  for (const match of line.matchAll(STOP)) ends.push(match.index + match[0].length);
  const latin = new Set(ends);
  if (OTHER_STOP.test(line)) ends.push(...otherEnds(line, segmenter));
  ends.push(line.length);
  ends.sort((a, b) => a - b);

  const sentences: { start: number; end: number }[] = [];
  let from = 0;
  for (const end of ends) {
    if (end < line.length && latin.has(end) && !endsSentence(line, from, end)) continue;
    const start = skipSpace(line, from, end);
    const trimmed = trimEnd(line, start, end);
    if (start < trimmed) {
      const last = sentences.at(-1);
      // A lone dash or a closing mark is no sentence of its own.
      if (last && !CONTENT.test(line.slice(start, trimmed))) last.end = trimmed;
      else sentences.push({ start, end: trimmed });
    }
    from = end;
  }
  return sentences;
}

/** Where the segmenter sees an end after a stop of another script: 。 । ؟ */
function otherEnds(line: string, segmenter: Intl.Segmenter): number[] {
  return windowsOf(line, { start: 0, end: line.length }).flatMap((window) =>
    Array.from(segmenter.segment(line.slice(window.start, window.end)))
      .filter(
        ({ index }) =>
          index > 0 &&
          OTHER_STOP.test(line.slice(Math.max(0, window.start + index - 3), window.start + index)),
      )
      .map(({ index }) => window.start + index),
  );
}

const SPACE = /\s/;

function skipSpace(line: string, from: number, end: number): number {
  let at = from;
  while (at < end && SPACE.test(line[at]!)) at += 1;
  return at;
}

function trimEnd(line: string, start: number, end: number): number {
  let at = end;
  while (at > start && SPACE.test(line[at - 1]!)) at -= 1;
  return at;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter costs more than segmenting a paragraph. */
function segmenterFor(language: string): Intl.Segmenter {
  const known = language.slice(0, 2).toLowerCase() === 'es' ? 'es' : 'en';
  const segmenter = segmenters.get(known) ?? new Intl.Segmenter(known, { granularity: 'sentence' });
  segmenters.set(known, segmenter);
  return segmenter;
}
