import { describe, expect, it } from 'vitest';
import type { PlacementView } from '@/lib/api/views/claim-view';
import type { VersionChangesView } from '@/lib/api/views/version-view';
import { previewRestore } from './restore-preview';

const old =
  'The harbour\nIt had 25,000 tonnes in store.\nThe crane broke down on four days.\nMore ships will come.';
const now =
  'The harbour\nMore ships will come.\nIt had 35,000 tonnes in store.\nA new sentence came in later.';

const at = (text: string, exact: string): PlacementView => ({
  ...{ id: exact, lineId: exact, outcome: 'placed', exact, prefix: '', suffix: '' },
  ...{ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length },
  ...{ isSettled: false, was: null, changes: [] },
});
const was = (exact: string) => ({ version: 1, exact, prefix: '', suffix: '' });

const changes = (places: [string, PlacementView | null, PlacementView][]) =>
  ({
    since: { text: old },
    version: { text: now },
    places: places.map(([statement, before, after]) => ({
      claimId: statement,
      statement,
      kind: 'event',
      state: 'open',
      before,
      after,
    })),
  }) as unknown as VersionChangesView;

describe('what restoring an older text will do', () => {
  it('keeps what stands in both, wherever it went', () => {
    const words = 'More ships will come.';
    expect(previewRestore(changes([['ships', at(old, words), at(now, words)]]))).toMatchObject({ placed: 1 });
  });

  it('brings back what was lost since', () => {
    const words = 'broke down on four days';
    const lost = { ...at(old, words), outcome: 'orphaned' as const, start: null, end: null, was: was(words) };
    expect(previewRestore(changes([['crane', at(old, words), lost]])).returning).toEqual(['crane']);
  });

  it('brings a changed place back to its words', () => {
    const changed = { ...at(now, '35,000 tonnes'), outcome: 'changed' as const, was: was('25,000 tonnes') };
    expect(previewRestore(changes([['grain', at(old, '25,000 tonnes'), changed]]))).toEqual({
      ...{ placed: 1, changed: [], orphaned: [], returning: [] },
    });
  });

  it('changes the words of what was confirmed on the new ones', () => {
    const settled = { ...at(now, '35,000 tonnes'), outcome: 'changed' as const, isSettled: true };
    expect(previewRestore(changes([['grain', at(old, '25,000 tonnes'), settled]])).changed).toEqual([
      'grain',
    ]);
  });

  it('loses what came later', () => {
    const words = 'A new sentence came in later.';
    expect(previewRestore(changes([['later', null, at(now, words)]])).orphaned).toEqual(['later']);
  });
});
