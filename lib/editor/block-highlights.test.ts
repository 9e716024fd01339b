import { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleDocument } from '@/lib/article/article-document';
import { blocksOf, plainText } from '@/lib/article/plain-text';
import { type HtmlSegment } from '@/lib/article/render-html';
import { articleSchema } from '@/lib/article/schema';
import { assembled, drawSame } from './block-decorations';
import { decorationsIn, decorationsOf, partsOf } from './block-highlights';

const text = (words: string) => [{ type: 'text' as const, text: words }];
const item = (words: string) => ({
  type: 'listItem' as const,
  content: [{ type: 'paragraph' as const, content: text(words) }],
});
const article: ArticleDocument = {
  type: 'doc',
  content: [
    { type: 'headline', content: text('Boats') },
    { type: 'paragraph', content: text('One two three.') },
    { type: 'bulletList', content: [item('Four five.'), item('Six seven.')] },
    { type: 'paragraph' },
    { type: 'paragraph', content: text('Eight nine.') },
  ],
};
const doc = articleSchema.nodeFromJSON(article);
const blocks = blocksOf(article);
const plain = plainText(article);

const at = (words: string, name = 'a'): HtmlSegment => {
  const start = plain.indexOf(words);
  return { start, end: start + words.length, attributes: { class: `claim ${name}`, role: 'mark' } };
};
const words = (set: DecorationSet) => set.find().map(({ from, to }) => doc.textBetween(from, to));

describe('which words are decorated', () => {
  test.each<[string, HtmlSegment[], string[]]>([
    ['none', [], []],
    ['within blocks', [at('two'), at('three.')], ['two', 'three.']],
    ['from one block into the next', [at('three.\nFour')], ['three.', 'Four']],
    ['from item to item', [at('five.\nSix')], ['five.', 'Six']],
    ['over an empty block', [at('seven.\n\nEight')], ['seven.', 'Eight']],
    ['over everything', [{ ...at('Boats'), end: plain.length }], plain.split('\n').filter(Boolean)],
  ])('%s', (_name, segments, expected) => {
    expect(words(decorationsOf(doc, blocks, segments))).toEqual(expected);
  });
});

test('only the part in which something differs draws something else', () => {
  const before = [at('Boats'), at('two'), at('Six'), at('Eight')];
  const after = [at('Boats'), at('two', 'other'), at('Six'), at('nine')];
  const differs = partsOf(doc, blocks).map(
    (part) => !drawSame(decorationsIn(part, before), decorationsIn(part, after)),
  );
  expect(differs).toEqual([false, true, false, false, true]);
});

/** The same decorations as ProseMirror itself puts them together. */
const ofItsOwn = (set: DecorationSet) =>
  DecorationSet.create(
    doc,
    set.find().map(({ from, to }) => Decoration.inline(from, to, { nodeName: 'mark', role: 'mark' })),
  );

const segments = fc
  .uniqueArray(fc.nat(plain.length), { minLength: 2, maxLength: 12 })
  .map((offsets) => offsets.toSorted((a, b) => a - b))
  .map((offsets) =>
    offsets.slice(1).flatMap((end, index): HtmlSegment[] => {
      const start = offsets[index]!;
      return index % 2 === 0 ? [{ start, end, attributes: { role: 'mark' } }] : [];
    }),
  );
const place = fc.nat(doc.content.size);
const edit = fc.record({ from: place, to: place, typed: fc.constantFrom('', 'x', 'new words') });

test('whatever is edited, highlights move as ProseMirror moves its own', () => {
  fc.assert(
    fc.property(segments, fc.array(edit, { minLength: 1, maxLength: 4 }), (drawn, edits) => {
      let state = EditorState.create({ doc });
      let ours = decorationsOf(doc, blocks, drawn);
      let own = ofItsOwn(ours);
      for (const { from, to, typed } of edits) {
        const { tr } = state;
        const size = tr.doc.content.size;
        const [first, last] = [Math.min(from, to, size), Math.min(Math.max(from, to), size)];
        tr.delete(first, last);
        if (typed !== '') tr.insertText(typed, Math.min(first, tr.doc.content.size));
        state = state.apply(tr);
        ours = ours.map(tr.mapping, tr.doc);
        own = own.map(tr.mapping, tr.doc);
      }
      expect(drawSame(ours, own)).toBe(true);
      state.doc.forEach((child, offset) => {
        const [mine, theirs] = [ours.forChild(offset, child), own.forChild(offset, child)];
        expect(drawSame(mine as DecorationSet, theirs as DecorationSet)).toBe(true);
      });
    }),
    { numRuns: 300 },
  );
});

test('put together again out of its parts, it draws the same', () => {
  const set = decorationsOf(doc, blocks, [at('Boats'), at('three.\nFour'), at('nine')]);
  const sets: DecorationSet[] = [];
  doc.forEach((child, offset) => sets.push(set.forChild(offset, child) as DecorationSet));
  expect(drawSame(assembled(doc, sets), set)).toBe(true);
});
