import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { RichText } from '@/lib/domain/rich-text';
import { isSafeHref, rationaleExtensions } from './rationale-extensions';

const schema = getSchema(rationaleExtensions);

const whole: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'See ' },
        { type: 'text', text: 'the list', marks: [{ type: 'bold' }, { type: 'italic' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }] },
      ],
    },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one' }] }] },
      ],
    },
    { type: 'orderedList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
  ],
};

describe('the editor of a rationale', () => {
  it('holds everything that a rationale may have, unchanged, and writes nothing else', () => {
    const document = schema.nodeFromJSON(whole);
    document.check();
    expect(RichText.parse(document.toJSON())).toEqual(whole);
  });

  it('has no other nodes and marks', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      ['bulletList', 'doc', 'hardBreak', 'listItem', 'orderedList', 'paragraph', 'text'].sort(),
    );
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link']);
  });

  it.each([
    ['https://example.org', true],
    ['mailto:desk@example.org', true],
    ['javascript:alert(1)', false],
    [' https://example.org', false],
    ['data:text/html,x', false],
    ['//example.org', false],
  ])('takes the address %s: %s', (href, isTaken) => {
    expect(isSafeHref(href)).toBe(isTaken);
  });
});
