/** Why: the use of sources for claims. */
import { z } from 'zod';
import { EvidenceFields } from '@/lib/domain/evidence';
import { ExpectedVersion, optionalParagraphs, Reason } from '@/lib/domain/text-field';
import { IdPath, NoQuery } from '../fields';
import { operation } from '../operation';
import { EvidenceView } from '../views/source-view';

export const evidenceContract = {
  'evidence.list': operation({
    method: 'get',
    path: '/claims/{id}/evidence',
    summary: 'The evidence for a claim, withdrawn pieces last',
    access: 'member',
    policies: ['evidence.list'],
    params: IdPath,
    query: NoQuery,
    body: null,
    output: z.strictObject({ items: z.array(EvidenceView) }),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.submittedClaim } }),
  }),
  'evidence.add': operation({
    method: 'post',
    path: '/claims/{id}/evidence',
    summary: 'Add a piece of evidence',
    access: 'member',
    policies: ['evidence.add'],
    params: IdPath,
    query: NoQuery,
    body: EvidenceFields,
    output: EvidenceView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.openClaim },
      body: {
        sourceId: w.source,
        level: 'primary',
        stance: 'supports',
        locator: 'p. 4',
        detail: { form: 'quote', quote: 'The quay reopened on 2 March.' },
      },
    }),
  }),
  'evidence.change': operation({
    method: 'patch',
    path: '/evidence/{id}',
    summary: 'Change a piece of evidence: a further revision of it',
    access: 'member',
    policies: ['evidence.change'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({
      fields: EvidenceFields,
      reason: optionalParagraphs(2_000).default(''),
      expectedVersion: ExpectedVersion,
    }),
    output: EvidenceView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.evidence },
      body: {
        fields: {
          sourceId: w.source,
          level: 'secondary',
          stance: 'supports',
          locator: 'p. 5',
          detail: { form: 'quote', quote: 'The quay reopened on 2 March.' },
        },
        expectedVersion: 1,
      },
    }),
  }),
  'evidence.withdraw': operation({
    method: 'delete',
    path: '/evidence/{id}',
    summary: 'Withdraw a piece of evidence; it stays in the history',
    access: 'member',
    policies: ['evidence.change'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ reason: Reason, expectedVersion: ExpectedVersion }),
    output: EvidenceView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.evidence },
      body: { reason: 'A forged page.', expectedVersion: 1 },
    }),
  }),
} as const;
