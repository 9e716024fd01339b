import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HtmlNode } from './html-tree';
import { readHtml } from './read-html';
import { parseDocument } from './schema';

describe('readHtml', () => {
  it('makes nothing that an article may not hold, whatever is pasted', () => {
    const names = [
      'p',
      'div',
      'span',
      'b',
      'i',
      'a',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'h1',
      'h3',
      'blockquote',
    ];
    const more = ['br', 'pre', 'del', 'img', 'script', 'figcaption', 'o:p', 'dl'];
    const attributes = fc.constantFrom<Record<string, string>>(
      {},
      { style: 'font-weight:bold' },
      { style: 'mso-list:l0 level2 lfo1' },
      { style: 'mso-list:Ignore' },
      { style: 'display:none' },
      { class: 'MsoTitle' },
      { 'data-role': 'credit' },
      { href: 'https://example.org' },
      { href: 'javascript:x' },
      { start: '7' },
    );
    const words = fc.constantFrom(
      'One',
      ' ',
      '\n',
      '\u00a0',
      '· x',
      'e\u0301',
      '\ud83d',
      '\u0000',
      '\u2029',
      '👩‍👩‍👧',
      'שלום',
    );
    const { tree } = fc.letrec<{ tree: HtmlNode[] }>((tie) => ({
      tree: fc.array(
        fc.oneof(
          { withCrossShrink: true, depthSize: 'medium' },
          words,
          fc.record({ name: fc.constantFrom(...names, ...more), attributes, children: tie('tree') }),
        ),
        { maxLength: 5 },
      ),
    }));
    fc.assert(
      fc.property(tree, fc.boolean(), (nodes, hasHeadline) => {
        const content = readHtml(nodes, { hasHeadline });
        if (content.length === 0) return;
        const parsed = parseDocument({ type: 'doc', content });
        expect(parsed).toMatchObject({ ok: true });
      }),
      { numRuns: 400 },
    );
  });
});
