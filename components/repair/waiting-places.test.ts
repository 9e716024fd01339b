import { describe, expect, it } from 'vitest';
import type { ClaimCardView, PlacementView } from '@/lib/api/views/claim-view';
import { waitingIn, waitingPlaces } from './waiting-places';
import { wordingsToPutIn } from './wordings';

const place = (given: Partial<PlacementView> = {}): PlacementView => ({
  ...{ id: 'place', lineId: 'line', outcome: 'placed', start: 0, end: 9, exact: 'It rained' },
  ...{ prefix: '', suffix: '', isSettled: false, was: null, changes: [] },
  ...given,
});
const changed = (kind: 'number' | 'words' | 'punctuation') =>
  place({ outcome: 'changed', changes: [{ kind, before: 'a', after: 'b' }] });
const lost = place({ outcome: 'orphaned', start: null, end: null });

const card = (
  id: string,
  placements: PlacementView[],
  given: Partial<ClaimCardView> = {},
): ClaimCardView => ({
  ...{ id, articleId: 'article', kind: 'event', statement: id, claimant: { type: 'us' }, riskReason: null },
  ...{ state: 'open', quotationId: null, aspect: null, assignee: null, scale: 'desk', rating: null },
  ...{ standing: null, isFixed: false, wording: null, isTick: false, evidenceCount: 0, commentCount: 0 },
  ...{ version: 1 },
  ...given,
  placements,
});

describe('places that wait', () => {
  it.each([
    ['a sure one', card('a', [place()]), 0],
    ['one whose words changed', card('a', [changed('words')]), 1],
    ['one that was confirmed', card('a', [place({ outcome: 'changed', isSettled: true })]), 0],
    ['one that is lost', card('a', [place(), lost]), 1],
    ['that of a claim that was cut', card('a', [lost], { state: 'cut' }), 0],
    ['that of a claim that was dismissed', card('a', [lost], { state: 'dismissed' }), 0],
  ] as const)('%s', (_, one, count) => {
    expect(waitingIn(one)).toHaveLength(count);
  });

  it('stand in the order of how grave they are', () => {
    const cards = [
      card('comma', [changed('punctuation')]),
      card('likely', [place({ outcome: 'changed' })]),
      card('figure', [changed('number')]),
      card('gone', [lost]),
      card('word', [changed('words')]),
    ];
    expect(
      waitingPlaces(cards)
        .map((one) => one.card.id)
        .slice(0, 2),
    ).toEqual(['gone', 'figure']);
    expect(waitingPlaces(cards).at(-1)?.card.id).toBe('likely');
    expect(waitingPlaces(cards)).toHaveLength(5);
  });
});

describe('approved wordings that are not in the text', () => {
  const approved = { state: 'approved', wording: 'It poured' } as const;
  it.each([
    ['one', card('a', [place()], approved), 1],
    ['none on a claim that is not approved', card('a', [place()], { ...approved, state: 'submitted' }), 0],
    ['none where no wording was approved', card('a', [place()], { state: 'approved' }), 0],
    [
      'none where it stands there',
      card('a', [place({ exact: 'It poured' })], { ...approved, isFixed: true }),
      0,
    ],
    ['none before its places are settled', card('a', [place(), lost], approved), 0],
  ] as const)('%s', (_, one, count) => {
    expect(wordingsToPutIn([one])).toHaveLength(count);
  });

  it('tells the words that it takes the place of', () => {
    const there = place({ exact: 'It poured' });
    expect(wordingsToPutIn([card('a', [there, place()], approved)])[0]).toMatchObject({
      before: 'It rained',
      after: 'It poured',
    });
  });
});
