/** Why: the audit log, to read and to take away. */
import { text } from '@/lib/language/text';
import { z } from 'zod';
import { Id } from '@/lib/domain/ids';
import { Day } from '@/lib/domain/text-field';
import { FilePieces, NewsroomPath, pageOf, pageQuery } from '../fields';
import { operation } from '../operation';
import { AuditEventView } from '../views/newsroom-view';

/** Days are the newsroom's, both included. */
const auditFilter = {
  type: z
    .string()
    .max(60)
    .regex(/^[a-z_.]*$/u, text('Give a type such as claim.created.'))
    .optional(),
  outcome: z.enum(['done', 'denied', 'failed']).optional(),
  /** Who acted. */
  personId: Id.optional(),
  articleId: Id.optional(),
  subject: Id.optional(),
  since: Day.optional(),
  until: Day.optional(),
};

export const auditEventContract = {
  'audit_event.list': operation({
    method: 'get',
    path: '/newsrooms/{slug}/audit-events',
    summary: 'The audit log, newest first',
    access: 'member',
    policies: ['audit_event.list'],
    params: NewsroomPath,
    query: z.strictObject({ ...pageQuery, ...auditFilter }),
    body: null,
    output: pageOf(AuditEventView),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'admin', params: { slug: w.newsroom } }),
  }),
  'audit_event.export': operation({
    method: 'get',
    path: '/newsrooms/{slug}/audit-events.csv',
    summary: 'All of the audit log that the filter finds, as CSV, newest first',
    access: 'member',
    policies: ['audit_event.list'],
    params: NewsroomPath,
    query: z.strictObject(auditFilter),
    body: null,
    output: FilePieces,
    file: { type: 'text/csv; charset=utf-8', name: 'audit-log.csv' },
    status: 200,
    changes: false,
    example: (w) => ({ as: 'admin', params: { slug: w.newsroom }, query: { outcome: 'done' } }),
  }),
} as const;
