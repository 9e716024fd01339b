/** Why: editors’ decisions on verdicts, and what waits for them. */
import { z } from 'zod';
import { ReviewFields } from '@/lib/domain/review';
import { IdPath, NewsroomPath, NoQuery } from '../fields';
import { operation } from '../operation';
import { ClaimView, ReviewSheetView, ReviewView } from '../views/claim-view';

export const reviewContract = {
  'review.decide': operation({
    method: 'post',
    path: '/verdicts/{id}/reviews',
    summary: 'Approve, send back, override; reaffirm a stale one. The id is the latest revision’s',
    access: 'member',
    policies: ['review.decide', 'review.send_back'],
    params: IdPath,
    query: NoQuery,
    body: ReviewFields,
    output: z.strictObject({ review: ReviewView, claim: ClaimView }),
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'editor',
      params: { id: w.submittedRevision },
      body: { decision: 'approve', expectedVersion: 2 },
    }),
  }),
  'review.list': operation({
    method: 'get',
    path: '/newsrooms/{slug}/reviews',
    summary: 'What waits for review: one sheet an article, by deadline',
    access: 'member',
    policies: ['review.list'],
    params: NewsroomPath,
    query: NoQuery,
    body: null,
    output: z.strictObject({ items: z.array(ReviewSheetView) }),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'editor', params: { slug: w.newsroom } }),
  }),
} as const;
