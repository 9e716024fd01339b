/** Why: who answers for a newsroom takes its log away, whole, to read it elsewhere. */
import type { AuditEventView } from '@/lib/api/views/newsroom-view';
import { requirePermission } from '@/lib/domain/policy';
import { csvLine } from '@/lib/interchange/csv';
import { memberBySlug } from '../context';
import { type AuditLog, openAuditLog } from '../db/audit-events';
import { query } from '../query';

/** Events that are read at a time: the file is sent as it is read, and never held. */
const atOnce = 1_000;

export const exportAuditEvents = query(
  'audit_event.export',
  async ({ db, actor }, { params, query: asked }) => {
    const member = memberBySlug({ actor }, params.slug);
    requirePermission(member, 'audit_event.list');
    return lines(await openAuditLog(db, member, asked));
  },
);

const columns = [
  'at',
  'event',
  'outcome',
  'actor',
  'name',
  'api_key',
  'article',
  'article_title',
  'codes',
  'subjects',
  'before_hash',
  'after_hash',
  'id',
];

async function* lines(log: AuditLog): AsyncGenerator<string> {
  yield csvLine(columns);
  for (let before: string | null = null; ;) {
    const events = await log.page(before, atOnce);
    if (events.length > 0) yield events.map(lineOf).join('');
    before = events.at(-1)?.id ?? null;
    if (events.length < atOnce || before === null) return;
  }
}

const lineOf = (event: AuditEventView): string =>
  csvLine([
    event.at,
    event.type,
    event.outcome,
    event.actor.kind,
    event.actor.person?.name ?? event.actor.job ?? '',
    event.actor.apiKeyId ?? '',
    event.articleId ?? '',
    event.articleTitle ?? '',
    JSON.stringify(event.codes),
    event.subjects.join(' '),
    event.beforeHash ?? '',
    event.afterHash ?? '',
    event.id,
  ]);
