import { expect, it } from 'vitest';
import type { Entry } from '@/components/unsent/entry';
import { tickActs } from './ticks-underway';

const act = (subject: string, revisionIds: string[], more: Partial<Entry> = {}) =>
  ({
    ...{ subject, operation: 'tick.review', state: 'waiting' },
    request: {
      params: { id: 'ferries' },
      body: { decision: 'approve', items: revisionIds.map((revisionId) => ({ revisionId })) },
    },
    ...more,
  }) as Entry;

it('knows each act on an article’s ticks by itself, on its way or refused', () => {
  expect(
    tickActs(
      [
        act('first', ['a', 'b']),
        act('second', ['c'], { state: 'refused' }),
        act('left', ['d'], { state: 'left' }),
        act('elsewhere', ['e'], { request: { params: { id: 'trams' }, body: { items: [] } } }),
        act('verdict', [], { operation: 'verdict.submit' }),
      ],
      'ferries',
    ),
  ).toEqual([
    { key: 'first', revisionIds: ['a', 'b'], isRefused: false },
    { key: 'second', revisionIds: ['c'], isRefused: true },
  ]);
});
