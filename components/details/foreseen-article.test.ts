import { expect, test } from 'vitest';
import type { Entry } from '@/components/unsent/entry';
import type { ArticleView } from '@/lib/api/views/article-view';
import { foreseenArticle } from './foreseen-article';

const article = {
  id: 'a',
  outlet: 'The Echo',
  deadline: '2026-12-01T17:00:00.000Z',
  restricted: false,
} as ArticleView;
const entry = (part: Partial<Entry>): Entry =>
  ({ subject: 'a', operation: 'article.change', state: 'due', request: {}, ...part }) as Entry;

test.each<[string, Entry, object]>([
  [
    'what was said',
    entry({ request: { body: { outlet: 'The Post', expectedVersion: 3 } } }),
    { outlet: 'The Post' },
  ],
  ['a deadline that was taken off', entry({ request: { body: { deadline: null } } }), { deadline: null }],
  [
    'a restriction',
    entry({ operation: 'article.set_access', request: { body: { restricted: true, memberIds: [] } } }),
    { restricted: true },
  ],
  ['nothing of a refused one', entry({ state: 'refused', request: { body: { outlet: 'The Post' } } }), {}],
  ['nothing of another article', entry({ subject: 'b', request: { body: { outlet: 'The Post' } } }), {}],
])('shows %s', (_, unsent, part) => {
  expect(foreseenArticle(article, [unsent])).toEqual({ ...article, ...part });
});
