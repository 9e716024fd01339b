import { expect, test } from 'vitest';
import { cameBetween } from './came-between';

const revision = (id: string, reviews = 0) => ({
  id,
  reviews: Array.from({ length: reviews }, () => ({ by: { memberId: 'somebody' } })),
});

test.each([
  ['another verdict', 'submitted', revision('b'), 'submitted', revision('a'), 'verdict'],
  ['another verdict that is stale by now', 'stale', revision('b'), 'submitted', revision('a'), 'verdict'],
  ['its words changed', 'stale', revision('a'), 'submitted', revision('a'), 'stale'],
  ['decided on, and then its words changed', 'stale', revision('a', 1), 'submitted', revision('a'), 'stale'],
  ['approved by somebody else', 'approved', revision('a', 1), 'submitted', revision('a'), 'decision'],
  ['sent back', 'changes_requested', revision('a', 1), 'submitted', revision('a'), 'decision'],
  ['reaffirmed', 'approved', revision('a', 2), 'stale', revision('a', 1), 'decision'],
  ['a stale one whose words changed further', 'stale', revision('a', 1), 'stale', revision('a', 1), 'other'],
  ['assigned', 'submitted', revision('a'), 'submitted', revision('a'), 'other'],
  ['let stand by name, or given a risk', 'approved', revision('a', 1), 'approved', revision('a', 1), 'other'],
  ['cut', 'cut', revision('a'), 'submitted', revision('a'), 'state'],
  ['dismissed', 'dismissed', revision('a'), 'submitted', revision('a'), 'state'],
] as const)('%s', (_, state, latest, stateSeen, seen, came) => {
  expect(cameBetween({ state, verdicts: [latest, revision('older', 1)] }, seen, stateSeen, 'me')).toBe(came);
});

test('decided on by oneself, in another tab', () => {
  const latest = { id: 'a', reviews: [{ by: { memberId: 'me' } }] };
  expect(cameBetween({ state: 'approved', verdicts: [latest] }, revision('a'), 'submitted', 'me')).toBe(
    'own',
  );
});
