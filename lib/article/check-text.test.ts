import { describe, expect, it } from 'vitest';
import { type ArticleDocument, type BlockNode } from './article-document';
import { textProblem } from './check-text';
import { MAX_WORDS } from './limits';

const headline: BlockNode = { type: 'headline', content: [{ type: 'text', text: 'The quay reopens' }] };
const paragraph = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: BlockNode[]): ArticleDocument => ({ type: 'doc', content });

describe('textProblem', () => {
  it.each<[what: string, doc: ArticleDocument, begins: string]>([
    ['no words', doc({ type: 'paragraph' }), 'There are no words'],
    ['no headline', doc(paragraph('One.')), 'The text has no headline'],
    ['an empty headline', doc({ type: 'headline' }, paragraph('One.')), 'The text has no headline'],
    ['too many words', doc(headline, paragraph('one '.repeat(MAX_WORDS))), 'The text has {count'],
    ['what the schema refuses', doc(headline, paragraph('Cafe\u0301')), 'The text must be in Unicode'],
  ])('says what is wrong with %s', (_what, text, begins) => {
    expect(textProblem(text)?.text.startsWith(begins)).toBe(true);
  });

  it('lets a sound text through', () => expect(textProblem(doc(headline, paragraph('One.')))).toBeNull());
});
