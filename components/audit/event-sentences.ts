/** Why: the log is read by people: each kind of event as what somebody did. */
import { text, type Text } from '@/lib/language/text';
import type { AuditEventType } from '@/lib/domain/audit-event';

export const eventSentence: Record<AuditEventType, Text> = {
  'newsroom.created': text('Set the newsroom up'),
  'session.started': text('Signed in'),
  'session.refused': text('Tried to sign in'),
  'session.ended': text('Signed out'),
  'password.changed': text('Changed the password'),
  'password.reset': text('Chose a new password by link'),
  'reset_link.created': text('Made a link for a new password'),
  'invitation.created': text('Invited somebody'),
  'invitation.revoked': text('Took an invitation back'),
  'invitation.accepted': text('Accepted an invitation'),
  'member.changed': text('Changed a member'),
  'api_key.created': text('Made an API key'),
  'api_key.revoked': text('Revoked an API key'),
  'api_keys.switched': text('Switched all API keys off or on'),
  'rating_scale.changed': text('Changed a rating scale'),
  'rating_scale.adopted': text('Chose the scale for articles published elsewhere'),
  'article.created': text('Brought an article in'),
  'article.changed': text('Changed what is said about an article'),
  'article.state_changed': text('Changed the state of an article'),
  'article.writers_changed': text('Changed the writers of an article'),
  'article.access_changed': text('Changed who may see an article'),
  'version.saved': text('Saved a version of a text'),
  'coverage.marked': text('Marked words as holding nothing to check'),
  'coverage.unmarked': text('Took back a mark of nothing to check'),
  'claim.created': text('Marked a claim'),
  'claim.changed': text('Changed a claim'),
  'claim.state_changed': text('Changed the state of a claim'),
  'claim.assigned': text('Assigned a claim'),
  'claim.linked': text('Linked claims'),
  'tick.made': text('Ticked words against a source'),
  'tick.reviewed': text('Decided on ticks'),
  'placement.added': text('Added a place of a claim'),
  'placement.settled': text('Settled a place of a claim'),
  'placement.removed': text('Took away a place of a claim'),
  'source.created': text('Added a source'),
  'source.changed': text('Corrected the record of a source'),
  'source.access_changed': text('Changed who may see a source'),
  'source.merged': text('Merged a source into another'),
  'source.unmerged': text('Parted two merged sources'),
  'evidence.added': text('Added evidence'),
  'evidence.changed': text('Changed evidence'),
  'evidence.withdrawn': text('Withdrew evidence'),
  'verdict.submitted': text('Submitted a verdict'),
  'verdict.confirmed': text('Confirmed a stale verdict'),
  'review.decided': text('Decided on a verdict'),
  'claim.stood_by_name': text('Let a claim stand by name'),
  'comment.added': text('Wrote a comment'),
  'comment.resolved': text('Resolved a thread'),
  'comment.reopened': text('Opened a thread again'),
  'operation.denied': text('Tried what they may not do'),
};

export const outcomeLabel = {
  done: text('Done'),
  denied: text('Denied'),
  failed: text('Failed'),
} as const;

/** The sentence of a type; the type itself where a newer server knows one more. */
export const sentenceOf = (type: string): Text =>
  (eventSentence as Record<string, Text>)[type] ?? (type as Text);
