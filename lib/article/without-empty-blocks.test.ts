import { describe, expect, test } from 'vitest';
import { type ArticleDocument } from './article-document';
import { parseDocument } from './schema';
import { withoutEmptyBlocks } from './without-empty-blocks';

const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const none = { type: 'paragraph' };
const headline = { type: 'headline', content: [{ type: 'text', text: 'Ferries' }] };
const item = (...content: object[]) => ({ type: 'listItem', content });
const list = (...content: object[]) => ({ type: 'bulletList', content });
const quotation = (...content: object[]) => ({ type: 'quotation', content });

describe('withoutEmptyBlocks', () => {
  test.each([
    ['what has words stays', [headline, words('One.')], [headline, words('One.')]],
    ['an empty paragraph goes', [headline, none, words('One.'), none], [headline, words('One.')]],
    [
      'a paragraph of spaces and breaks goes',
      [headline, { type: 'paragraph', content: [{ type: 'text', text: ' ' }, { type: 'hardBreak' }] }],
      [headline],
    ],
    ['an empty quotation goes', [headline, quotation(none), words('One.')], [headline, words('One.')]],
    [
      'of a quotation the words stay',
      [headline, quotation(none, words('One.'))],
      [headline, quotation(words('One.'))],
    ],
    [
      'an empty item goes, and a list of such',
      [headline, list(item(words('One.')), item(none)), list(item(none))],
      [headline, list(item(words('One.')))],
    ],
    [
      'an item keeps its first paragraph before what it holds',
      [headline, list(item(none, list(item(words('Inner.')))))],
      [headline, list(item(none, list(item(words('Inner.')))))],
    ],
    ['a text of nothing is one', [none], []],
  ])('%s', (_name, before, after) => {
    const document = { type: 'doc', content: before } as unknown as ArticleDocument;
    expect(withoutEmptyBlocks(document)).toEqual({ type: 'doc', content: after });
    if (after.length > 0) expect(parseDocument({ type: 'doc', content: after }).ok).toBe(true);
  });
});
