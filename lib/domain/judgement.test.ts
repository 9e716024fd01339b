import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceChanges, type EvidenceLine, judgementChanges } from './claim-changes';
import {
  canonicalJudgement,
  type ComparedPlace,
  differences,
  type Judgement,
  judgedWords,
} from './judgement';

const base: Judgement = {
  statement: 'It rained.',
  kind: 'event',
  claimant: { type: 'us' },
  words: ['rained', 'It rained'],
};
const mayor = { type: 'person' as const, name: 'A. Person', role: 'mayor' };

/** A place that was judged, and what it reads now. */
const read = (judged: string, now: string | null = judged): ComparedPlace => ({
  judged,
  put: null,
  now,
  isRemoved: false,
});
/** A place that came after the verdict, and what it reads now. */
const added = (put: string | null, now = put): ComparedPlace => ({ ...read('', now), judged: null, put });
const removed = (place: ComparedPlace): ComparedPlace => ({ ...place, isRemoved: true });
const first = read('rained');
const second = read('It rained');
const asJudged = [first, second];

describe('what a verdict judged, and what reads now', () => {
  it.each([
    ['the same', {}, []],
    ['another statement', { statement: 'It did not rain.' }, ['statement']],
    ['another kind', { kind: 'history' }, ['kind']],
    ['another claimant', { claimant: mayor }, ['claimant']],
    [
      'everything but its places',
      { statement: 'x', kind: 'y', claimant: mayor },
      ['statement', 'kind', 'claimant'],
    ],
  ] as [string, Partial<Judgement>, string[]][])('%s', (_, now, expected) => {
    expect(differences(base, { ...base, ...now }, asJudged)).toEqual(expected);
    expect(judgementChanges(base, { ...base, ...now }, asJudged).map((one) => one.kind)).toEqual(expected);
  });

  it.each([
    ['both as they were', asJudged, false],
    ['their order in the text', [second, first], false],
    ['other glyphs of the same signs', [first, read('It rained', 'It\u00a0rained')], false],
    ['one reads otherwise', [first, read('It rained', 'It snowed')], true],
    ['one ends with another space', [first, read('It rained', 'It rained ')], true],
    ['each reads what the other did', [read('rained', 'It rained'), read('It rained', 'rained')], true],
    ['one reads what the other does', [first, read('It rained', 'rained')], true],
    ['the text lost one', [first, read('It rained', null)], true],
    ['the text lost one, and a person took that away', [first, removed(read('It rained', null))], true],
    ['a person took one away that read as another does', [first, removed(read('rained'))], false],
    ['a person took one away whose words no other has', [first, removed(second)], true],
    ['its words stand in a place put since', [first, removed(second), added('It rained')], false],
    ['one that was taken away before the verdict', [...asJudged, removed(read('snowed'))], false],
    ['one changed, and then a person took it away', [first, removed(read('It rained', 'x'))], true],
    ['a further place reads as one of them', [...asJudged, added('rained')], false],
    ['a further place reads otherwise', [...asJudged, added('snowed')], true],
    ['a further place reads otherwise by now', [...asJudged, added('rained', 'snowed')], true],
    ['a further place reads what another does by now', [...asJudged, added('rained', 'It rained')], true],
    ['the text lost a further place', [...asJudged, { ...added('rained'), now: null }], true],
    ['a further place that is taken away', [...asJudged, removed(added('snowed'))], false],
    ['one that was lost when it was judged', [...asJudged, added(null)], false],
  ] as [string, ComparedPlace[], boolean][])('words: %s', (_, places, isOther) => {
    expect(differences(base, base, places)).toEqual(isOther ? ['words'] : []);
  });

  it('no place left is other words, whoever took the judged ones away', () => {
    expect(differences(base, { ...base, words: [] }, asJudged.map(removed))).toEqual(['words']);
  });

  it('the wording that was approved is no difference, and nothing near it', () => {
    const now = (words: string) => [first, read('It rained', words), added('snowed')];
    expect(differences(base, base, now('snowed'), 'snowed')).toEqual([]);
    expect(differences(base, base, now('snowed.'), 'snowed')).toEqual(['words']);
  });

  it('a role is part of who says so', () => {
    const promoted = { ...mayor, role: 'minister' };
    expect(differences({ ...base, claimant: mayor }, { ...base, claimant: promoted }, asJudged)).toEqual([
      'claimant',
    ]);
  });

  it('tells each change before and after', () => {
    const places = [first, read('It rained', 'snowed')];
    expect(judgementChanges(base, { ...base, claimant: mayor }, places)).toEqual([
      { kind: 'words', before: 'It rained', after: 'snowed', subjectId: null },
      { kind: 'claimant', before: 'we', after: 'A. Person, mayor', subjectId: null },
    ]);
  });

  it.each([
    ['two that changed places', [read('12', '14'), read('14', '12')], { before: '12\n14', after: '14\n12' }],
    ['one that is gone', [first, read('It rained', null)], { before: 'It rained', after: '' }],
    ['one that was put', [...asJudged, added('snowed')], { before: '', after: 'snowed' }],
    [
      'one that changed and was taken away',
      [first, removed(read('It rained', 'x'))],
      { before: 'It rained', after: '' },
    ],
  ] as [string, ComparedPlace[], object][])('tells the words of %s', (_, places, told) => {
    expect(judgementChanges(base, base, places)).toMatchObject([{ kind: 'words', ...told }]);
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

  it('equal canonical forms are never different judgements while their places read as they did', () => {
    fc.assert(
      fc.property(anyJudgement, anyJudgement, (a, b) => {
        const places = a.words.map((one) => read(one));
        expect(differences(a, a, places)).toEqual([]);
        if (canonicalJudgement(a) === canonicalJudgement(b)) expect(differences(a, b, places)).toEqual([]);
        if (differences(a, b, places).length > 0)
          expect(canonicalJudgement(a)).not.toBe(canonicalJudgement(b));
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
