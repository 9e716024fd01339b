/** Why: what of a text is covered by what, to the word. */
import { z } from 'zod';
import { Id } from '@/lib/domain/ids';
import { IdPath, NoQuery, Stretch } from '../fields';
import { operation } from '../operation';
import { CoverageView } from '../views/article-view';

const stretches = z.array(Stretch).min(1).max(2_000);

export const coverageContract = {
  'coverage.read': operation({
    method: 'get',
    path: '/articles/{id}/coverage',
    summary: 'What is covered by what, to the word',
    access: 'member',
    policies: ['coverage.read'],
    params: IdPath,
    query: NoQuery,
    body: null,
    output: CoverageView,
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.article } }),
  }),
  'coverage.mark': operation({
    method: 'put',
    path: '/articles/{id}/coverage',
    summary: 'Mark stretches as holding nothing to check',
    access: 'member',
    policies: ['coverage.mark'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ version: z.int().min(1), stretches }),
    output: CoverageView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.article },
      body: { version: 1, stretches: [{ start: 0, end: 4 }] },
    }),
  }),
  'coverage.unmark': operation({
    method: 'delete',
    path: '/articles/{id}/coverage/{markId}',
    summary: 'Take such a mark back',
    access: 'member',
    policies: ['coverage.unmark'],
    params: z.strictObject({ id: Id, markId: Id }),
    query: NoQuery,
    body: null,
    output: CoverageView,
    status: 200,
    changes: true,
    example: (w) => ({ as: 'checker', params: { id: w.article, markId: w.coverageMark } }),
  }),
} as const;
