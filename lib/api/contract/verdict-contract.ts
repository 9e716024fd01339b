/** Why: the line of a claim’s verdict revisions. */
import { z } from 'zod';
import { ConfirmFields, VerdictFields } from '@/lib/domain/verdict';
import { IdPath, NoQuery } from '../fields';
import { operation } from '../operation';
import { ClaimView, VerdictRevisionView } from '../views/claim-view';

export const verdictContract = {
  'verdict.list': operation({
    method: 'get',
    path: '/claims/{id}/verdicts',
    summary: 'Its verdict revisions, newest first',
    access: 'member',
    policies: ['verdict.list'],
    params: IdPath,
    query: NoQuery,
    body: null,
    output: z.strictObject({ items: z.array(VerdictRevisionView) }),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.submittedClaim } }),
  }),
  'verdict.submit': operation({
    method: 'post',
    path: '/claims/{id}/verdicts',
    summary: 'Submit a verdict',
    access: 'member',
    policies: ['verdict.submit'],
    params: IdPath,
    query: NoQuery,
    body: VerdictFields,
    output: ClaimView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.openClaim },
      body: {
        rating: 'unsupported',
        rationale: 'No record found in the port authority’s register.',
        expectedVersion: 1,
      },
    }),
  }),
  'verdict.confirm': operation({
    method: 'post',
    path: '/claims/{id}/verdicts/confirm',
    summary: 'A stale verdict still holds for the words as they read',
    access: 'member',
    policies: ['verdict.confirm'],
    params: IdPath,
    query: NoQuery,
    body: ConfirmFields,
    output: ClaimView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.staleClaim },
      body: { reason: 'The statement is only shorter.', expectedVersion: 3 },
    }),
  }),
} as const;
