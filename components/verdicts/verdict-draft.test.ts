import { describe, expect, it } from 'vitest';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { deskRatings } from '@/lib/domain/shipped-scales';
import { richTextOf } from '@/lib/domain/rich-text';
import { claimWords, emptyVerdict, verdictBody, verdictProblems } from './verdict-draft';

// Only what a draft depends on; the rest of a claim is never read here.
const claim = (state: ClaimView['state'] = 'open') =>
  ({
    state,
    version: 3,
    statement: 'The levy rose 47 percent.',
    restsOn: [],
    placements: [
      { start: null, exact: 'gone' },
      { start: 8, exact: 'rose 47 percent' },
    ],
  }) as unknown as ClaimView;
const given = (state?: ClaimView['state']) => ({
  claim: claim(state),
  ratings: deskRatings,
  scaleVersion: 2,
  purpose: 'before_publication' as const,
});
const draft = (rating: string, suggestedText: string | null = null) => ({
  ...emptyVerdict,
  rating,
  suggestedText,
});
const fields = (...args: Parameters<typeof verdictProblems>) =>
  verdictProblems(...args).map((one) => one.field);

describe('a draft of a verdict', () => {
  it('suggests other words for those that are in the text', () => {
    expect(claimWords(claim())).toBe('rose 47 percent');
    expect(verdictBody(draft('inaccurate', ' rose 57 percent '), given()).suggestedText).toBe(
      'rose 57 percent',
    );
    expect(verdictBody(draft('inaccurate', 'rose 47 percent'), given()).suggestedText).toBeNull();
  });

  it('forgets a suggestion where the rating asks for none, or the text is not ours', () => {
    expect(verdictBody(draft('confirmed', 'rose 57 percent'), given()).suggestedText).toBeNull();
    const elsewhere = { ...given(), purpose: 'published_elsewhere' as const };
    expect(verdictBody(draft('inaccurate', 'rose 57 percent'), elsewhere).suggestedText).toBeNull();
  });

  it('is sent against the versions of the claim and of the scale that are shown, with all the evidence unless some was left out', () => {
    expect(verdictBody(draft('confirmed'), given())).toEqual({
      rating: 'confirmed',
      rationale: emptyVerdict.rationale,
      suggestedText: null,
      reason: '',
      scaleVersion: 2,
      expectedVersion: 3,
    });
    expect(verdictBody({ ...draft('confirmed'), evidenceIds: [] }, given()).evidenceIds).toEqual([]);
  });

  it('says what is missing before anything is sent', () => {
    expect(fields(emptyVerdict, given())).toEqual(['rating']);
    expect(fields(draft('minor_fix', 'rose 47 percent'), given())).toEqual(['suggestedText']);
    expect(fields(draft('needs_context'), given())).toEqual(['rationale']);
    expect(fields({ ...draft('needs_context'), rationale: richTextOf('Half of it.') }, given())).toEqual([]);
    expect(fields(draft('confirmed'), given('approved'))).toEqual(['reason']);
    expect(fields({ ...draft('confirmed'), reason: 'A new report.' }, given('approved'))).toEqual([]);
  });
});
