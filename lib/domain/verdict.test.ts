import { describe, expect, it } from 'vitest';
import type { ArticlePurpose } from './article';
import { deskRatings, wordingRatings } from './shipped-scales';
import { overrideRating, reviewRank } from './review-rules';
import { ReviewFields } from './review';
import { richTextOf } from './rich-text';
import { ratingFor, VerdictFields } from './verdict';

const ours: ArticlePurpose = 'before_publication';
const theirs: ArticlePurpose = 'published_elsewhere';
const said = (rating: string, rationale = '', suggestedText: string | null = null) => ({
  rating,
  rationale: richTextOf(rationale),
  suggestedText,
});

describe('what a rating needs', () => {
  it.each([
    ['confirmed', said('confirmed'), ours, 0, null],
    ['a fix with its words', said('minor_fix', '', 'Else'), ours, 0, null],
    ['a fix without them', said('minor_fix'), ours, 0, 'suggestedText'],
    ['a fix elsewhere', said('minor_fix', '', 'Else'), theirs, 0, 'rating'],
    ['vouched with a rationale', said('vouched', 'Her word.'), ours, 0, null],
    ['vouched elsewhere', said('vouched', 'Her word.'), theirs, 0, 'rating'],
    ['vouched without one', said('vouched'), ours, 0, 'rationale'],
    ['context without a rationale', said('needs_context', ' \n '), ours, 0, 'rationale'],
    ['conflicting without a rationale', said('conflicting'), ours, 0, 'rationale'],
    ['not checkable without a rationale', said('not_checkable'), ours, 0, 'rationale'],
    ['inaccurate without one', said('inaccurate'), ours, 0, null],
    ['unsupported without one', said('unsupported'), ours, 0, null],
    ['an opinion that rests on nothing', said('opinion'), ours, 0, 'rationale'],
    ['an opinion that says why', said('opinion', 'A forecast.'), ours, 0, null],
    ['an opinion that rests on a claim', said('opinion'), ours, 1, null],
    ['a suggestion elsewhere', said('inaccurate', '', 'Else'), theirs, 0, 'suggestedText'],
    ['a rating of another scale', said('verbatim'), ours, 0, 'rating'],
    ['no rating at all', said(''), ours, 0, 'rating'],
  ])('%s', (_, submission, purpose, restsOn, field) => {
    const judge = () => ratingFor(submission, deskRatings, purpose, restsOn);
    if (field === null) expect(judge().code).toBe(submission.rating);
    else
      expect(judge).toThrow(
        expect.objectContaining({
          code: 'invalid',
          details: { fields: [expect.objectContaining({ field })] },
        }),
      );
  });

  it('a refusal of a rating names those that are offered', () => {
    expect(() => ratingFor(said('true'), wordingRatings, theirs, 0)).toThrow(
      'Choose one of: verbatim, tidied, translated, faithful, altered, joined, not_found.',
    );
  });
});

describe('overriding', () => {
  const revision = { rating: 'confirmed', suggestedText: null as string | null };
  it.each([
    ['another rating', { rating: 'inaccurate', reason: 'Wrong year.' }, revision, ours, null],
    ['the same rating', { rating: 'confirmed', reason: 'Yes.' }, revision, ours, 'rating'],
    ['a fix without words', { rating: 'minor_fix', reason: 'A typo.' }, revision, ours, 'rating'],
    [
      'a fix with the checker’s words',
      { rating: 'minor_fix', reason: 'A typo.' },
      { rating: 'inaccurate', suggestedText: 'Else' },
      ours,
      null,
    ],
    ['what is not offered elsewhere', { rating: 'vouched', reason: 'His word.' }, revision, theirs, 'rating'],
    [
      'what needs a rationale: the reason is one',
      { rating: 'needs_context', reason: 'Half of it.' },
      revision,
      theirs,
      null,
    ],
    ['a rating of another scale', { rating: 'tidied', reason: 'So.' }, revision, ours, 'rating'],
  ])('%s', (_, decision, submitted, purpose, field) => {
    const judge = () => overrideRating(decision, submitted, deskRatings, purpose);
    if (field === null) expect(judge().code).toBe(decision.rating);
    else
      expect(judge).toThrow(
        expect.objectContaining({ details: { fields: [expect.objectContaining({ field })] } }),
      );
  });
});

describe('the order of reviews', () => {
  const rank = (code: string, high: boolean, forms: Parameters<typeof reviewRank>[2]) =>
    reviewRank(
      [...deskRatings, ...wordingRatings].find((one) => one.code === code)!,
      high ? 'accusation' : null,
      forms,
    );
  it.each([
    ['inaccurate', false, ['quote'], 'must_change'],
    ['minor_fix', true, ['quote'], 'must_change'],
    ['needs_context', false, ['quote'], 'must_change'],
    ['unsupported', false, [], 'must_change'],
    ['joined', false, ['quote'], 'must_change'],
    ['confirmed', true, ['quote'], 'high_risk'],
    ['conflicting', true, ['quote'], 'high_risk'],
    ['conflicting', false, ['quote'], 'conflicting'],
    ['vouched', false, ['quote'], 'on_word'],
    ['not_checkable', false, [], 'on_word'],
    ['confirmed', false, ['notes', 'notes'], 'on_word'],
    ['confirmed', false, ['notes', 'quote'], 'rest'],
    ['confirmed', false, [], 'rest'],
    ['opinion', false, [], 'rest'],
    ['verbatim', false, ['quote'], 'rest'],
  ] as [string, boolean, Parameters<typeof reviewRank>[2], string][])(
    '%s, high risk %s, on %j: %s',
    (code, high, forms, expected) => {
      expect(rank(code, high, forms)).toBe(expected);
    },
  );
});

describe('what is sent', () => {
  it('a verdict takes a plain rationale, and nothing that is not its business', () => {
    const parsed = VerdictFields.parse({ rating: 'confirmed', rationale: 'One.\nTwo.', expectedVersion: 1 });
    expect(parsed).toMatchObject({ suggestedText: null, reason: '', rationale: richTextOf('One.\nTwo.') });
    for (const extra of ['authorId', 'state', 'number', 'createdAt']) {
      expect(VerdictFields.safeParse({ rating: 'confirmed', expectedVersion: 1, [extra]: 'x' }).success).toBe(
        false,
      );
    }
  });

  it.each([
    [{ decision: 'approve' }, true],
    [{ decision: 'approve', otherWording: 'Else' }, true],
    [{ decision: 'approve', rating: 'confirmed' }, false],
    [{ decision: 'request_changes' }, false],
    [{ decision: 'request_changes', reason: ' ' }, false],
    [{ decision: 'request_changes', reason: 'No.' }, true],
    [{ decision: 'override', reason: 'No.' }, false],
    [{ decision: 'override', rating: 'inaccurate' }, false],
    [{ decision: 'override', rating: 'inaccurate', reason: 'No.' }, true],
    [{ decision: 'override', rating: 'inaccurate', reason: 'No.', otherWording: 'Else' }, false],
    [{ decision: 'reaffirm' }, false],
    [{ decision: 'reaffirm', reason: 'Holds.' }, true],
    [{ decision: 'delete', reason: 'No.' }, false],
  ])('a decision %j: %s', (body, isGood) => {
    expect(ReviewFields.safeParse({ ...body, expectedVersion: 1 }).success).toBe(isGood);
  });
});
