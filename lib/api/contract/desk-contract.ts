/** Why: what one person has to do today, in one answer. */
import { NewsroomPath, NoQuery } from '../fields';
import { operation } from '../operation';
import { DeskView } from '../views/desk-view';

export const deskContract = {
  'desk.read': operation({
    method: 'get',
    path: '/newsrooms/{slug}/desk',
    summary: 'What waits for me: to check, sent back, stale, to review; what an editor decided otherwise',
    access: 'member',
    policies: ['article.list'],
    params: NewsroomPath,
    query: NoQuery,
    body: null,
    output: DeskView,
    status: 200,
    changes: false,
    example: (w) => ({ as: 'checker', params: { slug: w.newsroom } }),
  }),
} as const;
