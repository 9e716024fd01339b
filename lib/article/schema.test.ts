import { english } from '@/lib/language/translate';
import { type Mark } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { articleSchema, parseDocument } from './schema';

const text = (words: string, ...marks: unknown[]) =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const link = (href: string) => ({ type: 'link', attrs: { href } });

const WHOLE = doc(
  { type: 'headline', content: [text('The dam held')] },
  { type: 'standfirst', content: [text('Nobody knows why')] },
  { type: 'byline', content: [text('By Ana Ruiz')] },
  { type: 'heading', attrs: { level: 3 }, content: [text('Why')] },
  paragraph(
    text('See '),
    text('here', link('https://example.org/a'), { type: 'bold' }),
    { type: 'hardBreak' },
    text('or there'),
  ),
  { type: 'quotation', content: [paragraph(text('It held.'))] },
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
  {
    type: 'orderedList',
    attrs: { start: 3 },
    content: [{ type: 'listItem', content: [paragraph(text('three'))] }],
  },
  { type: 'caption', content: [text('A dam')] },
  { type: 'credit', content: [text('Photo: Tom Dill')] },
  { type: 'paragraph' },
);

function nested(depth: number): unknown {
  let node: unknown = paragraph(text('deep'));
  for (let level = 0; level < depth; level += 1) node = { type: 'quotation', content: [node] };
  return doc(node);
}

describe('parseDocument accepts', () => {
  test('every part of an article, unchanged', () => {
    expect(parseDocument(WHOLE)).toEqual({ ok: true, doc: WHOLE });
  });

  test.each([
    'http://a.example/?q=1&r=ñ',
    'https://a.example',
    'HTTPS://a.example',
    'mailto:desk@example.org',
  ])('a link to %s', (href) => {
    expect(parseDocument(doc(paragraph(text('x', link(href))))).ok).toBe(true);
  });

  test('and brings equal documents to equal JSON', () => {
    const loose = doc(
      paragraph(text('on'), text('e'), text(' two', { type: 'italic' }, link('https://a.example'))),
    );
    const tight = doc(paragraph(text('one'), text(' two', link('https://a.example'), { type: 'italic' })));
    expect(parseDocument(loose)).toEqual({ ok: true, doc: tight });
  });

  test('nesting that people use', () => {
    expect(parseDocument(nested(40)).ok).toBe(true);
  });
});

describe('parseDocument refuses, and says what to do', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /JSON object/],
    ['a list', [], /JSON object/],
    ['another root', paragraph(text('x')), /type "doc"/],
    ['an empty document', doc(), /do not fit/],
    ['an unknown node', doc({ type: 'image', attrs: { src: 'x' } }), /type "image"/],
    ['a name from the prototype', doc({ type: 'constructor' }), /type "constructor"/],
    ['an unknown mark', doc(paragraph(text('x', { type: 'underline' }))), /mark of type "underline"/],
    ['an unknown attribute', doc({ ...paragraph(text('x')), attrs: { onclick: 'x' } }), /no "onclick"/],
    ['an unknown field', doc({ ...paragraph(text('x')), style: 'x' }), /no "style"/],
    [
      'more on a link',
      doc(paragraph(text('x', { type: 'link', attrs: { href: 'https://a.example', target: '_top' } }))),
      /no "target"/,
    ],
    ['a link without address', doc(paragraph(text('x', { type: 'link' }))), /JSON object/],
    [
      'a heading of level 1',
      doc({ type: 'heading', attrs: { level: 1 }, content: [text('x')] }),
      /level 2, 3 or 4/,
    ],
    [
      'a level that is no number',
      doc({ type: 'heading', attrs: { level: '2' }, content: [text('x')] }),
      /level 2, 3 or 4/,
    ],
    ['a text outside a block', doc(text('x')), /do not fit/],
    ['a block inside a text block', doc(paragraph(paragraph(text('x')))), /do not fit/],
    ['a headline in a quotation', doc({ type: 'quotation', content: [{ type: 'headline' }] }), /do not fit/],
    ['an empty text', doc(paragraph(text(''))), /not empty/],
    ['a text that is no string', doc(paragraph({ type: 'text', text: 5 })), /not empty/],
    ['text on a block', doc({ type: 'paragraph', text: 'x' }), /text nodes only/],
    ['content that is no list', doc({ type: 'paragraph', content: 'x' }), /list of nodes/],
    ['the same mark twice', doc(paragraph(text('x', { type: 'bold' }, { type: 'bold' }))), /twice/],
    ['a NUL', doc(paragraph(text('a\0b'))), /control character/],
    ['a line end', doc(paragraph(text('a\nb'))), /hardBreak/],
    ['a line separator', doc(paragraph(text('a\u2028b'))), /hardBreak/],
    ['the stand-in for an object', doc(paragraph(text('a\ufffcb'))), /control character/],
    ['half a character', doc(paragraph(text('a\ud83db'))), /surrogate/],
    ['text that is not NFC', doc(paragraph(text('cafe\u0301'))), /NFC/],
    [
      'text that is not NFC across marks',
      doc(paragraph(text('cafe'), text('\u0301', { type: 'bold' }))),
      /NFC/,
    ],
    ['quotations without end', nested(20_000), /flatten/],
    ['too many parts', doc(...Array.from({ length: 50_001 }, () => ({ type: 'paragraph' }))), /split/],
    ['too much text', doc(paragraph(text('a'.repeat(600_001)))), /split/],
  ])('%s', (_name, json, problem) => {
    const parsed = parseDocument(json);
    expect(parsed.ok ? '' : english.said(parsed.problem)).toMatch(problem);
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' https://a.example',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//a.example',
    '/admin',
    'https://',
    'http:a.example',
    'ftp://a.example',
    'https://a.example/\u202egpj.exe',
    'mailto:',
    `https://a.example/${'a'.repeat(2_048)}`,
  ])('a link to %j', (href) => {
    const parsed = parseDocument(doc(paragraph(text('x', link(href)))));
    expect(parsed.ok ? '' : english.said(parsed.problem)).toContain('http, https or mailto');
  });
});

test('no other way in makes a link that may not be, and none is shown', () => {
  const { link: type } = articleSchema.marks;
  expect(() => type.create({ href: 'javascript:alert(1)' })).toThrow(RangeError);
  const forged = { attrs: { href: 'javascript:alert(1)' } } as unknown as Mark;
  expect(type.spec.toDOM?.(forged, true)).toEqual(['span', 0]);
});
