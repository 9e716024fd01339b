/** Why: one change, one event, in the change's own transaction; denials are events of their own. */
import type { ActingMember } from '@/lib/domain/actor';
import type { AuditCodes, AuditEntry } from '@/lib/domain/audit-event';
import type { Context } from '../context';
import { canonicalJson, sha256 } from './hash';

type Outcome = 'done' | 'denied' | 'failed';

const hashOf = (value: unknown): string | null =>
  value === undefined || value === null ? null : sha256(canonicalJson(value));

async function write(
  context: Omit<Context, 't'>,
  member: ActingMember | null,
  entry: AuditEntry,
  outcome: Outcome,
): Promise<void> {
  const { actor } = context;
  const person = actor.kind === 'member' ? actor : null;
  await context.db.auditEvent.create({
    data: {
      id: context.newId(),
      at: context.now,
      newsroomId: member?.newsroomId ?? entry.newsroomId ?? null,
      type: entry.type,
      outcome,
      actorKind: actor.kind,
      userId: person?.userId ?? null,
      memberId: member?.memberId ?? null,
      apiKeyId: person?.apiKey?.id ?? null,
      job: actor.kind === 'system' ? actor.job : null,
      articleId: entry.articleId ?? null,
      subjects: [...new Set(entry.subjects)],
      codes: entry.codes ?? {},
      beforeHash: hashOf(entry.before),
      afterHash: hashOf(entry.after),
    },
  });
}

/** The event of a change. */
export const writeAuditEvent = (
  context: Omit<Context, 't'>,
  member: ActingMember | null,
  entry: AuditEntry,
): Promise<void> => write(context, member, entry, 'done');

/** The event of something that was tried and failed (a wrong password). */
export const writeFailure = (
  context: Omit<Context, 't'>,
  member: ActingMember | null,
  entry: AuditEntry,
): Promise<void> => write(context, member, entry, 'failed');

/** The event of something that a member tried and may not do. */
export function writeDenial(
  context: Omit<Context, 't'>,
  member: ActingMember | null,
  operation: string,
  input: { params: unknown; articleId: string | null },
): Promise<void> {
  const ids = Object.values((input.params ?? {}) as Record<string, unknown>).filter(
    (value): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/u.test(value),
  );
  const codes: AuditCodes = { operation };
  const { articleId } = input;
  return write(context, member, { type: 'operation.denied', subjects: ids, articleId, codes }, 'denied');
}
