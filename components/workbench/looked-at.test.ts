import { describe, expect, it } from 'vitest';
import type { ClaimCardView, PlacementView } from '@/lib/api/views/claim-view';
import { codePointIndex } from '@/lib/anchoring/code-points';
import { placedClaims } from './article-text';
import { nextWaitingPlace, placeIn, placeToShow } from './looked-at';

const place = (id: string, start: number | null, given: Partial<PlacementView> = {}): PlacementView => ({
  ...{ id, lineId: id, outcome: 'placed', start, end: start === null ? null : start + 8, exact: '21 lamps' },
  ...{ prefix: '', suffix: '', isSettled: false, was: null, changes: [] },
  ...given,
});
const changed = (id: string, start: number, kind: 'number' | 'words' = 'number') =>
  place(id, start, { outcome: 'changed', changes: [{ kind, before: 'a', after: 'b' }] });
const lost = (id: string) => place(id, null, { outcome: 'orphaned' });

const card = (id: string, placements: PlacementView[]): ClaimCardView => ({
  ...{ id, articleId: 'article', kind: 'number', statement: id, claimant: { type: 'us' }, riskReason: null },
  ...{ state: 'open', quotationId: null, aspect: null, assignee: null, scale: 'desk', rating: null },
  ...{ standing: null, isFixed: false, wording: null, isTick: false, evidenceCount: 0, commentCount: 0 },
  ...{ version: 1, placements },
});
const placed = (placements: PlacementView[]) =>
  placedClaims([card('claim', placements)], codePointIndex('x'.repeat(200)))[0]!;

describe('the place that is looked at', () => {
  it.each<[string, PlacementView[], [number, number] | null, string | null]>([
    ['none where nothing is selected', [place('a', 0)], null, null],
    ['none where other words are', [place('a', 0)], [20, 30], null],
    ['the selected one', [place('a', 0), place('b', 50)], [50, 58], 'b'],
    ['the one that waits, of two in the selection', [place('a', 0), changed('b', 10)], [0, 20], 'b'],
    ['the sure one, where that alone is selected', [place('a', 0), changed('b', 50)], [0, 8], 'a'],
  ])('%s', (_, placements, range, expected) => {
    expect(placeIn(placed(placements), range && { start: range[0], end: range[1] })).toBe(expected);
  });
});

describe('the place that a claim is opened at', () => {
  it.each<[string, PlacementView[], string | null]>([
    ['the first', [place('b', 50), place('a', 0)], 'a'],
    ['the one that waits', [place('a', 0), changed('b', 50)], 'b'],
    ['the gravest that waits', [changed('a', 0, 'words'), changed('b', 50)], 'b'],
    ['the one that is lost', [changed('a', 0), lost('b')], 'b'],
    ['none where there is none', [], null],
  ])('%s', (_, placements, expected) => {
    expect(placeToShow(placed(placements))).toBe(expected);
  });
});

describe('the next place that waits', () => {
  const cards = [
    card('sure', [place('s', 0)]),
    card('two', [changed('a', 20, 'words'), place('between', 30), changed('b', 40)]),
    card('gone', [place('here', 60), lost('c')]),
  ];
  // By gravity: c is gone, then the figure b, then the word a.
  it.each<[string, string | null, string | null, string]>([
    ['the gravest to begin with', null, null, 'c'],
    ['then the next', 'gone', 'c', 'b'],
    ['and the next of the same claim', 'two', 'b', 'a'],
    ['round the end', 'two', 'a', 'c'],
    ['that of the claim that is open at a sure place', 'two', 'between', 'b'],
    ['that which is lost, of a claim that is open at another', 'gone', 'here', 'c'],
    ['the gravest from a claim of which none waits', 'sure', 's', 'c'],
  ])('%s', (_, openClaimId, placeId, expected) => {
    expect(nextWaitingPlace(cards, { openClaimId, placeId })?.place.id).toBe(expected);
  });

  it('is none where none waits', () => {
    expect(nextWaitingPlace(cards.slice(0, 1), { openClaimId: null, placeId: null })).toBeUndefined();
  });
});
