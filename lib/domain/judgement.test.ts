import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceChanges, type EvidenceLine, judgementChanges } from './claim-changes';
import { canonicalJudgement, differences, type Judgement, judgedWords } from './judgement';

const base: Judgement = {
  statement: 'It rained.',
  kind: 'event',
  claimant: { type: 'us' },
  words: ['rained', 'It rained'],
};
const mayor = { type: 'person' as const, name: 'A. Person', role: 'mayor' };

describe('what a verdict judged, and what reads now', () => {
  it.each([
    ['the same', {}, []],
    ['the same words in another order', { words: ['It rained', 'rained'] }, []],
    ['a place taken away beside one that stays', { words: ['rained'] }, []],
    ['a further place with the same words', { words: ['rained', 'rained', 'It rained'] }, []],
    ['other glyphs of the same signs', { words: ['rained', 'It\u00a0rained'] }, []],
    ['a place that reads otherwise', { words: ['rained', 'snowed'] }, ['words']],
    ['no place left', { words: [] }, ['words']],
    ['another number', { words: ['rained', 'It rained '] }, ['words']],
    ['another statement', { statement: 'It did not rain.' }, ['statement']],
    ['another kind', { kind: 'history' }, ['kind']],
    ['another claimant', { claimant: mayor }, ['claimant']],
    [
      'everything',
      { statement: 'x', kind: 'y', claimant: mayor, words: ['z'] },
      ['words', 'statement', 'kind', 'claimant'],
    ],
  ] as [string, Partial<Judgement>, string[]][])('%s', (_, now, expected) => {
    expect(differences(base, { ...base, ...now })).toEqual(expected);
    expect(judgementChanges(base, { ...base, ...now }).map((one) => one.kind)).toEqual(expected);
  });

  it('the wording that was approved is no difference, and nothing near it', () => {
    const now = { ...base, words: ['snowed'] };
    expect(differences(base, now, 'snowed')).toEqual([]);
    expect(differences(base, now, 'snowed.')).toEqual(['words']);
  });

  it('a role is part of who says so', () => {
    const promoted = { ...mayor, role: 'minister' };
    expect(differences({ ...base, claimant: mayor }, { ...base, claimant: promoted })).toEqual(['claimant']);
  });

  it('tells each change before and after', () => {
    expect(judgementChanges(base, { ...base, claimant: mayor, words: ['rained', 'snowed'] })).toEqual([
      { kind: 'words', before: 'It rained', after: 'snowed', subjectId: null },
      { kind: 'claimant', before: 'we', after: 'A. Person, mayor', subjectId: null },
    ]);
  });

  it('words are those of the places in the text, each once, in its order', () => {
    expect(
      judgedWords([
        { start: 9, exact: 'b' },
        { start: null, exact: 'gone' },
        { start: 2, exact: 'a' },
        { start: 20, exact: 'a' },
      ]),
    ).toEqual(['a', 'b']);
  });

  const anyJudgement = fc.record({
    statement: fc.string(),
    kind: fc.constantFrom('event', 'number'),
    claimant: fc.oneof(
      fc.constant({ type: 'us' as const }),
      fc.record({
        type: fc.constant('person' as const),
        name: fc.string({ minLength: 1 }),
        role: fc.string(),
      }),
    ),
    words: fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }),
  });

  it('equal canonical forms are never different judgements', () => {
    fc.assert(
      fc.property(anyJudgement, anyJudgement, (a, b) => {
        expect(differences(a, a)).toEqual([]);
        if (canonicalJudgement(a) === canonicalJudgement(b)) expect(differences(a, b)).toEqual([]);
        if (differences(a, b).length > 0) expect(canonicalJudgement(a)).not.toBe(canonicalJudgement(b));
      }),
    );
  });
});

describe('what became of the evidence since', () => {
  const line = (id: string, ...revisions: string[]): EvidenceLine => ({
    id,
    revisions: revisions.map((one) => ({ id: one.replace('!', ''), withdrawal: one.endsWith('!') })),
  });
  it.each([
    ['nothing', [line('e', '1')], ['1'], [], []],
    ['relied on and changed', [line('e', '1', '6')], ['1'], ['evidence_changed'], []],
    ['relied on and withdrawn', [line('e', '1', '6!')], ['1'], ['evidence_withdrawn'], []],
    ['not relied on and changed', [line('e', '1', '6')], [], [], ['evidence_changed']],
    ['added', [line('e', '6')], [], [], ['evidence_added']],
    ['added and changed', [line('e', '6', '7')], [], [], ['evidence_added']],
    ['added and withdrawn', [line('e', '6', '7!')], [], [], []],
    ['changed before', [line('e', '1', '4')], ['4'], [], []],
  ] as [string, EvidenceLine[], string[], string[], string[]][])(
    '%s',
    (_, lines, relied, binding, beside) => {
      const found = evidenceChanges(lines, '5', new Set(relied));
      expect(found.binding.map((one) => one.kind)).toEqual(binding);
      expect(found.beside.map((one) => one.kind)).toEqual(beside);
    },
  );
});
