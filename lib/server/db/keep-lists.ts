/** Why: search and progress are kept in the transaction of the change itself, so that no list is ever behind the record. */
import type { AuditEntry } from '@/lib/domain/audit-event';
import type { Db } from './client';

/** Talk about a claim is neither searched nor counted. */
const changesNoList = /^(comment|session|password|reset_link|api_key|invitation|member)\./u;

/**
 * Brings what is searched for, and the number by which progress is kept, to what this event tells of. The last thing that a
 * transaction does: whoever changes the same article waits only for its end. The rules are in SQL: keep_lists().
 */
export async function keepLists(db: Db, { type, subjects, listed = subjects }: AuditEntry): Promise<void> {
  if (changesNoList.test(type) || listed.length === 0) return;
  await db.$executeRaw`SELECT keep_lists(${[...new Set(listed)]}::uuid[])`;
}
