/** Why: the thread of a claim. */
import { z } from 'zod';
import { Id } from '@/lib/domain/ids';
import { paragraphs } from '@/lib/domain/text-field';
import { IdPath, NoQuery, pageOf, PageQuery } from '../fields';
import { operation } from '../operation';
import { CommentView } from '../views/claim-view';

export const commentContract = {
  'comment.list': operation({
    method: 'get',
    path: '/claims/{id}/comments',
    summary: 'Its thread, oldest first',
    access: 'member',
    policies: ['comment.list'],
    params: IdPath,
    query: PageQuery,
    body: null,
    output: pageOf(CommentView),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.openClaim } }),
  }),
  'comment.add': operation({
    method: 'post',
    path: '/claims/{id}/comments',
    summary: 'Say something in its thread',
    access: 'member',
    policies: ['comment.add'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ body: paragraphs(10_000), threadId: Id.nullable().default(null) }),
    output: CommentView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'writer',
      params: { id: w.openClaim },
      body: { body: 'The harbour master told me on the telephone.' },
    }),
  }),
  'comment.resolve': operation({
    method: 'patch',
    path: '/comments/{id}',
    summary: 'Resolve a thread, or open it again',
    access: 'member',
    policies: ['comment.resolve'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ isResolved: z.boolean() }),
    output: CommentView,
    status: 200,
    changes: true,
    example: (w) => ({ as: 'writer', params: { id: w.comment }, body: { isResolved: true } }),
  }),
} as const;
