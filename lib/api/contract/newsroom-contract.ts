/** Why: the newsrooms that somebody is in. */
import { z } from 'zod';
import { NewsroomPath, NoParams, NoQuery } from '../fields';
import { operation } from '../operation';
import { NewsroomView } from '../views/newsroom-view';

export const newsroomContract = {
  'newsroom.list': operation({
    method: 'get',
    path: '/newsrooms',
    summary: 'The newsrooms that I am a member of',
    access: 'user',
    policies: [],
    params: NoParams,
    query: NoQuery,
    body: null,
    output: z.strictObject({ items: z.array(NewsroomView) }),
    status: 200,
    changes: false,
    example: () => ({ as: 'writer' }),
  }),
  'newsroom.read': operation({
    method: 'get',
    path: '/newsrooms/{slug}',
    summary: 'One newsroom',
    access: 'member',
    policies: ['newsroom.read'],
    params: NewsroomPath,
    query: NoQuery,
    body: null,
    output: NewsroomView,
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { slug: w.newsroom } }),
  }),
} as const;
