/** Why: an invitation is accepted by the same step, whether with a password or through an OpenID provider. */
import type { AuditEntry } from '@/lib/domain/audit-event';
import { DomainError, invalidField } from '@/lib/domain/errors';
import type { Context } from '../context';
import type { Invitation, Prisma } from './generated/client';
import { insertMember } from './newsrooms';

/** Neither accepted, nor taken back, nor too old. */
export const openInvitations = (now: Date) =>
  ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } }) satisfies Prisma.InvitationWhereInput;

/** One answer for an unknown, used, revoked or expired invitation. */
export const goneInvitation = () =>
  invalidField('token', 'This invitation was used, taken back, or has expired. Ask for a new one.');

/**
 * An open invitation, locked: of two who accept at the same moment the second waits, and finds it used.
 * @param key its id or the hash of its token.
 */
export async function lockOpenInvitation(
  { db, now }: Pick<Context, 'db' | 'now'>,
  key: { id: string } | { tokenHash: string },
): Promise<(Invitation & { newsroom: { slug: string; name: string } }) | null> {
  const found = await db.invitation.findUnique({
    where: 'id' in key ? { id: key.id } : { tokenHash: key.tokenHash },
    select: { id: true },
  });
  if (!found) return null;
  await db.$queryRaw`SELECT 1 FROM "Invitation" WHERE "id" = ${found.id}::uuid FOR UPDATE`;
  return db.invitation.findFirst({
    where: { id: found.id, ...openInvitations(now) },
    include: { newsroom: { select: { slug: true, name: true } } },
  });
}

/**
 * Uses an open invitation up and makes the user a member; of two at the same moment one succeeds.
 * @throws DomainError `invalid` where it is no longer open; `wrong_state` where the user is a member already.
 */
export async function joinByInvitation(
  context: Pick<Context, 'db' | 'now' | 'newId'>,
  invitation: Invitation,
  userId: string,
): Promise<{ memberId: string; audit: AuditEntry }> {
  const { db, now } = context;
  const { newsroomId, roles } = invitation;
  const taken = await db.invitation.updateMany({
    where: { id: invitation.id, ...openInvitations(now) },
    data: { acceptedAt: now },
  });
  if (taken.count === 0) throw goneInvitation();
  const known = await db.member.findUnique({ where: { newsroomId_userId: { newsroomId, userId } } });
  if (known) throw new DomainError('wrong_state', 'You are a member of this newsroom already.');
  const memberId = await insertMember(context, { newsroomId, userId, roles });
  return {
    memberId,
    audit: {
      type: 'invitation.accepted',
      newsroomId,
      subjects: [invitation.id, memberId, userId],
      codes: { roles },
      after: { memberId, roles },
    },
  };
}
