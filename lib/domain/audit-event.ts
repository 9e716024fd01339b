/** Why: every change writes one event; these are its types and its shape. What people typed is not in it. */

export const auditEventTypes = [
  'newsroom.created',
  'session.started',
  'session.refused',
  'session.ended',
  'password.changed',
  'password.reset',
  'reset_link.created',
  'invitation.created',
  'invitation.revoked',
  'invitation.accepted',
  'member.changed',
  'api_key.created',
  'api_key.revoked',
  'api_keys.switched',
  'rating_scale.changed',
  'rating_scale.adopted',
  'article.created',
  'article.changed',
  'article.state_changed',
  'article.writers_changed',
  'article.access_changed',
  'version.saved',
  'coverage.marked',
  'coverage.unmarked',
  'claim.created',
  'claim.changed',
  'claim.state_changed',
  'claim.assigned',
  'claim.linked',
  'placement.added',
  'placement.settled',
  'placement.removed',
  'source.created',
  'source.changed',
  'source.access_changed',
  'source.merged',
  'source.unmerged',
  'evidence.added',
  'evidence.changed',
  'evidence.withdrawn',
  'verdict.submitted',
  'verdict.confirmed',
  'tick.made',
  'tick.reviewed',
  'review.decided',
  'claim.stood_by_name',
  'comment.added',
  'comment.resolved',
  'comment.reopened',
  'operation.denied',
] as const;

export type AuditEventType = (typeof auditEventTypes)[number];

/** Codes only: states, ratings, decisions, numbers, ids. Never what somebody typed. */
export type AuditCodes = Record<string, string | number | boolean | null | string[]>;

/** What a command says of its change; the rest (actor, time, newsroom) is known to `execute`. */
export interface AuditEntry {
  type: AuditEventType;
  /** Ids of everything that changed or is concerned, the article among them. */
  subjects: string[];
  /** Of the subjects, those of which what is listed and searched for may be other than before; all where left out. */
  listed?: string[];
  articleId?: string | null;
  /** Where no member acts but a newsroom is concerned. */
  newsroomId?: string | null;
  codes?: AuditCodes;
  /** What changed, before and after: hashed, not kept. */
  before?: unknown;
  after?: unknown;
}
