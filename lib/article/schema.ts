// What an article may consist of, said once: the editor, the server and the renderer all go by this schema, and a
// document from outside gets in only through `parseDocument`.
import { type Said, say } from '@/lib/language/text';
import { Schema } from '@tiptap/pm/model';
import { type ArticleDocument } from './article-document';
import { MAX_CHARACTERS, MAX_DEPTH, MAX_NODES } from './limits';
import { isSafeLink } from './links';
import { markSpecs, nodeSpecs } from './node-specs';

export type { ArticleDocument } from './article-document';

export const articleSchema = new Schema({ topNode: 'doc', nodes: nodeSpecs, marks: markSpecs });

export type ParsedDocument =
  { readonly ok: true; readonly doc: ArticleDocument } | { readonly ok: false; readonly problem: Said };

const NODE_ATTRIBUTES: Record<string, readonly string[]> = {
  doc: [],
  paragraph: [],
  headline: [],
  standfirst: [],
  byline: [],
  heading: ['level'],
  caption: [],
  credit: [],
  quotation: [],
  bulletList: [],
  orderedList: ['start'],
  listItem: [],
  text: [],
  hardBreak: [],
};
const MARK_ATTRIBUTES: Record<string, readonly string[]> = { link: ['href'], bold: [], italic: [] };
const MARK_ORDER = Object.keys(MARK_ATTRIBUTES);

// Line ends part blocks in the plain text, U+2028 is a hard break and U+FFFC an inline atom there: inside a text
// they would be taken for these. Of the control characters only the tab is text.
const FORBIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\ufffc\ufffe\uffff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

class Refused extends Error {
  constructor(readonly said: Said) {
    super(said.text);
  }
}

/**
 * Checks a document from outside, node by node, against what an article may hold, and gives it back in one
 * canonical form (adjacent equal texts joined, marks in the schema's order), so that equal articles have equal JSON.
 * `problem` tells the sender what to change. Never throws.
 */
export function parseDocument(json: unknown): ParsedDocument {
  const seen = { nodes: 0, characters: 0 };
  try {
    const checked = checkNode(json, 0, seen);
    if (checked.type !== 'doc') throw new Refused(say('The outermost node must be of type "doc".'));
    const node = articleSchema.nodeFromJSON(checked);
    node.check();
    const doc = node.toJSON() as ArticleDocument;
    node.descendants((child) => {
      if (child.isTextblock && child.textContent.normalize('NFC') !== child.textContent) {
        throw new Refused(
          say('The text must be in Unicode normalisation form NFC: normalise it before you send it.'),
        );
      }
      return !child.isTextblock;
    });
    return { ok: true, doc };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.said };
    // ProseMirror's own refusals: content that is known but stands where it may not.
    if (error instanceof RangeError) {
      return {
        ok: false,
        problem: say("The document's parts do not fit together: {problem}.", { problem: error.message }),
      };
    }
    throw error;
  }
}

type Seen = { nodes: number; characters: number };
type Plain = {
  type: string;
  attrs?: Record<string, unknown>;
  text?: string;
  marks?: Plain[];
  content?: Plain[];
};

function checkNode(json: unknown, depth: number, seen: Seen): Plain {
  if (depth > MAX_DEPTH) {
    throw new Refused(
      say('Quotations and lists stand more than {most} deep in one another: flatten them.', {
        most: MAX_DEPTH,
      }),
    );
  }
  seen.nodes += 1;
  if (seen.nodes > MAX_NODES) {
    throw new Refused(
      say('The document has more than {most} parts: split it into several articles.', { most: MAX_NODES }),
    );
  }
  const { type, ...rest } = record(json, say('A node'));
  const known =
    typeof type === 'string' && Object.hasOwn(NODE_ATTRIBUTES, type) ? NODE_ATTRIBUTES[type] : undefined;
  if (typeof type !== 'string' || !known) {
    throw new Refused(
      say('An article cannot hold a node of type {type}: use {known}.', {
        type: quoted(type),
        known: Object.keys(NODE_ATTRIBUTES).join(', '),
      }),
    );
  }
  allowOnly(rest, ['attrs', 'text', 'marks', 'content'], type);
  const node: Plain = { type };
  if (rest.attrs != null) node.attrs = attributes(rest.attrs, known, type);
  if (rest.marks != null) node.marks = checkMarks(rest.marks);
  if (type === 'text') node.text = checkText(rest.text, seen);
  else if (rest.text !== undefined)
    throw new Refused(say('"text" belongs to text nodes only: take it off {type}.', { type: quoted(type) }));
  if (rest.content != null) {
    if (!Array.isArray(rest.content))
      throw new Refused(say('The content of {type} must be a list of nodes.', { type: quoted(type) }));
    node.content = rest.content.map((child) => checkNode(child, depth + 1, seen));
  }
  return node;
}

function checkText(text: unknown, seen: Seen): string {
  if (typeof text !== 'string' || text === '')
    throw new Refused(say('A text node needs a "text" that is not empty.'));
  if (FORBIDDEN.test(text)) {
    throw new Refused(
      say(
        'A text holds a line end or a control character: make each line a block of its own, a break inside one a "hardBreak", and remove the rest.',
      ),
    );
  }
  if (LONE_SURROGATE.test(text))
    throw new Refused(say('A text holds half a character (a lone surrogate): remove it.'));
  seen.characters += text.length;
  if (seen.characters > MAX_CHARACTERS) {
    throw new Refused(
      say('The text has more than {most} characters: split it into several articles.', {
        most: MAX_CHARACTERS,
      }),
    );
  }
  return text;
}

function checkMarks(json: unknown): Plain[] {
  if (!Array.isArray(json)) throw new Refused(say('"marks" must be a list.'));
  const marks = json.map((entry): Plain => {
    const { type, ...rest } = record(entry, say('A mark'));
    const known =
      typeof type === 'string' && Object.hasOwn(MARK_ATTRIBUTES, type) ? MARK_ATTRIBUTES[type] : undefined;
    if (typeof type !== 'string' || !known) {
      throw new Refused(
        say('An article cannot hold a mark of type {type}: use {known}.', {
          type: quoted(type),
          known: MARK_ORDER.join(', '),
        }),
      );
    }
    allowOnly(rest, ['attrs'], type);
    if (type !== 'link') {
      if (rest.attrs != null) attributes(rest.attrs, known, type);
      return { type };
    }
    const attrs = attributes(rest.attrs, known, type);
    if (!isSafeLink(attrs.href)) {
      throw new Refused(
        say('The link to {address} must be a whole http, https or mailto address: correct or remove it.', {
          address: quoted(attrs.href),
        }),
      );
    }
    return { type, attrs };
  });
  if (new Set(marks.map((mark) => mark.type)).size < marks.length) {
    throw new Refused(say('A text has the same mark twice: keep one.'));
  }
  return marks.sort((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type));
}

function attributes(json: unknown, known: readonly string[], type: string): Record<string, unknown> {
  const attrs = record(json, say('"attrs" of {type}', { type: quoted(type) }));
  allowOnly(attrs, known, type);
  return attrs;
}

function record(json: unknown, what: Said): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Refused(say('{what} must be a JSON object.', { what }));
  }
  return json as Record<string, unknown>;
}

function allowOnly(object: object, known: readonly string[], type: string): void {
  const strange = Object.keys(object).find((key) => !known.includes(key));
  if (strange !== undefined)
    throw new Refused(
      say('{type} has no {strange}: take it off.', { type: quoted(type), strange: quoted(strange) }),
    );
}

function quoted(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value.slice(0, 80))
    : String(value === undefined ? 'nothing' : typeof value);
}
