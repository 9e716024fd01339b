import { expect, it } from 'vitest';
import type { ReviewLineView } from '@/lib/api/views/claim-view';
import { tickGroups } from './tick-groups';

// Only what the grouping looks at.
const line = (id: string, sourceId: string | null) =>
  ({
    claim: { id },
    carrying: {
      current: {
        source: sourceId === null ? { isVisible: false } : { isVisible: true, source: { id: sourceId } },
      },
    },
  }) as ReviewLineView;

it('groups ticks by source, in the order of the text, and keeps confidential ones together', () => {
  const groups = tickGroups([
    line('1', 'minutes'),
    line('2', null),
    line('3', 'map'),
    line('4', 'minutes'),
    line('5', null),
  ]);
  expect(groups.map(({ source, lines }) => [source?.id, ...lines.map((one) => one.claim.id)])).toEqual([
    ['minutes', '1', '4'],
    [undefined, '2', '5'],
    ['map', '3'],
  ]);
});
