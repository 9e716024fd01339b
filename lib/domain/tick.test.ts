import { describe, expect, it } from 'vitest';
import { ClaimKind, ClaimState } from './claim';
import { SourceKind } from './source';
import { type ClaimOnWords, isTickKind, TickReviewFields, tickOn, usualLevel } from './tick';

const claim = (more: Partial<ClaimOnWords> = {}): ClaimOnWords => ({
  id: 'c1',
  state: 'open',
  kind: 'number',
  statement: '57 percent',
  riskReason: null,
  aspect: null,
  hasRevision: false,
  isSame: true,
  ...more,
});

describe('what can be ticked', () => {
  it('names, dates, places and copied figures, and no other kind', () => {
    expect(ClaimKind.options.filter(isTickKind)).toEqual(['number', 'date', 'name', 'place']);
  });

  it.each([
    ['nothing', [], { claimId: null }],
    ['a claim on more words', [claim({ isSame: false, hasRevision: true })], { claimId: null }],
    ['an open claim on just these words', [claim()], { claimId: 'c1' }],
    ['a verdict', [claim({ hasRevision: true })], { refusal: 'has_verdict', claimId: 'c1' }],
    [
      'high risk on a part of them',
      [claim({ riskReason: 'minors', isSame: false })],
      { refusal: 'high_risk', claimId: 'c1' },
    ],
    ['another kind', [claim({ kind: 'cause' })], { refusal: 'needs_verdict', claimId: 'c1' }],
    ['another statement', [claim({ statement: '58 percent' })], { refusal: 'needs_verdict', claimId: 'c1' }],
    ['half a quotation', [claim({ aspect: 'content' })], { refusal: 'needs_verdict', claimId: 'c1' }],
    [
      'an open claim beside a judged one',
      [claim(), claim({ id: 'c2', hasRevision: true })],
      { refusal: 'has_verdict', claimId: 'c2' },
    ],
  ])('where the words carry %s', (_, claims, expected) => {
    expect(tickOn('57 percent', claims)).toEqual(expected);
  });

  it('claims that are no longer under check do not stand in the way', () => {
    const gone = ClaimState.options.filter(
      (state) => tickOn('57 percent', [claim({ state, hasRevision: true })]).claimId === null,
    );
    expect(gone).toEqual(['dismissed', 'cut']);
  });
});

describe('a source', () => {
  it('is primary unless it retells', () => {
    const other = SourceKind.options.filter((kind) => usualLevel(kind) !== 'primary');
    expect(other.map((kind) => [kind, usualLevel(kind)])).toEqual([
      ['news_report', 'secondary'],
      ['fact_check', 'secondary'],
      ['reference_work', 'tertiary'],
      ['authors_notes', 'secondary'],
    ]);
  });
});

describe('deciding on many', () => {
  const item = { revisionId: '01938f6c-0000-7000-8000-000000000001', expectedVersion: 2 };
  it.each([
    ['none', { decision: 'approve', items: [] }, ['items']],
    ['one twice', { decision: 'approve', items: [item, item] }, ['items']],
    ['sent back without a reason', { decision: 'request_changes', items: [item] }, ['reason']],
    ['a whole one', { decision: 'approve', items: [item] }, []],
  ])('%s', (_, body, fields) => {
    const issues = TickReviewFields.safeParse(body).error?.issues ?? [];
    expect(issues.map((one) => one.path[0])).toEqual(fields);
  });
});
