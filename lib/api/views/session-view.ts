/** Why: what is answered about who is signed in. */
import { z } from 'zod';
import { Id } from '@/lib/domain/ids';
import { Role } from '@/lib/domain/role';
import { Slug, Time } from '../fields';

export const MeView = z.strictObject({
  userId: Id,
  name: z.string(),
  email: z.string(),
  /** Whether there is a password to change; none where one signs in through OpenID Connect only. */
  hasPassword: z.boolean(),
  newsrooms: z.array(
    z.strictObject({ id: Id, slug: Slug, name: z.string(), memberId: Id, roles: z.array(Role) }),
  ),
});
export type MeView = z.infer<typeof MeView>;

export const SessionView = z.strictObject({
  id: Id,
  userAgent: z.string(),
  createdAt: Time,
  lastSeenAt: Time,
  isThisOne: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;

export const InvitationOfferView = z.strictObject({
  newsroom: z.string(),
  email: z.string(),
  roles: z.array(Role),
  invitedBy: z.string(),
  /** True where this address has an account: then it signs in instead of choosing a password. */
  hasAccount: z.boolean(),
});
export type InvitationOfferView = z.infer<typeof InvitationOfferView>;
