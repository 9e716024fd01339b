import { describe, expect, it } from 'vitest';
import { DomainError } from './errors';
import { presetScales } from './preset-scales';
import type { Rating, ScaleCode } from './rating-scale';
import { deskRatings, rating, wordingRatings } from './shipped-scales';
import { requireScaleChange, scaleDifferences } from './scale-changes';

const five = presetScales[0]!.ratings;
const without = (ratings: Rating[], ...codes: string[]) => ratings.filter((one) => !codes.includes(one.code));
const changed = (ratings: Rating[], code: string, change: Partial<Rating>) =>
  ratings.map((one) => (one.code === code ? { ...one, ...change } : one));
const fresh = (more: Partial<Rating> = {}) =>
  rating({
    code: 'satire',
    label: 'Satire',
    definition: 'Nobody was meant to believe it',
    tone: 'opinion',
    lineStyle: 'dashed',
    sign: '☺',
    standing: 'stands',
    purposes: ['published_elsewhere'],
    ...more,
  });

const refusal = (scale: ScaleCode, earlier: Rating[], next: Rating[]): string | null => {
  try {
    requireScaleChange(scale, earlier, next);
    return null;
  } catch (error) {
    if (error instanceof DomainError && error.details.fields?.[0]?.field === 'ratings') return error.message;
    throw error;
  }
};

describe('a scale may be', () => {
  it.each<[string, ScaleCode, Rating[], Rating[]]>([
    ['worded anew', 'desk', deskRatings, changed(deskRatings, 'inaccurate', { label: 'Wrong', sign: '✕' })],
    ['drawn anew', 'wording', wordingRatings, changed(wordingRatings, 'joined', { tone: 'wrong' })],
    ['put in another order', 'desk', deskRatings, [...deskRatings].reverse()],
    ['shortened', 'desk', deskRatings, without(deskRatings, 'needs_context', 'vouched')],
    ['longer again', 'desk', [...without(deskRatings, 'vouched'), ...deskRatings], deskRatings],
    ['given a rating of its own', 'five_step', five, [...five, fresh()]],
    [
      'mapped otherwise',
      'five_step',
      five,
      changed(five, 'half_true', { claimReview: null, averitec: null }),
    ],
  ])('%s', (_, scale, earlier, next) => {
    expect(refusal(scale, earlier, next)).toBeNull();
  });
});

describe('a scale may not', () => {
  it.each<[string, ScaleCode, Rating[], Rating[], RegExp]>([
    ['lose what a tick says', 'desk', deskRatings, without(deskRatings, 'confirmed'), /what a tick says/u],
    ['lose what is wrong', 'desk', deskRatings, without(deskRatings, 'inaccurate'), /our own voice/u],
    ['lose opinion', 'five_step', five, without(five, 'opinion'), /true or false/u],
    [
      'lose the rule of translation',
      'wording',
      wordingRatings,
      without(wordingRatings, 'translated'),
      /translated/u,
    ],
    [
      'let stand what did not',
      'desk',
      deskRatings,
      changed(deskRatings, 'inaccurate', { neverInOurVoice: false }),
      /another meaning/u,
    ],
    [
      'take away a rationale',
      'desk',
      deskRatings,
      changed(deskRatings, 'conflicting', { needsRationale: false }),
      /another meaning/u,
    ],
    [
      'bring a code back with another meaning',
      'desk',
      [...without(deskRatings, 'vouched'), ...deskRatings],
      changed(deskRatings, 'vouched', { standing: 'stands' }),
      /another meaning/u,
    ],
    [
      'have two of one label',
      'desk',
      deskRatings,
      changed(deskRatings, 'opinion', { label: 'CONFIRMED' }),
      /tell them apart/u,
    ],
    [
      'have two of one sign',
      'desk',
      deskRatings,
      changed(deskRatings, 'opinion', { sign: '✓' }),
      /tell them apart/u,
    ],
    [
      'come into our own texts',
      'five_step',
      five,
      [...five, fresh({ purposes: ['before_publication', 'published_elsewhere'] })],
      /published elsewhere only/u,
    ],
    [
      'add what rules do not know',
      'desk',
      without(deskRatings, 'vouched'),
      [...without(deskRatings, 'vouched'), fresh({ neverInOurVoice: true })],
      /only the ratings that ship/u,
    ],
  ])('%s', (_, scale, earlier, next, reason) => {
    expect(refusal(scale, earlier, next)).toMatch(reason);
  });
});

describe('two versions differ in', () => {
  it('nothing where nothing changed', () => {
    expect(scaleDifferences(deskRatings, deskRatings)).toEqual([]);
  });

  it('each part, each place, what came and what went', () => {
    const [first, second, ...rest] = without(changed(five, 'half_true', { label: 'Half' }), 'mostly_false');
    expect(scaleDifferences(five, [second!, first!, ...rest, fresh()])).toEqual([
      { code: 'mostly_true', label: 'Mostly true', what: 'moved', part: null, before: '2', after: '1' },
      { code: 'true', label: 'True', what: 'moved', part: null, before: '1', after: '2' },
      {
        ...{ code: 'half_true', label: 'Half', what: 'changed' },
        ...{ part: 'label', before: 'Half true', after: 'Half' },
      },
      { code: 'satire', label: 'Satire', what: 'added', part: null, before: null, after: null },
      { code: 'mostly_false', label: 'Mostly false', what: 'removed', part: null, before: null, after: null },
    ]);
  });
});
