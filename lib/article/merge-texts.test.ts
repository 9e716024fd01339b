import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleDocument, type BlockNode } from './article-document';
import { blockKey, blockText } from './match-blocks';
import { mergeTexts } from './merge-texts';
import { type MergedText, resolved, sideText } from './merged-text';
import { parseDocument } from './schema';

const p = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const list = (...items: string[]): BlockNode => ({
  type: 'bulletList',
  content: items.map((text) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })),
});
const doc = (...blocks: (string | BlockNode)[]): ArticleDocument => ({
  type: 'doc',
  content: blocks.map((one) => (typeof one === 'string' ? p(one) : one)),
});
const A = 'The ferries carried 412,000 passengers in 2025.';
const A2 = 'The ferries carried 398,000 passengers in 2025.';
const A3 = 'The ferries carried 412,000 passengers last year.';
const B = 'The line opened in 1951 and is the oldest on the coast.';
const C = 'A return ticket costs fourteen pounds, two less than before.';
const C2 = 'A return ticket costs fifteen pounds, two less than before.';
const D = 'Not everybody is content with how often the boats are late.';
const NEW = 'Its director did not answer.';
const OTHER = 'A third ship sails from April.';

const shown = (merged: MergedText) => ({
  text: resolved(merged, new Map()).content.map(blockText),
  conflicts: merged.conflicts.map((one) => [one.base, one.theirs, one.mine].map(sideText)),
});

describe('mergeTexts', () => {
  it.each<
    [what: string, base: string[], theirs: string[], mine: string[], text: string[], conflicts: string[][]]
  >([
    ['nothing changed', [A, B], [A, B], [A, B], [A, B], []],
    ['each changed another paragraph', [A, B, C], [A2, B, C], [A, B, C2], [A2, B, C2], []],
    ['both changed one in the same way', [A, B], [A2, B], [A2, B], [A2, B], []],
    ['both changed one', [A, B], [A2, B], [A3, B], [A3, B], [[A, A2, A3]]],
    ['they deleted, I left it', [A, B, C], [A, C], [A, B, C2], [A, C2], []],
    ['I deleted, they left it', [A, B, C], [A2, B, C], [A, C], [A2, C], []],
    ['they deleted what I changed', [A, B, C], [B, C], [A3, B, C], [A3, B, C], [[A, '', A3]]],
    ['I deleted what they changed', [A, B, C], [A2, B, C], [B, C], [B, C], [[A, A2, '']]],
    ['both deleted', [A, B, C], [A, C], [A, C], [A, C], []],
    ['both added', [A, B], [A, NEW, B], [A, B, OTHER], [A, NEW, B, OTHER], []],
    ['both added at one place', [A, B], [A, NEW, B], [A, OTHER, B], [A, NEW, OTHER, B], []],
    ['both added the same', [A, B], [A, NEW, B], [A, NEW, B], [A, NEW, B], []],
    ['they moved what I left', [A, B, C, D], [B, C, D, A], [A, B, C2, D], [B, C2, D, A], []],
    ['they moved what I changed', [A, B, C, D], [B, C, D, A], [A3, B, C, D], [B, C, D, A3], []],
    ['I moved what they changed', [A, B, C, D], [A2, B, C, D], [B, C, D, A], [B, C, D, A2], []],
    ['they moved and changed what I changed', [A, B, C], [B, C, A2], [A3, B, C], [B, C, A3], [[A, A2, A3]]],
    ['both moved one to two places', [A, B, C, D], [B, A, C, D], [B, C, D, A], [B, C, D, A], []],
    ['both wrote before the first', [A], [NEW, A], [OTHER, A], [NEW, OTHER, A], []],
    ['both began from nothing but one', [A], [NEW], [OTHER], [NEW, OTHER], []],
    [
      'they split what I changed',
      [`${A} ${B}`, C],
      [A, B, C],
      [`${A3} ${B}`, C],
      [`${A3} ${B}`, C],
      [[`${A} ${B}`, `${A}\n${B}`, `${A3} ${B}`]],
    ],
    [
      'both split one, and changed a sentence of it',
      [`${A} ${D}`],
      [A2, D],
      [A3, D],
      [A3, D],
      [[`${A} ${D}`, `${A2}\n${D}`, `${A3}\n${D}`]],
    ],
    [
      'they joined two and changed one, I joined it to another',
      [C, A, D],
      [C, `${A2} ${D}`],
      [`${C} ${A}`, D],
      [`${C} ${A}`, D],
      [[`${C}\n${A}\n${D}`, `${C}\n${A2} ${D}`, `${C} ${A}\n${D}`]],
    ],
    ['both split one alike', [`${A} ${D}`, B], [A, D, B], [A, D, B], [A, D, B], []],
    ['they split what I left', [`${A} ${D}`, B, C], [A, D, B, C], [`${A} ${D}`, B, C2], [A, D, B, C2], []],
    ['they joined what I left', [A, D, B, C], [`${A} ${D}`, B, C], [A, D, B, C2], [`${A} ${D}`, B, C2], []],
    ['I split what they moved', [`${A} ${D}`, B, C], [B, C, `${A} ${D}`], [A, D, B, C], [B, C, A, D], []],
    [
      'both wrote between what they split',
      [`${A} ${D}`],
      [A2, NEW, D],
      [A3, D, OTHER],
      [A3, D, OTHER],
      [[`${A} ${D}`, `${A2}\n${NEW}\n${D}`, `${A3}\n${D}`]],
    ],
    [
      'each carried one sentence to another place',
      [`${A} ${D}`, B, C],
      [A, `${B} ${D}`, C],
      [A, B, `${C} ${D}`],
      [A, B, `${C} ${D}`],
      [[`${A} ${D}\n${B}\n${C}`, `${A}\n${B} ${D}\n${C}`, `${A}\n${B}\n${C} ${D}`]],
    ],
  ])('%s', (_what, base, theirs, mine, text, conflicts) => {
    expect(shown(mergeTexts(doc(...base), doc(...theirs), doc(...mine)))).toEqual({ text, conflicts });
  });

  it('merges the items of a list that both changed', () => {
    const merged = mergeTexts(doc(list(A, B, C)), doc(list(A2, B, C)), doc(list(A, B, C2)));
    expect(shown(merged)).toEqual({ text: [`${A2}\n${B}\n${C2}`], conflicts: [] });
    const both = mergeTexts(doc(list(A, B)), doc(list(A2, B)), doc(list(A3, B)));
    expect(both.conflicts).toHaveLength(1);
    const again = resolved(both, new Map([['0', { text: NEW }]]));
    expect(again.content[0]).toEqual(list(NEW, B));
  });

  it('settles a conflict as it is told to', () => {
    const merged = mergeTexts(doc(A, B), doc(A2, B), doc(A3, B));
    const by = (
      choice: Parameters<typeof resolved>[1] extends ReadonlyMap<string, infer One> ? One : never,
    ) => resolved(merged, new Map([['0', choice]])).content.map(blockText);
    expect(by('mine')).toEqual([A3, B]);
    expect(by('theirs')).toEqual([A2, B]);
    expect(by({ text: `${NEW}\n\n${OTHER}` })).toEqual([NEW, OTHER, B]);
    expect(by({ text: ' ' })).toEqual([B]);
  });

  it('takes no notice of the order in which a database gives the parts of a node', () => {
    const turned = (node: object): object =>
      Object.fromEntries(
        Object.entries(node)
          .map(([key, value]: [string, unknown]) => [
            key,
            Array.isArray(value) ? value.map((one: object) => turned(one)) : value,
          ])
          .reverse(),
      );
    const [base, theirs] = [doc(A, B), doc(A2, B)].map(turned) as unknown as ArticleDocument[];
    const merged = mergeTexts(base!, theirs!, doc(A, C));
    expect(merged.conflicts).toEqual([]);
    expect(JSON.stringify(resolved(merged, new Map()))).toBe(JSON.stringify(doc(A2, C)));
  });

  it('keeps a change of form as a change', () => {
    const heading: BlockNode = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: A }] };
    const merged = mergeTexts(doc(A, B), doc(heading, B), doc(A, B, C));
    expect(resolved(merged, new Map())).toEqual(doc(heading, B, C));
  });

  // Few words, so that paragraphs are alike, equal and moved all the time.
  const words = fc.array(fc.constantFrom('boat', 'quay', 'ran', 'not', 'late', '25,000', '35,000'), {
    minLength: 1,
    maxLength: 6,
  });
  const block = fc.oneof(
    { weight: 5, arbitrary: words.map((one) => p(one.join(' '))) },
    {
      weight: 1,
      arbitrary: fc
        .array(words, { minLength: 1, maxLength: 3 })
        .map((items) => list(...items.map((one) => one.join(' ')))),
    },
  );
  const text = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => doc(...blocks));
  /** A text made from another one as an editor does: blocks kept, left out, changed, added, moved. */
  const edited = (base: ArticleDocument) =>
    fc
      .tuple(
        fc.array(
          fc.record({
            act: fc.constantFrom('keep', 'keep', 'drop', 'change', 'add', 'move'),
            other: block,
            to: fc.nat(9),
          }),
          {
            minLength: base.content.length,
            maxLength: base.content.length,
          },
        ),
      )
      .map(([acts]) => {
        const content: BlockNode[] = [];
        const moved: [BlockNode, number][] = [];
        base.content.forEach((one, at) => {
          const { act, other, to } = acts[at]!;
          if (act === 'change') content.push(other);
          else if (act === 'move') moved.push([one, to]);
          else if (act !== 'drop') content.push(one);
          if (act === 'add') content.push(other);
        });
        moved.forEach(([one, to]) => content.splice(Math.min(to, content.length), 0, one));
        return content.length > 0 ? doc(...content) : doc('boat');
      });
  const three = text.chain((base) => fc.tuple(fc.constant(base), edited(base), edited(base)));

  it('gives the text of the only one who changed it', () => {
    fc.assert(
      fc.property(three, ([base, other]) => {
        for (const merged of [
          mergeTexts(base, other, base),
          mergeTexts(base, base, other),
          mergeTexts(base, other, other),
        ]) {
          expect(merged.conflicts).toEqual([]);
          expect(resolved(merged, new Map())).toEqual(other);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has every paragraph of both that the other did not change or leave out', () => {
    const flat = (blocks: readonly { content?: unknown }[]): string[] =>
      blocks.flatMap((one) =>
        (one as BlockNode).type === 'bulletList'
          ? ((one as { content: BlockNode[] }).content ?? []).map(blockKey)
          : [blockKey(one as BlockNode)],
      );
    fc.assert(
      fc.property(three, ([base, theirs, mine]) => {
        const merged = mergeTexts(base, theirs, mine);
        const sides = merged.conflicts.flatMap((one) => [...one.theirs, ...one.mine]);
        const there = new Set([...flat(resolved(merged, new Map()).content), ...flat(sides as BlockNode[])]);
        const old = new Set(flat(base.content));
        for (const written of [...flat(theirs.content), ...flat(mine.content)]) {
          if (!old.has(written)) expect(there).toContain(written);
        }
        // What both left as it was is left; of two that read the same each may have changed another.
        const all = flat(base.content);
        const isKept = (one: string) =>
          flat(theirs.content).includes(one) && flat(mine.content).includes(one);
        for (const one of all) {
          if (all.filter((other) => other === one).length === 1 && isKept(one)) expect(there).toContain(one);
        }
        expect(parseDocument(resolved(merged, new Map()))).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
  });
});
