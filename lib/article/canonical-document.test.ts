import { expect, it } from 'vitest';
import { type ArticleDocument } from './article-document';
import { canonicalDocument } from './canonical-document';
import { readMarkdown } from './read-markdown';

/** Every object with its parts the other way round. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, part]) => [key, turned(part)] as const)
            .reverse(),
        )
      : value;

it('is the form that a checked document has, whatever the order was', () => {
  const markdown =
    '# One\n\n**Two _three_** [four](https://example.org)  \nfive\n\n> six\n\n3. seven\n   - eight\n\n### Nine';
  const read = readMarkdown(markdown, 'en');
  if (!read.ok) throw new Error('not read');
  const other = turned(read.doc) as ArticleDocument;
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(read.doc));
  expect(JSON.stringify(canonicalDocument(other))).toBe(JSON.stringify(read.doc));
});
