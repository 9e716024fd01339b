/** Why: an event as it is answered: ids, codes and hashes, and the name of who acted where it is one of ours. */
import type { PersonView } from '@/lib/api/fields';
import type { AuditEventView } from '@/lib/api/views/newsroom-view';
import type { SubjectWords } from '../db/audit-subjects';
import type { AuditEvent } from '../db/generated/client';

/** @param person who acted, where they are a member of the newsroom that asks. */
export const auditEventView = (
  row: AuditEvent,
  person: PersonView | null,
  { titleOf, aboutOf }: SubjectWords,
): AuditEventView => ({
  id: row.id,
  at: row.at.toISOString(),
  type: row.type,
  outcome: row.outcome as AuditEventView['outcome'],
  actor: {
    kind: row.actorKind as AuditEventView['actor']['kind'],
    person,
    apiKeyId: row.apiKeyId,
    job: row.job,
  },
  articleId: row.articleId,
  articleTitle: titleOf(row),
  subjects: row.subjects,
  about: aboutOf(row),
  codes: row.codes as Record<string, unknown>,
  beforeHash: row.beforeHash,
  afterHash: row.afterHash,
});
