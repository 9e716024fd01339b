/** Why: rating scales and their versions. */
import { z } from 'zod';
import { ContentScaleCode, Rating, ScaleCode } from '@/lib/domain/rating-scale';
import { mostRatings } from '@/lib/domain/rating-scale-rules';
import { deskRatings } from '@/lib/domain/shipped-scales';
import { ExpectedVersion, line } from '@/lib/domain/text-field';
import { NewsroomPath, NoQuery } from '../fields';
import { operation } from '../operation';
import { RatingScalesView, RatingScaleVersionView, RatingScaleView } from '../views/newsroom-view';

const scalePath = NewsroomPath.extend({ code: ScaleCode });

export const ratingScaleContract = {
  'rating_scale.list': operation({
    method: 'get',
    path: '/newsrooms/{slug}/scales',
    summary: 'The rating scales as they are now',
    access: 'member',
    policies: ['rating_scale.list'],
    params: NewsroomPath,
    query: NoQuery,
    body: null,
    output: RatingScalesView,
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { slug: w.newsroom } }),
  }),
  'rating_scale.history': operation({
    method: 'get',
    path: '/newsrooms/{slug}/scales/{code}/versions',
    summary: 'Every version of a scale, newest first',
    access: 'member',
    policies: ['rating_scale.history'],
    params: scalePath,
    query: NoQuery,
    body: null,
    output: z.strictObject({ items: z.array(RatingScaleVersionView) }),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { slug: w.newsroom, code: 'desk' } }),
  }),
  'rating_scale.change': operation({
    method: 'post',
    path: '/newsrooms/{slug}/scales/{code}/versions',
    summary: 'A new version of a scale; verdicts keep the one that they were judged by',
    access: 'member',
    policies: ['rating_scale.change'],
    params: scalePath,
    query: NoQuery,
    body: z.strictObject({
      name: line(100),
      /** In the order of their keys. */
      ratings: z.array(Rating).min(2, 'A scale needs two ratings.').max(mostRatings, 'There are nine keys.'),
      note: line(300),
      expectedVersion: ExpectedVersion,
    }),
    output: RatingScaleView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'admin',
      params: { slug: w.newsroom, code: 'desk' },
      body: {
        name: 'Desk scale',
        ratings: deskRatings.map((one) => (one.code === 'inaccurate' ? { ...one, label: 'Wrong' } : one)),
        note: 'A shorter word for what is inaccurate.',
        expectedVersion: 1,
      },
    }),
  }),
  'rating_scale.adopt': operation({
    method: 'put',
    path: '/newsrooms/{slug}/elsewhere-scale',
    summary: 'Which scale articles published elsewhere begin their check with',
    access: 'member',
    policies: ['rating_scale.adopt'],
    params: NewsroomPath,
    query: NoQuery,
    body: z.strictObject({
      scale: ContentScaleCode,
      /** The one that it takes the place of. */
      inPlaceOf: ContentScaleCode,
    }),
    output: RatingScalesView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'admin',
      params: { slug: w.newsroom },
      body: { scale: 'five_step', inPlaceOf: 'desk' },
    }),
  }),
} as const;
