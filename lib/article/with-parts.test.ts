import { describe, expect, it } from 'vitest';
import type { ArticleDocument, BlockNode } from './article-document';
import { plainText } from './plain-text';
import { parseDocument } from './schema';
import { withParts } from './with-parts';

const block = (type: string, text: string) => ({ type, content: [{ type: 'text', text }] }) as BlockNode;
const doc = (...content: BlockNode[]): ArticleDocument => ({ type: 'doc', content });
const lines = (one: ArticleDocument) => plainText(one).split('\n');
const types = (one: ArticleDocument) => one.content.map((node) => node.type);

const whole = doc(
  block('headline', 'Quay opens'),
  block('standfirst', 'At last'),
  block('byline', 'By A. Person'),
  block('paragraph', 'It opened.'),
);
const read = { headline: 'Quay opens', standfirst: 'At last', byline: 'A. Person' };

describe('withParts', () => {
  it('changes nothing where nothing was typed, or what was read', () => {
    expect(withParts(whole, {}, read)).toEqual(whole);
    expect(withParts(whole, read, read)).toEqual(whole);
  });

  it('puts what was typed in the place of what was read', () => {
    const changed = withParts(whole, { headline: 'The quay opens', byline: 'B. Other' }, read);
    expect(lines(changed)).toEqual(['The quay opens', 'At last', 'B. Other', 'It opened.']);
    expect(types(changed)).toEqual(['headline', 'standfirst', 'byline', 'paragraph']);
  });

  it('puts parts that the text did not have where they are printed', () => {
    const bare = doc(block('paragraph', 'It opened.'));
    const full = withParts(bare, { byline: 'A. Person', headline: 'Quay', standfirst: 'At last' }, {});
    expect(lines(full)).toEqual(['Quay', 'At last', 'A. Person', 'It opened.']);
    expect(types(full)).toEqual(['headline', 'standfirst', 'byline', 'paragraph']);
    expect(lines(withParts(doc(), { headline: 'Quay' }, {}))).toEqual(['Quay']);
  });

  it('leaves the words of a part that is none in the text', () => {
    const changed = withParts(whole, { standfirst: '' }, read);
    expect(lines(changed)).toEqual(lines(whole));
    expect(types(changed)).toEqual(['headline', 'paragraph', 'byline', 'paragraph']);
  });

  it('gives a document that the schema lets through', () => {
    expect(parseDocument(withParts(whole, { headline: 'New', standfirst: '' }, read)).ok).toBe(true);
  });
});
