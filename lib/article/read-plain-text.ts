// A plain text says where its paragraphs are by blank lines, line lengths and indents; this reads them.
import { type BlockNode, type InlineNode, type ListItemNode } from './article-document';
import { furnitureLines } from './article-parts';
import { cleanText } from './clean-text';
import { readFrontMatter } from './front-matter';
import { InlineBuilder } from './inline-builder';
import { finishReading, refuseBySize, type ReadText } from './read-text';

const BULLET = /^[ \t]*(?:[-*+•‣◦▪·–—])[ \t]+(?=\S)/;
const NUMBER = /^[ \t]*(\d{1,2})[.)][ \t]+(?=\S)/;
const QUOTED = /^[ \t]*>[ \t]?/;
/** No editor breaks lines as late as this: what has longer lines was not broken by one. */
const LONGEST_WRAPPED_LINE = 120;
const SHORTEST_WRAPPED_LINE = 45;
const FINAL_STOP = /[.!?…](?:["'”’»)\]])*$/;

/**
 * Reads a text that has no markup: blank lines part paragraphs, hard-wrapped lines are joined, "- ", "— ", "• " and
 * "1. " lines are lists, "> " lines quotations. Nothing else means anything; asterisks and angle brackets are text.
 * `language` (en, es) helps with dates and may be left out.
 */
export function readPlainText(text: string, language?: string): ReadText {
  const refusal = refuseBySize(text);
  if (refusal) return refusal;
  const { front, body } = readFrontMatter(cleanText(text), language);
  const chunks = body
    .split(/\n(?:[ \t\u00a0]*\n)+/)
    .map((chunk) => chunk.split('\n').filter((line) => line.trim() !== ''));
  const blocks = chunks.flatMap((lines) => readChunk(lines, front.language ?? language));
  return finishReading(blocks, { language, front, hasHeadings: false, warnings: [] });
}

function readChunk(lines: readonly string[], language: string | undefined): BlockNode[] {
  if (lines.length === 0) return [];
  if (lines.every((line) => QUOTED.test(line))) {
    // One level at a time would let a hostile text nest without end: all levels are one quotation.
    const inner = lines.map((line) => line.replace(/^(?:[ \t]*>[ \t]?)+/, ''));
    const content = readLines(inner);
    return content.length > 0 ? [{ type: 'quotation', content }] : [];
  }
  const items = lines.filter((line) => BULLET.test(line) || NUMBER.test(line)).length;
  const isItem = (line: string) => BULLET.test(line) || NUMBER.test(line);
  if (isItem(lines[0]!) && (items > 1 || /^[ \t]*[-*+•‣◦▪·]/.test(lines[0]!))) return readList(lines, isItem);
  const blocks: BlockNode[] = [];
  let run: string[] = [];
  const furniture = furnitureLines(lines, language);
  for (const [at, line] of lines.entries()) {
    if (!furniture[at]) {
      run.push(line);
      continue;
    }
    blocks.push(...readLines(run), paragraph([line]));
    run = [];
  }
  return [...blocks, ...readLines(run)];
}

type Paragraph = { readonly type: 'paragraph'; readonly content: readonly InlineNode[] };

/** Lines without a blank one between them: one wrapped paragraph, a paragraph each, or a verse. */
function readLines(lines: readonly string[]): Paragraph[] {
  if (lines.length === 0) return [];
  const lengths = lines.map((line) => line.trim().length);
  const longest = Math.max(...lengths);
  if (longest > LONGEST_WRAPPED_LINE) return lines.map((line) => paragraph([line]));
  // A new line that is indented, after one that is not, begins a paragraph.
  const indents = lines.map(
    (line, at) => at > 0 && /^(?: {2,}|\t)\S/.test(line) && !/^\s/.test(lines[at - 1]!),
  );
  if (indents.includes(true)) {
    const starts = [0, ...lines.keys()].filter((at, place) => place === 0 || indents[at]);
    return starts.flatMap((from, place) =>
      readLines(lines.slice(from, starts[place + 1]).map((line) => line.trim())),
    );
  }
  const isWrapped =
    longest >= SHORTEST_WRAPPED_LINE && lengths.slice(0, -1).every((length) => length > longest * 0.6);
  if (isWrapped) return [paragraph([joinWrapped(lines)])];
  if (lines.every((line) => FINAL_STOP.test(line.trim()))) return lines.map((line) => paragraph([line]));
  return [paragraph(lines)];
}

/** A word broken at its hyphen keeps it: whether it belongs there, only a reader can tell. */
function joinWrapped(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const part = line.trim();
    text += text === '' || /\p{L}-$/u.test(text) ? part : ` ${part}`;
  }
  return text;
}

function paragraph(lines: readonly string[]): Paragraph {
  const builder = new InlineBuilder();
  lines.forEach((line, at) => (at === 0 ? builder : builder.hardBreak()).text(line));
  return { type: 'paragraph', content: builder.build() };
}

function readList(lines: readonly string[], isItem: (line: string) => boolean): BlockNode[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (isItem(line)) items.push([line.replace(BULLET, '').replace(NUMBER, '')]);
    else items.at(-1)!.push(line);
  }
  const content = items.map((item): ListItemNode => ({
    type: 'listItem',
    content: [paragraph([joinWrapped(item)])],
  }));
  const number = NUMBER.exec(lines[0]!)?.[1];
  return number === undefined
    ? [{ type: 'bulletList', content }]
    : [{ type: 'orderedList', attrs: { start: Number(number) }, content }];
}
