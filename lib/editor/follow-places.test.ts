import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fatesOf, follower, newsSince, type PlacedBefore } from './follow-places';

const SENTENCES = [
  'The ferries carried 412,000 passengers in 2025.',
  'The line opened in 1951 and is the oldest on the coast.',
  'A return ticket costs fourteen pounds.',
  'Not everybody is content with the boats.',
];
const text = SENTENCES.join('\n');
const claimOn = (id: string, ...words: string[]): PlacedBefore => ({
  id,
  places: words.map((one) => ({
    start: text.indexOf(one),
    end: text.indexOf(one) + one.length,
    isUncertain: false,
  })),
});
const claims = [
  claimOn('passengers', '412,000 passengers'),
  claimOn('opened', 'opened in 1951'),
  claimOn('both', SENTENCES[2]!, SENTENCES[3]!),
];
const shown = (now: string) =>
  follower(
    text,
    claims,
  )(now).map(({ id, fate, changes, lost }) => [
    id,
    fate,
    changes.map(({ before, after }) => `${before} → ${after}`),
    lost,
  ]);

describe('follower', () => {
  it.each<[what: string, now: string, passengers: unknown[], opened: unknown[], both: unknown[]]>([
    ['nothing', text, ['kept', [], []], ['kept', [], []], ['kept', [], []]],
    [
      'a figure in one',
      text.replace('412,000', '398,000'),
      ['changed', ['412,000 → 398,000'], []],
      ['kept', [], []],
      ['kept', [], []],
    ],
    [
      'a paragraph gone',
      text.replace(`\n${SENTENCES[1]}`, ''),
      ['kept', [], []],
      ['lost', [], ['opened in 1951']],
      ['kept', [], []],
    ],
    [
      'one of two places gone',
      text.replace(`\n${SENTENCES[3]}`, ''),
      ['kept', [], []],
      ['kept', [], []],
      ['lost', [], [SENTENCES[3]]],
    ],
    [
      'words before all of them',
      `Late on Monday.\n${text}`,
      ['kept', [], []],
      ['kept', [], []],
      ['kept', [], []],
    ],
  ])('tells of %s', (_what, now, passengers, opened, both) => {
    expect(shown(now)).toEqual([
      ['passengers', ...passengers],
      ['opened', ...opened],
      ['both', ...both],
    ]);
  });

  it('leaves uncertain what was uncertain, and says nothing new of it', () => {
    const unsure = [{ ...claims[0]!, places: [{ ...claims[0]!.places[0]!, isUncertain: true }] }];
    const [followed] = follower(text, unsure)(`Late.\n${text}`);
    expect(followed).toMatchObject({ fate: 'kept', places: [{ isUncertain: true }] });
  });

  it('gives every place back when the words are put back, whatever was done to them', () => {
    const edit = fc.record({
      at: fc.nat(text.length),
      length: fc.nat(60),
      put: fc.constantFrom('', 'x', '9', 'not ', '\n'),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const follow = follower(text, claims);
        let now = text;
        for (const { at, length, put } of edits) {
          now = now.slice(0, at) + put + now.slice(at + length);
          follow(now);
        }
        expect(follow(text)).toEqual(
          claims.map((one) => expect.objectContaining({ id: one.id, fate: 'kept', places: one.places })),
        );
      }),
    );
  });
});

describe('the approved wording, typed in', () => {
  const of = (now: string) =>
    follower(text, [{ ...claimOn('passengers', '412,000 passengers'), wording: '398,000 passengers' }])(now);
  const typed = (words: string) => of(text.replace('412,000 passengers', words));

  it('is what was asked for, and nothing that is only like it', () => {
    expect(typed('398,000 passengers')).toMatchObject([
      { fate: 'fixed', changes: [{ before: '412,000', after: '398,000' }], places: [{ isUncertain: false }] },
    ]);
    expect(typed('398,000,000 passengers')).toMatchObject([{ fate: 'changed' }]);
    expect(typed('nearly 398,000 passengers')).toMatchObject([{ fate: 'changed' }]);
    expect(newsSince(of(text), typed('398,000 passengers'))).toMatchObject({
      fixed: [{ id: 'passengers' }],
      changed: [],
      restored: [],
    });
  });
});

describe('newsSince', () => {
  const follow = follower(text, claims);
  const before = follow(text);
  const changed = follow(text.replace('412,000', '398,000'));

  it('says what changed, once', () => {
    expect(newsSince(before, changed).changed.map((one) => one.id)).toEqual(['passengers']);
    expect(newsSince(changed, follow(`Late.\n${text.replace('412,000', '398,000')}`))).toEqual({
      fixed: [],
      changed: [],
      lost: [],
      restored: [],
    });
  });

  it('says what is as it was', () => {
    expect(newsSince(changed, before).restored.map((one) => one.id)).toEqual(['passengers']);
    expect(fatesOf(before)).toMatchObject({ changed: [], lost: [] });
  });

  it('says it anew where the words change again', () => {
    const again = follow(text.replace('412,000', '399,000'));
    expect(newsSince(changed, again).changed.map((one) => one.id)).toEqual(['passengers']);
  });
});
