import { english } from '@/lib/language/translate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockersOf, type ClearingClaim, isSettled } from './clearing';
import { ClaimState } from './claim';
import { coverageOf } from './coverage';
import { coverageClasses } from './coverage-words';
import type { Standing } from './standing';

const none = { counts: { settled: 0, in_work: 0, nothing_to_check: 0, not_looked_at: 0 }, stretches: [] };
const placed = { outcome: 'placed', start: 3, end: 9, isSettled: false } as const;
const claim = (more: Partial<ClearingClaim>): ClearingClaim => ({
  id: 'c',
  statement: 'It rained.',
  aspect: null,
  state: 'approved',
  standing: 'stands',
  hasVerdict: true,
  placements: [placed],
  ...more,
});

describe('what stands in the way of clearing', () => {
  const kinds = (purpose: 'before_publication' | 'published_elsewhere', more: Partial<ClearingClaim>) =>
    blockersOf({ purpose, claims: [claim(more)], coverage: none }).map((one) => one.kind);

  it.each([
    ['approved and standing', {}, [], []],
    ['standing by name', { standing: 'stands_by_name' }, [], []],
    ['approved and wrong', { standing: 'must_change' }, ['must_change'], []],
    ['open', { state: 'open', standing: null }, ['claim_open'], ['claim_open']],
    ['submitted', { state: 'submitted', standing: null }, ['claim_submitted'], ['claim_submitted']],
    [
      'sent back',
      { state: 'changes_requested', standing: null },
      ['claim_changes_requested'],
      ['claim_changes_requested'],
    ],
    ['stale', { state: 'stale', standing: null }, ['claim_stale'], ['claim_stale']],
    ['dismissed', { state: 'dismissed', standing: null }, [], []],
    [
      'cut, and gone from the text',
      { state: 'cut', placements: [{ ...placed, outcome: 'orphaned', start: null, end: null }] },
      [],
      [],
    ],
    ['cut, while its words stand', { state: 'cut' }, ['cut_in_text'], ['cut_in_text']],
    [
      'cut, and its words were only changed',
      { state: 'cut', placements: [{ ...placed, outcome: 'changed' }] },
      ['cut_in_text'],
      ['cut_in_text'],
    ],
    [
      'cut from one of two places',
      { state: 'cut', placements: [placed, { ...placed, outcome: 'orphaned', start: null, end: null }] },
      ['cut_in_text'],
      ['cut_in_text'],
    ],
    ['cut before it had a verdict', { state: 'cut', hasVerdict: false }, [], []],
    [
      'changed',
      { placements: [{ ...placed, outcome: 'changed' }] },
      ['placement_changed'],
      ['placement_changed'],
    ],
    ['changed, and settled', { placements: [{ ...placed, outcome: 'changed', isSettled: true }] }, [], []],
    [
      'orphaned',
      { placements: [{ ...placed, outcome: 'orphaned', start: null, end: null }] },
      ['placement_orphaned'],
      ['placement_orphaned'],
    ],
    [
      'wrong in one of two places',
      { standing: 'must_change', placements: [placed, { ...placed, outcome: 'changed' }] },
      ['must_change', 'placement_changed'],
      ['placement_changed'],
    ],
  ] as [string, Partial<ClearingClaim>, string[], string[]][])('%s', (_, more, ours, theirs) => {
    expect(kinds('before_publication', more)).toEqual(ours);
    expect(kinds('published_elsewhere', more)).toEqual(theirs);
  });

  it('words come after the claims, each run with its place', () => {
    const stretches = [
      { start: 0, end: 4, class: 'not_looked_at', words: 1 },
      { start: 5, end: 9, class: 'settled', words: 1 },
      { start: 10, end: 30, class: 'not_looked_at', words: 3 },
    ] as const;
    const found = blockersOf({
      purpose: 'before_publication',
      claims: [claim({ state: 'open', statement: 'x'.repeat(90) })],
      coverage: { ...none, stretches: [...stretches] },
    });
    expect(found.map((one) => ({ ...one, message: english.said(one.message) }))).toEqual([
      { kind: 'claim_open', claimId: 'c', start: 3, end: 9, message: `“${'x'.repeat(79)}…” has no verdict.` },
      { kind: 'not_looked_at', start: 0, end: 4, message: '1 word is not yet looked at.' },
      { kind: 'not_looked_at', start: 10, end: 30, message: '3 words are not yet looked at.' },
    ]);
  });

  it('quotes a quotation once', () => {
    const claims = [claim({ state: 'open', statement: '“It rained.”' })];
    const [found] = blockersOf({ purpose: 'before_publication', claims, coverage: none });
    expect(english.said(found!.message)).toBe('“It rained.” has no verdict.');
  });

  it('tells the two claims of a quotation apart', () => {
    const open = { state: 'open', statement: '“It rained.”' } as const;
    const claims = [claim({ ...open, aspect: 'wording' }), claim({ ...open, aspect: 'content' })];
    const found = blockersOf({ purpose: 'before_publication', claims, coverage: none });
    expect(found.map((one) => english.said(one.message))).toEqual([
      'Wording: “It rained.” has no verdict.',
      'Content: “It rained.” has no verdict.',
    ]);
  });

  it('a claim is settled exactly where nothing of it stands in the way', () => {
    for (const purpose of ['before_publication', 'published_elsewhere'] as const) {
      for (const state of ClaimState.options.filter((one) => one !== 'dismissed' && one !== 'cut')) {
        const standings: (Standing | null)[] =
          state === 'approved' ? ['stands', 'stands_by_name', 'must_change'] : [null];
        for (const standing of standings) {
          const blocks =
            blockersOf({ purpose, claims: [claim({ state, standing })], coverage: none }).length > 0;
          expect(isSettled(purpose, state, standing), `${purpose} ${state} ${standing}`).toBe(!blocks);
        }
      }
    }
  });
});

describe('coverage, to the word', () => {
  /** Ten words of three letters: word i stands from 4i to 4i + 3. */
  const words = Array.from({ length: 10 }, (_, i) => ({ start: 4 * i, end: 4 * i + 3 }));
  const classes = (input: Omit<Parameters<typeof coverageOf>[0], 'words'>) => {
    const { stretches } = coverageOf({ words, ...input });
    return stretches.map((one) => `${one.words} ${one.class}`).join(', ');
  };
  const settled = (start: number, end: number) => ({ start, end, isSettled: true });
  const inWork = (start: number, end: number) => ({ start, end, isSettled: false });

  it.each([
    ['nothing', [], [], '10 not_looked_at'],
    ['all marked', [], [{ start: 0, end: 39 }], '10 nothing_to_check'],
    ['a claim on two words', [inWork(4, 11)], [], '1 not_looked_at, 2 in_work, 7 not_looked_at'],
    ['part of a word is not the word', [inWork(4, 10)], [], '1 not_looked_at, 1 in_work, 8 not_looked_at'],
    ['a word of two claims', [settled(0, 2), settled(2, 3)], [], '1 settled, 9 not_looked_at'],
    [
      'a word half marked, half claimed',
      [settled(0, 2)],
      [{ start: 2, end: 3 }],
      '1 settled, 9 not_looked_at',
    ],
    ['a claim outweighs a mark', [inWork(0, 3)], [{ start: 0, end: 39 }], '1 in_work, 9 nothing_to_check'],
    [
      'work outweighs what is settled',
      [settled(0, 39), inWork(8, 11)],
      [],
      '2 settled, 1 in_work, 7 settled',
    ],
    [
      'two marks that touch',
      [],
      [
        { start: 0, end: 2 },
        { start: 2, end: 3 },
      ],
      '1 nothing_to_check, 9 not_looked_at',
    ],
  ] as [string, ReturnType<typeof settled>[], { start: number; end: number }[], string][])(
    '%s',
    (_, placements, marks, expected) => {
      expect(classes({ placements, marks })).toBe(expected);
    },
  );

  const anyRange = fc
    .tuple(fc.integer({ min: 0, max: 42 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const anyInput = fc.record({
    placements: fc.array(
      fc.tuple(anyRange, fc.boolean()).map(([range, isSettled]) => ({ ...range, isSettled })),
      { maxLength: 8 },
    ),
    marks: fc.array(anyRange, { maxLength: 5 }),
  });

  it('every word is in exactly one class, and only what is covered whole is covered', () => {
    fc.assert(
      fc.property(anyInput, ({ placements, marks }) => {
        const { counts, stretches } = coverageOf({ words, placements, marks });
        expect(coverageClasses.reduce((sum, one) => sum + counts[one], 0)).toBe(words.length);
        expect(stretches.reduce((sum, one) => sum + one.words, 0)).toBe(words.length);
        for (const word of words) {
          const found = stretches.find((one) => one.start <= word.start && word.end <= one.end)!;
          const covered = (at: number) =>
            [...placements, ...marks].some((one) => one.start <= at && at < one.end);
          const isWhole = [0, 1, 2].every((i) => covered(word.start + i));
          expect(found.class === 'not_looked_at').toBe(!isWhole);
        }
      }),
    );
  });

  it('a further claim in work never settles a word', () => {
    fc.assert(
      fc.property(anyInput, anyRange, (input, range) => {
        const before = coverageOf({ words, ...input }).counts;
        const more = [...input.placements, { ...range, isSettled: false }];
        const after = coverageOf({ words, ...input, placements: more }).counts;
        expect(after.settled).toBeLessThanOrEqual(before.settled);
        expect(after.not_looked_at).toBeLessThanOrEqual(before.not_looked_at);
      }),
    );
  });
});
