/** Why: what is answered about newsrooms, their people and their settings. */
import { z } from 'zod';
import { Id } from '@/lib/domain/ids';
import { ContentScaleCode, Rating, ScaleCode } from '@/lib/domain/rating-scale';
import { Role, Scope } from '@/lib/domain/role';
import { PersonView, Slug, Time } from '../fields';

export const NewsroomView = z.strictObject({
  id: Id,
  slug: Slug,
  name: z.string(),
  timeZone: z.string(),
  /** The asker, as a member of it. */
  me: z.strictObject({ memberId: Id, roles: z.array(Role) }),
});
export type NewsroomView = z.infer<typeof NewsroomView>;

export const MemberView = z.strictObject({
  id: Id,
  name: z.string(),
  /** Shown to admins and to oneself; null for others. */
  email: z.string().nullable(),
  roles: z.array(Role),
  isDisabled: z.boolean(),
  /** Claims that wait for somebody disabled, to be assigned to others: at most 50 that the asker may see. */
  holds: z.array(z.strictObject({ claimId: Id, articleId: Id, statement: z.string() })),
  version: z.int(),
});
export type MemberView = z.infer<typeof MemberView>;

export const InvitationView = z.strictObject({
  id: Id,
  email: z.string(),
  roles: z.array(Role),
  invitedBy: PersonView,
  createdAt: Time,
  expiresAt: Time,
  state: z.enum(['waiting', 'accepted', 'revoked', 'expired']),
});
export type InvitationView = z.infer<typeof InvitationView>;

/** The link is shown once: only its hash is kept. */
export const NewInvitationView = z.strictObject({ invitation: InvitationView, link: z.url() });

export const ApiKeyView = z.strictObject({
  id: Id,
  name: z.string(),
  member: PersonView,
  scopes: z.array(Scope),
  /** Its first characters, to tell keys apart. */
  prefix: z.string(),
  createdAt: Time,
  expiresAt: Time.nullable(),
  lastUsedAt: Time.nullable(),
  isRevoked: z.boolean(),
});
export type ApiKeyView = z.infer<typeof ApiKeyView>;

/** The key itself is shown once: only its hash is kept. */
export const NewApiKeyView = z.strictObject({ apiKey: ApiKeyView, key: z.string() });

export const RatingScaleView = z.strictObject({
  id: Id,
  code: ScaleCode,
  name: z.string(),
  version: z.int(),
  versionId: Id,
  ratings: z.array(Rating),
});
export type RatingScaleView = z.infer<typeof RatingScaleView>;

/** The scales in use, and the one that articles published elsewhere begin their check with. */
export const RatingScalesView = z.strictObject({
  items: z.array(RatingScaleView),
  elsewhere: ContentScaleCode,
});
export type RatingScalesView = z.infer<typeof RatingScalesView>;

/** A scale as it was at one time. */
export const RatingScaleVersionView = z.strictObject({
  number: z.int(),
  name: z.string(),
  ratings: z.array(Rating),
  note: z.string(),
  /** Null for what shipped. */
  by: PersonView.nullable(),
  at: Time,
});
export type RatingScaleVersionView = z.infer<typeof RatingScaleVersionView>;

/** What an event is about; `words` is null for a confidential source of which the reader may know no more. */
export const AuditSubjectView = z.strictObject({
  kind: z.enum(['claim', 'source', 'member', 'invitation', 'api_key']),
  id: Id,
  words: z.string().nullable(),
});
export type AuditSubjectView = z.infer<typeof AuditSubjectView>;

export const AuditEventView = z.strictObject({
  id: Id,
  at: Time,
  type: z.string(),
  outcome: z.enum(['done', 'denied', 'failed']),
  actor: z.strictObject({
    kind: z.enum(['member', 'visitor', 'system']),
    person: PersonView.nullable(),
    apiKeyId: Id.nullable(),
    job: z.string().nullable(),
  }),
  articleId: Id.nullable(),
  articleTitle: z.string().nullable(),
  subjects: z.array(Id),
  /** The first few of them by what they are called now. */
  about: z.array(AuditSubjectView),
  codes: z.record(z.string(), z.unknown()),
  beforeHash: z.string().nullable(),
  afterHash: z.string().nullable(),
});
export type AuditEventView = z.infer<typeof AuditEventView>;

export const LinkView = z.strictObject({ link: z.url(), expiresAt: Time });
