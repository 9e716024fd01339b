import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleDocument } from './article-document';
import { blockText, wordBag, wordsOf } from './match-blocks';
import { mergeTexts } from './merge-texts';
import { resolved, sideText } from './merged-text';

/** A text as paragraphs of sentences of words. No word stands in it twice. */
type Text = readonly (readonly (readonly string[])[])[];

const asDocument = (text: Text): ArticleDocument => ({
  type: 'doc',
  content: text.map((sentences) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: sentences.map((words) => `${words.join(' ')}.`).join(' ') }],
  })),
});
const ACTS = ['split', 'join', 'change', 'carry', 'move', 'drop', 'write', 'add'] as const;
const edit = fc.record({ act: fc.constantFrom(...ACTS), at: fc.nat(99), nth: fc.nat(99), to: fc.nat(99) });
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** One edit as it is made in a newsroom; `fresh` names words that nobody else has. */
function edited(text: Text, { act, at: where, nth, to }: Edit, fresh: string): Text {
  const at = where % text.length;
  const sentences = text[at]!;
  const one = nth % sentences.length;
  const written = ['a', 'b', 'c', 'd', 'e'].map((letter) => `${fresh}${letter}`);
  switch (act) {
    case 'split':
      return one === 0 ? text : text.toSpliced(at, 1, sentences.slice(0, one), sentences.slice(one));
    case 'join':
      return at === 0 ? text : text.toSpliced(at - 1, 2, [...text[at - 1]!, ...sentences]);
    case 'change':
      return text.with(at, sentences.with(one, sentences[one]!.with(to % sentences[one]!.length, fresh)));
    case 'carry': {
      const left = text.with(at, sentences.toSpliced(one, 1)).filter(({ length }) => length > 0);
      if (left.length === 0) return text;
      const other = to % left.length;
      return left.with(other, [...left[other]!, sentences[one]!]);
    }
    case 'move':
      return text.toSpliced(at, 1).toSpliced(to % text.length, 0, sentences);
    case 'drop':
      return sentences.length === 1 ? text : text.with(at, sentences.toSpliced(one, 1));
    case 'write':
      return text.with(at, sentences.toSpliced(one, 0, written));
    case 'add':
      return text.toSpliced(at, 0, [written]);
  }
}

const base = fc
  .array(fc.array(fc.integer({ min: 6, max: 9 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((sizes): Text =>
    sizes.map((sentences, at) =>
      sentences.map((size, nth) => Array.from({ length: size }, (_none, word) => `p${at}s${nth}w${word}`)),
    ),
  );
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
const bagOf = (text: ArticleDocument) => wordBag(text.content.flatMap((one) => wordsOf(blockText(one))));

describe('mergeTexts, where paragraphs are split and joined', () => {
  it('prints nothing twice unasked, and loses nothing that either has written', () => {
    fc.assert(
      fc.property(base, edits, edits, (old, theirEdits, myEdits) => {
        const by = (person: string, all: readonly Edit[]) =>
          asDocument(all.reduce<Text>((text, one, nth) => edited(text, one, `${person}${nth}`), old));
        const texts = [asDocument(old), by('t', theirEdits), by('m', myEdits)] as const;
        const [was, theirs, mine] = texts.map(bagOf);
        const merged = mergeTexts(...texts);
        const text = bagOf(resolved(merged, new Map()));
        const sides = merged.conflicts.flatMap((one) => [
          ...wordsOf(sideText(one.theirs)),
          ...wordsOf(sideText(one.mine)),
        ]);
        const shown = new Set([...text.keys(), ...sides]);
        for (const word of [...theirs!.keys(), ...mine!.keys()]) {
          if (!was!.has(word)) expect(shown).toContain(word);
        }
        if (merged.conflicts.length > 0) return;
        for (const [word] of was!) {
          const isKept = theirs!.has(word) && mine!.has(word);
          expect([word, text.get(word) ?? 0]).toEqual([word, isKept ? 1 : 0]);
        }
      }),
      { numRuns: 250 },
    );
  });
});
