import { describe, expect, test } from 'vitest';
import { plainText } from './plain-text';
import { replaceWords } from './replace-words';
import { type ArticleDocument, parseDocument } from './schema';

const doc: ArticleDocument = {
  type: 'doc',
  content: [
    { type: 'headline', content: [{ type: 'text', text: 'A quay' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It cost ' },
        { type: 'text', marks: [{ type: 'bold' }], text: '25,000 euros' },
        { type: 'text', text: ' in May.' },
      ],
    },
    {
      type: 'quotation',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'No other.' }] }],
    },
  ],
};
const text = plainText(doc);
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('replaceWords', () => {
  test.each<[string, [string, string][]]>([
    ['one word', [['25,000', '35,000']]],
    ['words at the start of a block', [['It cost', 'They paid']]],
    ['a whole block', [['No other.', 'None.']]],
    [
      'several at once',
      [
        ['quay', 'pier'],
        ['25,000 euros', '9 euros'],
        ['May', 'June, they say'],
      ],
    ],
    ['one word by two lines', [['in May.', 'in May.\nOr June.']]],
    ['words across two blocks', [['in May.\nNo', 'in June. No']]],
  ])('%s', (_name, pairs) => {
    const replaced = replaceWords(
      doc,
      pairs.map(([old, made]) => ({ ...at(old), text: made })),
    );
    const after = plainText(replaced.doc);
    expect(after).toBe(pairs.reduce((now, [old, made]) => now.replace(old, made), text));
    expect(replaced.ranges.map(({ start, end }) => after.slice(start, end))).toEqual(
      pairs.map(([, made]) => made),
    );
    expect(parseDocument(replaced.doc)).toMatchObject({ ok: true });
  });

  test('the new words have the form of the old', () => {
    const { doc: made } = replaceWords(doc, [{ ...at('25,000 euros'), text: '9 euros' }]);
    expect(made.content[1]).toMatchObject({
      content: [{ text: 'It cost ' }, { text: '9 euros', marks: [{ type: 'bold' }] }, { text: ' in May.' }],
    });
  });

  test('refuses words that overlap', () => {
    const twice = [
      { ...at('25,000 euros'), text: 'a' },
      { ...at('euros in May'), text: 'b' },
    ];
    expect(() => replaceWords(doc, twice)).toThrow(RangeError);
  });
});
