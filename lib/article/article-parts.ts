// What a newsroom text has before its first paragraph (headline, standfirst, byline, date) is known by how it looks.
import { type BlockNode, type InlineNode, type LeafType } from './article-document';
import { isByline, readByline, readDateline } from './byline';
import { type FrontMatter } from './front-matter';
import { guessLanguage } from './guess-language';
import { isMasthead, isOutletName } from './outlet-name';
import { readDate } from './read-date';

export type ArticleMeta = {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly byline?: string;
  readonly outlet?: string;
  /** YYYY-MM-DD */
  readonly publishedOn?: string;
  readonly language?: string;
};

type Reading = {
  readonly language: string | undefined;
  readonly front: FrontMatter;
  readonly hasHeadings: boolean;
};

const LONGEST_HEADLINE = 160;
const LONGEST_STANDFIRST = 400;
const LONGEST_HEADING = 80;
/** A standfirst, a byline, what its author is, an outlet, a date. */
const MOST_FURNITURE = 5;
/** As long as what is said of an author may be: a post, a place. */
const LONGEST_ASIDE = 60;
const CREDIT =
  /^(?:photo(?:graph)?s?|image|picture|credit|fotos?|fotografía|imagen|crédito)(?:\s*[:©]|\s+(?:by|de)\s)/i;
const FINAL_STOP = /[.!;:,…](?:["'”’»)\]])*$/;

/** Gives the blocks their roles, adds what only the front matter says, and tells what was found. */
export function recogniseParts(
  blocks: readonly BlockNode[],
  reading: Reading,
): { content: readonly BlockNode[]; meta: ArticleMeta } {
  const { front } = reading;
  const content = blocks.filter((block) => textOf(block).trim() !== '');
  const guessed = guessLanguage(sampleOf(content));
  const language = front.language ?? guessed ?? undefined;

  const meta: { -readonly [Field in keyof ArticleMeta]: ArticleMeta[Field] } = { ...front };
  let body = headed(content, reading);
  const headline = body.find((block) => block.type === 'headline');
  if (headline) meta.headline = textOf(headline);
  const top = body[0]?.type === 'headline' ? 1 : 0;
  const known = furniture(body, top, language ?? reading.language);
  if (known.publishedOn) meta.publishedOn ??= known.publishedOn;
  if (known.outlet) meta.outlet ??= known.outlet;
  if (known.byline) meta.byline = known.byline;
  if (known.standfirst) meta.standfirst = known.standfirst;
  body = known.body;

  // Said in the front matter only, these are still words that will be printed.
  const added: BlockNode[] = [];
  if (front.standfirst && !known.standfirst) added.push(leaf('standfirst', front.standfirst));
  if (front.byline && !known.byline) added.push(leaf('byline', front.byline));
  body = [...body.slice(0, top), ...added, ...body.slice(top)];
  if (!reading.hasHeadings) body = withHeadings(body, top + added.length + known.count);
  if (language) meta.language = language;
  return { content: body.map(credited), meta };
}

/** Puts the headline first: the marked one, else the front matter's, else a first short line without a stop. */
function headed(
  content: readonly BlockNode[],
  { front, hasHeadings, language }: Reading,
): readonly BlockNode[] {
  if (content.some((block) => block.type === 'headline')) return content;
  if (front.headline) return [leaf('headline', front.headline), ...content];
  const [first, ...rest] = content;
  if (!first || rest.length === 0) return content;
  const text = textOf(first);
  const isLine =
    first.type === 'heading' || (first.type === 'paragraph' && !hasHeadings && isHeadline(text, language));
  return isLine ? [asLeaf(first, 'headline'), ...rest] : content;
}

function isHeadline(text: string, language: string | undefined): boolean {
  return text.length <= LONGEST_HEADLINE && !FINAL_STOP.test(text) && !isFurnitureLine(text, language);
}

/** Whether a line by itself is a byline or a date, with an outlet or without. */
function isFurnitureLine(line: string, language: string | undefined): boolean {
  const text = line.trim();
  return isByline(text) || readDate(text, language) !== null || readDateline(text, language) !== null;
}

/** An outlet by itself is known only beside a byline or a date, and best between the two. */
const isOutletBeside = (text: string, isBefore: boolean, isAfter: boolean): boolean =>
  isBefore && isAfter ? isOutletName(text) : (isBefore || isAfter) && isMasthead(text);

/** Which of the lines that are pasted together say who, where or when, and so are no part of a paragraph. */
export function furnitureLines(lines: readonly string[], language: string | undefined): boolean[] {
  const own = lines.map((line) => isFurnitureLine(line, language));
  return lines.map(
    (line, at) => own[at]! || isOutletBeside(line.trim(), own[at - 1] ?? false, own[at + 1] ?? false),
  );
}

type Furniture = {
  readonly body: readonly BlockNode[];
  /** How many blocks under the headline are furniture. */
  readonly count: number;
  readonly standfirst?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly publishedOn?: string;
};

function furniture(blocks: readonly BlockNode[], top: number, language: string | undefined): Furniture {
  const body = [...blocks];
  const found: { -readonly [Field in keyof Furniture]?: Furniture[Field] } = {};
  const textAt = (at: number) => {
    const block = body[at];
    return block && at >= top && !['quotation', 'bulletList', 'orderedList'].includes(block.type)
      ? textOf(block).trim()
      : '';
  };
  const isFurniture = (at: number) => isFurnitureLine(textAt(at), language);
  let at = top;
  for (; at < body.length && at < top + MOST_FURNITURE; at += 1) {
    const block = body[at]!;
    const text = textAt(at);
    if (block.type !== 'paragraph' && block.type !== 'heading') break;
    const date = readDate(text, language);
    const dateline = readDateline(text, language);
    if (date !== null) {
      found.publishedOn ??= date;
    } else if (isByline(text) && found.byline === undefined) {
      const { byline, outlet, publishedOn } = readByline(text, language);
      found.byline = byline;
      if (outlet) found.outlet ??= outlet;
      if (publishedOn) found.publishedOn ??= publishedOn;
      body[at] = asLeaf(block, 'byline');
    } else if (dateline !== null) {
      found.publishedOn ??= dateline.publishedOn;
      found.outlet ??= dateline.outlet;
    } else if (found.outlet === undefined && isOutletBeside(text, isFurniture(at - 1), isFurniture(at + 1))) {
      found.outlet = text;
    } else if (top === 1 && at === top && isStandfirst(body, at, language)) {
      found.standfirst = text;
      body[at] = asLeaf(block, 'standfirst');
    } else if (!isAside(text) || body[at - 1]?.type !== 'byline' || !isFurniture(at + 1)) {
      break;
    }
  }
  return { ...found, body, count: at - top };
}

/** What stands between an author and a date, and hides neither: "Health correspondent", "Madrid". */
const isAside = (text: string): boolean => text.length <= LONGEST_ASIDE && !FINAL_STOP.test(text);

/** All of it emphasised, or between the headline and a byline or date. */
function isStandfirst(body: readonly BlockNode[], at: number, language: string | undefined): boolean {
  const block = body[at]!;
  const next = body[at + 1];
  if (!next || !('content' in block) || textOf(block).length > LONGEST_STANDFIRST) return false;
  const inline = block.content as readonly InlineNode[];
  const emphasised = inline.every((node) =>
    node.marks?.some((mark) => mark.type === 'bold' || mark.type === 'italic'),
  );
  return (
    (block.type === 'paragraph' && emphasised) ||
    (next.type === 'paragraph' && isFurnitureLine(textOf(next), language))
  );
}

/** In a text that marks no headings, a short line without a stop between two paragraphs is one. */
function withHeadings(blocks: readonly BlockNode[], from: number): readonly BlockNode[] {
  return blocks.map((block, at) => {
    const next = blocks[at + 1];
    if (at <= from || block.type !== 'paragraph' || next?.type !== 'paragraph') return block;
    const text = textOf(block);
    const isHeading =
      text.length <= LONGEST_HEADING &&
      /^[\p{Lu}\p{N}¿¡]/u.test(text) &&
      !FINAL_STOP.test(text) &&
      !CREDIT.test(text) &&
      readDate(text, undefined) === null &&
      FINAL_STOP.test(textOf(next).trim()) &&
      textOf(next).length > text.length;
    return isHeading ? { type: 'heading', attrs: { level: 2 }, ...contentOf(block) } : block;
  });
}

function credited(block: BlockNode): BlockNode {
  return block.type === 'paragraph' && textOf(block).length <= 120 && CREDIT.test(textOf(block))
    ? asLeaf(block, 'credit')
    : block;
}

function leaf(type: Exclude<LeafType, 'heading'>, text: string): BlockNode {
  return { type, content: [{ type: 'text', text }] };
}

function asLeaf(block: BlockNode, type: Exclude<LeafType, 'heading'>): BlockNode {
  return { type, ...contentOf(block) };
}

function contentOf(block: BlockNode): { content?: readonly InlineNode[] } {
  return 'content' in block && block.content ? { content: block.content as readonly InlineNode[] } : {};
}

type AnyNode = { readonly type: string; readonly text?: string; readonly content?: readonly AnyNode[] };

function textOf(node: AnyNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return ' ';
  return (node.content ?? []).map(textOf).join('');
}

function sampleOf(blocks: readonly BlockNode[]): string {
  let sample = '';
  for (const block of blocks) {
    if (sample.length > 20_000) break;
    sample += ` ${textOf(block)}`;
  }
  return sample;
}
