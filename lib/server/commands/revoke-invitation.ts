/** Why: an invitation that nobody has accepted yet can be taken back. */
import { DomainError, notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { memberBySlug } from '../context';

export const revokeInvitation = command('invitation.revoke', {
  load: async (context, { params }) => {
    const member = memberBySlug(context, params.slug);
    const { newsroomId } = member;
    const invitation = await context.db.invitation.findFirst({ where: { id: params.id, newsroomId } });
    if (!invitation) throw notFound();
    return { member, invitation };
  },
  permit: ({ member }) => requirePermission(member, 'invitation.revoke'),
  run: async ({ db, now }, { invitation }) => {
    if (invitation.revokedAt) return { audit: null, view: null };
    const { count } = await db.invitation.updateMany({
      where: { id: invitation.id, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) {
      throw new DomainError('wrong_state', 'This invitation was accepted. Disable the member instead.');
    }
    return { audit: { type: 'invitation.revoked', subjects: [invitation.id] }, view: null };
  },
});
