import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArticleDocument,
  type BlockNode,
  type ParagraphNode,
  type QuotationNode,
} from './article-document';
import { blocksOf, offsetOf, plainText, positionOf, quotationsOf, titleOf } from './plain-text';
import { articleSchema } from './schema';

const ARTICLE: ArticleDocument = {
  type: 'doc',
  content: [
    {
      type: 'headline',
      content: [{ type: 'text', text: 'The dam' }, { type: 'hardBreak' }, { type: 'text', text: 'held' }],
    },
    { type: 'paragraph' },
    {
      type: 'quotation',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'It ' },
            { type: 'text', text: 'held', marks: [{ type: 'bold' }] },
          ],
        },
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Why' }] },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: '😀' }] }] },
          ],
        },
      ],
    },
    { type: 'credit', content: [{ type: 'text', text: 'Photo: Tom Dill' }] },
  ],
};

test('plain text: leaf blocks joined by one line end, empty ones included, a break as U+2028', () => {
  expect(plainText(ARTICLE)).toBe('The dam\u2028held\n\nIt held\nWhy\n😀\nPhoto: Tom Dill');
});

test('blocks: what a reader takes them for, and where they are in the text and in ProseMirror', () => {
  expect(blocksOf(ARTICLE)).toEqual([
    { index: 0, role: 'headline', start: 0, end: 12, pos: 1, depth: 0 },
    { index: 1, role: 'paragraph', start: 13, end: 13, pos: 15, depth: 0 },
    { index: 2, role: 'quotation', start: 14, end: 21, pos: 18, depth: 1 },
    { index: 3, role: 'heading', start: 22, end: 25, pos: 27, depth: 1, level: 3 },
    { index: 4, role: 'listItem', start: 26, end: 28, pos: 34, depth: 3 },
    { index: 5, role: 'credit', start: 29, end: 44, pos: 41, depth: 0 },
  ]);
});

test('quotations: the lines of each block, what stands in it in lists and in a further one among them', () => {
  const line = (text: string): ParagraphNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const quotation = (...content: QuotationNode['content']): QuotationNode => ({ type: 'quotation', content });
  const item: BlockNode = {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [line('one'), quotation(line('two'))] }],
  };
  const article: ArticleDocument = {
    type: 'doc',
    content: [...ARTICLE.content, item, quotation(line('three'), quotation(line('four')))],
  };
  const text = plainText(article);
  const words = quotationsOf(article).map((lines) => lines.map(({ start, end }) => text.slice(start, end)));
  expect(words).toEqual([['It held', 'Why', '😀'], ['two'], ['three', 'four']]);
});

test.each<[string | null, ArticleDocument]>([
  ['The dam held', ARTICLE],
  [null, { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'No headline' }] }] }],
  [null, { type: 'doc', content: [{ type: 'headline' }] }],
])('title: %s', (title, article) => {
  expect(titleOf(article)).toBe(title);
});

const inline = fc.array(
  fc.oneof(
    fc.constantFrom('a', 'word ', '😀').map((text) => ({ type: 'text' as const, text })),
    fc.constant({ type: 'hardBreak' as const }),
  ),
  { maxLength: 4 },
);
const blocks = fc.letrec<{ block: BlockNode; paragraph: BlockNode }>((tie) => ({
  paragraph: inline.map((content): BlockNode =>
    content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' },
  ),
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('paragraph'),
    inline.map((content): BlockNode => ({ type: 'headline', content })),
    fc
      .array(tie('paragraph'), { minLength: 1, maxLength: 3 })
      .map((content) => ({ type: 'bulletList', content: [{ type: 'listItem', content }] }) as BlockNode),
    fc
      .array(tie('paragraph'), { minLength: 1, maxLength: 3 })
      .map((content) => ({ type: 'quotation', content }) as BlockNode),
  ),
})).block;
const documents = fc
  .array(blocks, { minLength: 1, maxLength: 5 })
  .map((content): ArticleDocument => ({ type: 'doc', content }));

describe('offsets and ProseMirror positions', () => {
  test('agree with ProseMirror about every block and every offset', () => {
    fc.assert(
      fc.property(documents, (article) => {
        const node = articleSchema.nodeFromJSON(article);
        const text = plainText(article);
        const found = blocksOf(article);
        const textblocks: { pos: number; text: string }[] = [];
        node.descendants((child, pos) => {
          if (child.isTextblock)
            textblocks.push({ pos: pos + 1, text: child.textBetween(0, child.content.size, '', '\u2028') });
          return true;
        });
        expect(found.map(({ pos, start, end }) => ({ pos, text: text.slice(start, end) }))).toEqual(
          textblocks,
        );
        for (let offset = 0; offset <= text.length; offset += 1) {
          const pos = positionOf(found, offset);
          expect(node.resolve(pos).parent.isTextblock).toBe(true);
          expect(offsetOf(found, pos)).toBe(offset);
        }
      }),
    );
  });

  test.each([
    [0, -1, 0],
    [0, 1, 0],
    [14, -1, 12],
    [14, 1, 13],
    [25, -1, 21],
    [26, 1, 22],
    [99, 1, 44],
  ] as const)('position %i between blocks, side %i: offset %i', (pos, side, offset) => {
    expect(offsetOf(blocksOf(ARTICLE), pos, side)).toBe(offset);
  });

  test.each([-1, 45, 0.5])('offset %d is outside', (offset) => {
    expect(() => positionOf(blocksOf(ARTICLE), offset)).toThrow(RangeError);
  });
});
