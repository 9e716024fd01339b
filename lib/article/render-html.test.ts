import { describe, expect, test } from 'vitest';
import { type ArticleDocument, type ArticleMark, type BlockNode, type InlineNode } from './article-document';
import { renderArticleHtml, type HtmlSegment } from './render-html';

const doc = (...content: BlockNode[]): ArticleDocument => ({ type: 'doc', content });
const p = (...content: InlineNode[]): BlockNode => ({ type: 'paragraph', content });
const t = (text: string, ...marks: readonly ArticleMark[]): InlineNode =>
  marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
const seg = (start: number, end: number): HtmlSegment => ({ start, end, attributes: { class: `s${start}` } });
const bold = { type: 'bold' } as const;
const link = (href: string) => ({ type: 'link', attrs: { href } }) as const;

const SEPARATOR = '<img class="ProseMirror-separator" alt="">';
const BREAK = '<br class="ProseMirror-trailingBreak">';

test.each<[string, ArticleDocument, HtmlSegment[], string]>([
  ['plain', doc(p(t('held'))), [], '<p>held</p>'],
  ['special characters', doc(p(t(`<b> & "x" 'y'`))), [], '<p>&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;</p>'],
  ['an empty block', doc({ type: 'paragraph' }), [], `<p>${BREAK}</p>`],
  ['a break at the end', doc(p(t('a'), { type: 'hardBreak' })), [], `<p>a<br>${BREAK}</p>`],
  [
    'breaks that no text precedes',
    doc(p({ type: 'hardBreak' }, { type: 'hardBreak' }, t('a'))),
    [],
    `<p>${SEPARATOR}<br>${SEPARATOR}<br>a</p>`,
  ],
  [
    'a break inside a mark',
    doc(p(t('a', bold), { type: 'hardBreak', marks: [bold] }, t('b', bold))),
    [seg(0, 2)],
    '<p><strong><mark class="s0">a</mark><mark class="s0"><br></mark>b</strong></p>',
  ],
  [
    'roles',
    doc(
      { type: 'headline', content: [t('H')] },
      { type: 'standfirst', content: [t('S')] },
      { type: 'heading', attrs: { level: 3 }, content: [t('3')] },
      { type: 'credit', content: [t('C')] },
    ),
    [],
    '<h1 data-role="headline">H</h1><p data-role="standfirst">S</p><h3>3</h3><p data-role="credit">C</p>',
  ],
  [
    'containers',
    doc(
      { type: 'quotation', content: [p(t('q')) as never] },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [p(t('i')) as never] }],
      },
      { type: 'bulletList', content: [{ type: 'listItem', content: [p(t('j')) as never] }] },
    ),
    [],
    '<blockquote><p>q</p></blockquote><ol start="3"><li><p>i</p></li></ol><ul><li><p>j</p></li></ul>',
  ],
  ['a segment', doc(p(t('abcdef'))), [seg(2, 4)], '<p>ab<mark class="s2">cd</mark>ef</p>'],
  [
    'segments that touch',
    doc(p(t('abcd'))),
    [seg(0, 2), seg(2, 4)],
    '<p><mark class="s0">ab</mark><mark class="s2">cd</mark></p>',
  ],
  [
    'over two blocks',
    doc(p(t('ab')), p(t('cd'))),
    [seg(1, 4)],
    '<p>a<mark class="s1">b</mark></p><p><mark class="s1">c</mark>d</p>',
  ],
  [
    'over an empty block',
    doc(p(t('ab')), { type: 'paragraph' }, p(t('cd'))),
    [seg(1, 5)],
    `<p>a<mark class="s1">b</mark></p><p>${BREAK}</p><p><mark class="s1">c</mark>d</p>`,
  ],
  [
    'over a mark',
    doc(p(t('ab'), t('cd', bold), t('ef'))),
    [seg(1, 5)],
    '<p>a<mark class="s1">b</mark><strong><mark class="s1">cd</mark></strong><mark class="s1">e</mark>f</p>',
  ],
  [
    'inside a mark',
    doc(p(t('abcd', bold))),
    [seg(1, 3)],
    '<p><strong>a<mark class="s1">bc</mark>d</strong></p>',
  ],
  [
    'over a break',
    doc(p(t('a'), { type: 'hardBreak' }, t('b'))),
    [seg(0, 3)],
    '<p><mark class="s0">a</mark><mark class="s0"><br></mark><mark class="s0">b</mark></p>',
  ],
  [
    'as a span',
    doc(p(t('ab'))),
    [{ start: 0, end: 1, nodeName: 'span', attributes: { 'data-x': '"<' } }],
    '<p><span data-x="&quot;&lt;">a</span>b</p>',
  ],
  [
    'marks that share a link',
    doc(
      p(
        t('a', link('https://a.example/?x&y')),
        t('b', link('https://a.example/?x&y'), bold),
        t('c', link('https://b.example')),
      ),
    ),
    [],
    '<p><a href="https://a.example/?x&amp;y" rel="noopener noreferrer nofollow">a<strong>b</strong></a><a href="https://b.example" rel="noopener noreferrer nofollow">c</a></p>',
  ],
  ['a link that may not be', doc(p(t('a', link('javascript:alert(1)')))), [], '<p><span>a</span></p>'],
])('%s', (_name, article, segments, html) => {
  expect(renderArticleHtml(article, segments)).toBe(html);
});

describe('refused', () => {
  test.each([
    ['overlapping segments', [seg(0, 2), seg(1, 3)]],
    ['unsorted segments', [seg(2, 3), seg(0, 1)]],
    ['an empty segment', [seg(1, 1)]],
    ['a handler', [{ start: 0, end: 1, attributes: { onclick: 'x' } }]],
    ['a style', [{ start: 0, end: 1, attributes: { style: 'x' } }]],
    ['an attribute that breaks out', [{ start: 0, end: 1, attributes: { 'data-x y': 'x' } }]],
  ])('%s', (_name, segments) => {
    expect(() => renderArticleHtml(doc(p(t('abc'))), segments)).toThrow(RangeError);
  });
});
