/** Why: signing in through an OpenID provider: who somebody is there, and who that is here. */
import { english } from '@/lib/language/translate';
import { decode, encode } from 'next-auth/jwt';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { line } from '@/lib/domain/text-field';
import type { Context } from '../context';
import { writeAuditEvent } from '../db/audit';
import type { PrismaClient } from '../db/generated/client';
import { joinByInvitation, lockOpenInvitation, openInvitations } from '../db/invitations';
import { insertUser } from '../db/newsrooms';
import { inTransaction } from '../db/transaction';
import { env } from '../env';
import { tokenHash } from './secret-token';
import { insertSession, recordRefusedSignIn } from './sessions';

/** What the provider vouches for; the e-mail address is not among it, on purpose. */
const Profile = z.object({ iss: z.string().min(1).max(500), sub: z.string().min(1).max(255) });
export type Profile = z.infer<typeof Profile> & { name?: unknown };

/** The provider of STET_OIDC_*, or null where none is configured. */
export function oidcProvider(): OAuthConfig<Profile> | null {
  const { STET_OIDC_ISSUER: issuer, STET_OIDC_CLIENT_ID, STET_OIDC_CLIENT_SECRET, STET_OIDC_NAME } = env();
  if (!issuer || !STET_OIDC_CLIENT_ID || !STET_OIDC_CLIENT_SECRET) return null;
  return {
    id: 'oidc',
    name: STET_OIDC_NAME,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`,
    clientId: STET_OIDC_CLIENT_ID,
    clientSecret: STET_OIDC_CLIENT_SECRET,
    authorization: { params: { scope: 'openid profile' } },
    idToken: true,
    checks: ['state', 'nonce', 'pkce'],
    httpOptions: { timeout: 5_000 },
    profile: ({ sub }) => ({ id: sub }),
  };
}

const invitationSalt = 'stet invitation';
const invitationSeconds = 15 * 60;

/** An invitation's id on its way to the provider and back, sealed; null where the token opens none. */
export async function sealInvitation(database: PrismaClient, token: unknown): Promise<string | null> {
  if (typeof token !== 'string' || token.length > 200) return null;
  const found = await database.invitation.findFirst({
    where: { tokenHash: tokenHash(token), ...openInvitations(new Date()) },
    select: { id: true },
  });
  if (!found) return null;
  const secret = env().NEXTAUTH_SECRET;
  return encode({ token: { inv: found.id }, secret, salt: invitationSalt, maxAge: invitationSeconds });
}

async function openSeal(sealed: string | null): Promise<string | null> {
  if (sealed === null) return null;
  try {
    const claims = await decode({ token: sealed, secret: env().NEXTAUTH_SECRET, salt: invitationSalt });
    return z.uuid().safeParse(claims?.['inv']).data ?? null;
  } catch {
    return null;
  }
}

interface Arrival {
  profile: unknown;
  sealedInvitation: string | null;
  address: string;
  userAgent: string;
  replaces: string | null;
}

/**
 * Signs in who comes back from the provider. Issuer and subject decide; an address, equal or verified, never does.
 * Somebody unknown gets in only by the invitation that they left with, for an address that has no account: see
 * docs/decisions/021-single-sign-on.md. @returns the new session's id, or null.
 */
export async function signInWithProfile(database: PrismaClient, arrival: Arrival): Promise<string | null> {
  const { address, userAgent, replaces } = arrival;
  const profile = Profile.safeParse(arrival.profile);
  const refuse = (why: string, userId: string | null) =>
    recordRefusedSignIn(database, { address, userId, method: 'oidc', why }).then(() => null);
  if (!profile.success) return refuse('profile', null);
  const { iss: issuer, sub: subject } = profile.data;
  const invitationId = await openSeal(arrival.sealedInvitation);
  const name = line(120).safeParse((arrival.profile as { name?: unknown }).name).data ?? null;

  return inTransaction(database, async (db) => {
    const context: Context = {
      db,
      now: new Date(),
      newId: uuidv7,
      t: english,
      actor: { kind: 'visitor', address },
    };
    const known = await db.userIdentity.findUnique({ where: { issuer_subject: { issuer, subject } } });
    const userId =
      known?.userId ?? (await joinAsSomebodyNew(context, { issuer, subject, name, invitationId }));
    if (userId === null) return null;
    return insertSession(context, { userId, method: 'oidc', userAgent, replaces });
  }).then((sessionId) => sessionId ?? refuse('unknown_or_disabled', null));
}

async function joinAsSomebodyNew(
  context: Context,
  who: { issuer: string; subject: string; name: string | null; invitationId: string | null },
): Promise<string | null> {
  const { db, now, newId } = context;
  const { issuer, subject, name, invitationId } = who;
  if (invitationId === null) return null;
  const invitation = await lockOpenInvitation(context, { id: invitationId });
  if (!invitation) return null;
  const { email } = invitation;
  if (await db.user.findUnique({ where: { email }, select: { id: true } })) return null;
  const userId = await insertUser(context, { email, name: name ?? email, passwordHash: null });
  await db.userIdentity.create({ data: { id: newId(), userId, issuer, subject, createdAt: now } });
  const { audit } = await joinByInvitation(context, invitation, userId);
  await writeAuditEvent(context, null, audit);
  return userId;
}
