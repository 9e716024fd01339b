/** Why: ticks with a source in hand, their review as one sheet, and what rests on a source. */
import { z } from 'zod';
import { Id } from '@/lib/domain/ids';
import { tickFields, TickReviewFields } from '@/lib/domain/tick';
import { IdPath, NoQuery, Offset, pageOf, pageQuery } from '../fields';
import { operation } from '../operation';
import { ClaimView } from '../views/claim-view';
import { RestingClaimView, TickReviewsView } from '../views/tick-view';

export const tickContract = {
  'tick.create': operation({
    method: 'post',
    path: '/articles/{id}/ticks',
    summary: 'Tick words against a source: claim, evidence and verdict “confirmed” in one',
    access: 'member',
    policies: ['tick.create'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({
      /** The version whose text the offsets count in, in code points. */
      version: z.int().min(1),
      start: Offset,
      end: Offset,
      ...tickFields,
    }),
    output: ClaimView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.article },
      body: { version: 1, start: 0, end: 8, kind: 'name', sourceId: w.source, locator: 'p. 4' },
    }),
  }),
  'tick.review': operation({
    method: 'post',
    path: '/articles/{id}/ticks/reviews',
    summary: 'Decide on many ticks at once: all of those named, or none',
    access: 'member',
    policies: ['tick.review', 'review.send_back'],
    params: IdPath,
    query: NoQuery,
    body: TickReviewFields,
    output: TickReviewsView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'editor',
      params: { id: w.article },
      body: { decision: 'approve', items: [{ revisionId: w.tickRevision, expectedVersion: 2 }] },
    }),
  }),
  'source_use.list': operation({
    method: 'get',
    path: '/sources/{id}/uses',
    summary: 'What rests on a source, in one article or in all, newest first',
    access: 'member',
    policies: ['source.read'],
    params: IdPath,
    query: z.strictObject({ ...pageQuery, articleId: Id.optional() }),
    body: null,
    output: pageOf(RestingClaimView),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.source } }),
  }),
} as const;
