import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RichText, richTextOf } from './rich-text';
import { isRichText } from './rich-text-shown';

const mark = fc.oneof(
  fc.constantFrom({ type: 'bold' }, { type: 'italic' }, { type: 'strike' }),
  fc
    .constantFrom(
      'https://example.org/a',
      'mailto:a@example.org',
      'javascript:alert(1)',
      '/here',
      'https://a b',
    )
    .map((href) => ({ type: 'link', attrs: { href } })),
);
const inline = fc.oneof(
  fc.record({
    type: fc.constant('text'),
    text: fc.string({ minLength: 1 }),
    marks: fc.array(mark, { maxLength: 3 }),
  }),
  fc.constantFrom({ type: 'hardBreak' }, { type: 'image', src: 'https://example.org/a.png' }, 'words', null),
);
const paragraph = fc.record(
  { type: fc.constant('paragraph'), content: fc.array(inline, { maxLength: 3 }) },
  { requiredKeys: ['type'] },
);
const list = fc.record({
  type: fc.constantFrom('bulletList', 'orderedList', 'taskList'),
  content: fc.array(
    fc.record({
      type: fc.constantFrom('listItem', 'listItem', 'paragraph'),
      content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});
const document = fc.record({
  type: fc.constantFrom('doc', 'doc', 'doc', 'paragraph'),
  content: fc.array(fc.oneof(paragraph, list), { maxLength: 3 }),
});

test('what may be shown is what the schema takes', () => {
  fc.assert(
    fc.property(document, (value) => {
      expect(isRichText(value)).toBe(RichText.safeParse(value).success);
    }),
    { numRuns: 2_000 },
  );
});

test.each([[null], ['words'], [[]], [{}], [{ type: 'doc' }], [{ type: 'doc', content: [null] }]])(
  'none: %j',
  (value) => {
    expect(isRichText(value)).toBe(false);
  },
);

test('a plain text becomes one', () => {
  expect(isRichText(richTextOf('one\n\ntwo'))).toBe(true);
});
