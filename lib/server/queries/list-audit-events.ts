/** Why: admins read who did what and when; what they may not know of is not in it. */
import { requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import { openAuditLog } from '../db/audit-events';
import { idKey, pageOf, readCursor } from '../keyset';
import { query } from '../query';

export const listAuditEvents = query(
  'audit_event.list',
  async ({ db, actor, list }, { params, query: asked }) => {
    const member = memberBySlug({ actor }, params.slug);
    requirePermission(member, 'audit_event.list');
    const log = await openAuditLog(db, member, asked);
    const found = await log.page(readCursor(list, asked.cursor, idKey), asked.limit + 1);
    const { rows, nextCursor } = pageOf(list, found, asked.limit, (event) => event.id);
    return { items: rows, nextCursor };
  },
);
