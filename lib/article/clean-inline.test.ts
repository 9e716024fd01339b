import { describe, expect, it } from 'vitest';
import { type InlineNode } from './article-document';
import { cleanInline } from './clean-inline';

const text = (words: string, ...marks: ('bold' | 'italic')[]): InlineNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const br: InlineNode = { type: 'hardBreak' };

describe('cleanInline', () => {
  it.each<[what: string, content: InlineNode[], clean: InlineNode[]]>([
    ['an accent behind its letter', [text('Cafe\u0301 au lait')], [text('Caf\u00e9 au lait')]],
    [
      'an accent with other marks',
      [text('Cafe', 'bold'), text('\u0301 au')],
      [text('Caf\u00e9', 'bold'), text(' au')],
    ],
    ['an accent with marks and nothing else', [text('Cafe'), text('\u0301', 'bold')], [text('Caf\u00e9')]],
    ['an accent behind a break', [text('Cafe'), br, text('\u0301')], [text('Cafe'), br, text('\u0301')]],
    ['line ends in a text', [text('One\u2028two\nthree')], [text('One two three')]],
    ['nothing but what is not text', [text('\u0000\ufffc'), text('One')], [text('One')]],
    ['half a character', [text('One\ud83d')], [text('One')]],
  ])('cleans %s', (_what, content, clean) => expect(cleanInline(content)).toEqual(clean));

  it('leaves what is clean as it is', () => {
    const content = [text('One  two '), br, text('\u{1f600} שלום', 'bold')];
    expect(cleanInline(content)).toBe(content);
    const empty: InlineNode[] = [];
    expect(cleanInline(empty)).toBe(empty);
  });
});
