import { expect, it } from 'vitest';
import type { CommentView } from '@/lib/api/views/claim-view';
import { threadsOf } from './threads';

const comment = (id: string, threadId: string | null = null): CommentView => ({
  id,
  claimId: 'c',
  threadId,
  body: id,
  by: { memberId: 'm', name: 'M.' },
  at: '2026-11-23T10:00:00Z',
  resolvedBy: null,
  resolvedAt: null,
});

it('puts answers under what they answer, and shows one whose beginning is not here by itself', () => {
  const threads = threadsOf([
    comment('1'),
    comment('2'),
    comment('3', '1'),
    comment('4', 'gone'),
    comment('5', '1'),
  ]);
  expect(threads.map(({ first, answers }) => [first.id, ...answers.map((one) => one.id)])).toEqual([
    ['1', '3', '5'],
    ['2'],
    ['4'],
  ]);
});
