import { describe, expect, it } from 'vitest';
import type { PlacementView } from '@/lib/api/views/claim-view';
import type { ClaimChangeView } from '@/lib/api/views/version-view';
import { fatesOf } from './fates';

const place = (exact: string, given: Partial<PlacementView> = {}): PlacementView => ({
  id: '019dead0-0000-7000-8000-000000000001',
  lineId: '019dead0-0000-7000-8000-000000000002',
  outcome: 'placed',
  start: 0,
  end: exact.length,
  prefix: '',
  suffix: '',
  isSettled: false,
  was: null,
  changes: [],
  exact,
  ...given,
});
const gone = (exact: string) => place(exact, { outcome: 'orphaned', start: null, end: null });

const fate = (before: PlacementView | null, after: PlacementView | null) => {
  const claim: ClaimChangeView = {
    claimId: '019dead0-0000-7000-8000-000000000003',
    statement: 'It rained',
    kind: 'event',
    state: 'open',
    before,
    after,
  };
  return fatesOf([claim])[0]!;
};

describe('what became of a claim between two texts', () => {
  const unsure = place('It rained', { outcome: 'changed' });
  it.each([
    ['the same words', place('It rained'), place('It rained'), 'placed', false],
    ['the same words in other glyphs', place('“It rained”'), place('"It rained"'), 'placed', false],
    ['the same words, at a place that is only likely', place('It rained'), unsure, 'changed', true],
    ['that place, confirmed', place('It rained'), { ...unsure, isSettled: true }, 'placed', false],
    ['other words', place('It rained'), place('It snowed', { outcome: 'changed' }), 'changed', true],
    [
      'other words, followed from a version between',
      place('It rained'),
      place('It snowed'),
      'changed',
      false,
    ],
    ['no words', place('It rained'), gone('It rained'), 'orphaned', true],
    ['words that were gone', gone('It rained'), place('It rained'), 'returned', false],
    ['a claim that was made since', null, place('It rained'), 'marked', false],
    ['a place that was taken away', place('It rained'), null, 'removed', false],
  ] as const)('%s', (_, before, after, kind, isWaiting) => {
    expect(fate(before, after)).toMatchObject({ kind, isWaiting });
  });

  it('says which words changed, also where a version lies between', () => {
    const { changes } = fate(place('It had 25,000 tonnes'), place('It had 35,000 tonnes'));
    expect(changes).toEqual([{ kind: 'number', before: '25,000', after: '35,000' }]);
  });

  it('says the words that a lost claim had', () => {
    expect(fate(place('It rained'), gone('It rained')).before).toBe('It rained');
  });
});
