/** Why: sources: described, kept confidential, merged. */
import { z } from 'zod';
import { Id } from '@/lib/domain/ids';
import { SourceFields, SourceKind } from '@/lib/domain/source';
import { ExpectedVersion, optionalLine, WebAddress } from '@/lib/domain/text-field';
import { IdPath, NewsroomPath, NoQuery, pageOf, pageQuery } from '../fields';
import { operation } from '../operation';
import { FoundSourceView, SourceDetailView, SourceView } from '../views/source-view';

export const sourceContract = {
  'source.list': operation({
    method: 'get',
    path: '/newsrooms/{slug}/sources',
    summary: 'Sources, newest first; a merged one is found under the one that was kept',
    access: 'member',
    policies: ['source.list'],
    params: NewsroomPath,
    query: z.strictObject({
      ...pageQuery,
      q: optionalLine(200).optional(),
      kind: SourceKind.optional(),
      /** At this web address, whichever way it was written. */
      address: WebAddress.optional(),
    }),
    body: null,
    output: pageOf(FoundSourceView),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { slug: w.newsroom } }),
  }),
  'source.create': operation({
    method: 'post',
    path: '/newsrooms/{slug}/sources',
    summary: 'A new source',
    access: 'member',
    policies: ['source.create'],
    params: NewsroomPath,
    query: NoQuery,
    body: SourceFields,
    output: SourceView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { slug: w.newsroom },
      body: { kind: 'document', title: 'Minutes of the port authority', url: 'https://example.org/minutes' },
    }),
  }),
  'source.read': operation({
    method: 'get',
    path: '/sources/{id}',
    summary: 'A source with where it was used',
    access: 'member',
    policies: ['source.read'],
    params: IdPath,
    query: NoQuery,
    body: null,
    output: SourceDetailView,
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.source } }),
  }),
  'source.change': operation({
    method: 'patch',
    path: '/sources/{id}',
    summary: 'Correct a source’s record; the earlier one is kept',
    access: 'member',
    policies: ['source.change'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ fields: SourceFields, expectedVersion: ExpectedVersion }),
    output: SourceDetailView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.source },
      body: {
        fields: {
          kind: 'document',
          title: 'Minutes of the port authority, March',
          url: 'https://example.org/minutes',
        },
        expectedVersion: 1,
      },
    }),
  }),
  'source.set_access': operation({
    method: 'put',
    path: '/sources/{id}/access',
    summary: 'Who may see a confidential source',
    access: 'member',
    policies: ['source.set_access'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ memberIds: z.array(Id).max(200), expectedVersion: ExpectedVersion }),
    output: SourceDetailView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.confidentialSource },
      body: { memberIds: [w.people.editor], expectedVersion: 1 },
    }),
  }),
  'source.merge': operation({
    method: 'post',
    path: '/sources/{id}/merge',
    summary:
      'This source is the same as another: it is listed and counted there; what cites it stays as recorded',
    access: 'member',
    policies: ['source.merge'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ intoId: Id, expectedVersion: ExpectedVersion }),
    output: SourceDetailView,
    status: 200,
    changes: true,
    example: (w) => ({
      as: 'checker',
      params: { id: w.source },
      body: { intoId: w.sameSource, expectedVersion: 1 },
    }),
  }),
  'source.unmerge': operation({
    method: 'delete',
    path: '/sources/{id}/merge',
    summary: 'It is a source of its own after all',
    access: 'member',
    policies: ['source.merge'],
    params: IdPath,
    query: NoQuery,
    body: z.strictObject({ expectedVersion: ExpectedVersion }),
    output: SourceDetailView,
    status: 200,
    changes: true,
    example: (w) => ({ as: 'checker', params: { id: w.mergedSource }, body: { expectedVersion: 2 } }),
  }),
} as const;
