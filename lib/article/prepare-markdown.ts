// People paste Markdown and plain text into the same box: this makes the second readable as the first, and keeps
// from the Markdown reader what would make it slow or break it.
import { type Said, say } from '@/lib/language/text';
import { furnitureLines } from './article-parts';

// One object each, so that what happens twice is told once.
const madeParagraphs = say('A table was made paragraphs, one for each row.');
const withoutMarks = say('A paragraph with more than a thousand formatting marks was read without them.');

/** Quotations and lists inside one another. Two levels of the document each, so that MAX_DEPTH is never reached. */
export const MAX_NESTING = 20;
/** Emphasis and brackets in one paragraph; the reader's time grows with their square. */
const MAX_MARKERS = 1_000;
/** No editor breaks lines as late as this: a longer line is a paragraph, and so are its neighbours. */
const LONGEST_WRAPPED_LINE = 120;
/** Only at the top of a text is a byline or a date looked for. */
const TOP_LINES = 12;

const CONTAINER = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/;
const BULLET = /^[ \t]*[•‣◦▪·]\s+/;
const DASH_ITEM = /^[–—]\s+\S/;
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

/** How deep quotations and lists stand in one another at the deepest line. */
export function nestingOf(text: string): number {
  let deepest = 0;
  let indents: number[] = [];
  for (const line of text.split('\n')) {
    let rest = line;
    let own = 0;
    for (let match = CONTAINER.exec(rest); match && own <= MAX_NESTING; match = CONTAINER.exec(rest)) {
      rest = rest.slice(match[0].length);
      own += 1;
    }
    if (own === 0) {
      if (/^\S/.test(line)) indents = [];
      continue;
    }
    const indent = /^[ \t]*/.exec(line)![0].replaceAll('\t', '    ').length;
    while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
    deepest = Math.max(deepest, indents.length + own);
    indents.push(indent);
  }
  return deepest;
}

export type PreparedMarkdown = { readonly markdown: string; readonly warnings: readonly Said[] };

export function prepareMarkdown(text: string, language: string | undefined): PreparedMarkdown {
  const warnings: Said[] = [];
  const out: string[] = [];
  let fence: string | undefined;
  let chunk: string[] = [];
  let seen = 0;
  const flush = () => {
    const lines = fence === undefined ? prepareChunk(chunk, seen < TOP_LINES, language, warnings) : chunk;
    for (const line of tame(lines, warnings)) out.push(line);
    seen += chunk.length;
    chunk = [];
  };
  for (const line of text.split('\n')) {
    const mark = fenceOf(line, fence);
    if (line.trim() === '') {
      flush();
      // Blank to a reader, and so to Markdown too, whatever white space it holds.
      out.push('');
    } else if (mark === undefined) {
      chunk.push(line);
    } else {
      flush();
      out.push(line);
      fence = fence === undefined ? mark : undefined;
    }
  }
  flush();
  return { markdown: out.join('\n'), warnings };
}

/** The marks with which the line opens a fence, or closes the open one. */
function fenceOf(line: string, open: string | undefined): string | undefined {
  const match = FENCE.exec(line);
  const mark = match?.[1] ?? match?.[2];
  if (open === undefined || mark === undefined) return mark;
  return mark.startsWith(open) && line.trim() === mark ? mark : undefined;
}

function prepareChunk(
  lines: readonly string[],
  atTop: boolean,
  language: string | undefined,
  warnings: Said[],
): string[] {
  const rule = lines.findIndex(
    (line, at) => at > 0 && line.includes('-') && TABLE_RULE.test(line) && lines[at - 1]!.includes('|'),
  );
  if (rule > 0 && lines[rule]!.includes('|')) {
    warnings.push(madeParagraphs);
    return [...lines.slice(0, rule), ...lines.slice(rule + 1)].flatMap((line) => [tableRow(line), '']);
  }
  const hasLongLine = lines.some((line) => line.length > LONGEST_WRAPPED_LINE);
  const dashes = lines.filter((line) => DASH_ITEM.test(line)).length > 1;
  const furniture = atTop ? furnitureLines(lines, language) : [];
  return lines.map(escapeYear).flatMap((line, at) => {
    const item = dashes && DASH_ITEM.test(line) ? line.replace(/^[–—]\s+/, '- ') : line.replace(BULLET, '- ');
    const isPlain = !CONTAINER.test(item) && !/(?: {2}|\\)$/.test(line);
    const parts = hasLongLine ? isPlain && !/^\s/.test(line) : (furniture[at] ?? false);
    const next = lines[at + 1];
    const before = parts && at > 0 && !hasLongLine ? ['', item] : [item];
    return parts && next !== undefined && !CONTAINER.test(next) && !/^\s*(?:=+|-+)\s*$/.test(next)
      ? [...before, '']
      : before;
  });
}

/** "1914. The war begins" is a sentence, not the 1,914th item of a list, which would lose its number. */
function escapeYear(line: string): string {
  return line.replace(/^([>\s]*\d{3,9})([.)])(?=\s|$)/, '$1\\$2');
}

function tableRow(line: string): string {
  return line
    .replace(/^\s*\|/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .trim()
    .replace(/\s*(?<!\\)\|\s*/g, ' \\| ');
}

/** A paragraph with too many markers is fenced, which takes their meaning from all of them at once. */
function tame(lines: readonly string[], warnings: Said[]): readonly string[] {
  const text = lines.join(' ');
  if ((text.match(/[*_~[\]`<]/g)?.length ?? 0) <= MAX_MARKERS) return lines;
  warnings.push(withoutMarks);
  const fence = text.trimStart().startsWith('~') ? '```' : '~~~';
  return ['', fence, text, fence, ''];
}
