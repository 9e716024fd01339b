/** Why: an article’s whole record in one answer. */
import { IdPath, NoQuery } from '../fields';
import { operation } from '../operation';
import { ReportView } from '../views/report-view';

export const reportContract = {
  'report.read': operation({
    method: 'get',
    path: '/articles/{id}/report',
    summary: 'An article with every claim, verdict, source and decision, for the record',
    access: 'member',
    policies: ['report.read'],
    params: IdPath,
    query: NoQuery,
    body: null,
    output: ReportView,
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.article } }),
  }),
} as const;
