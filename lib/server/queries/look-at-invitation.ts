/** Why: whoever holds an invitation sees what it offers before they join. */
import { tokenHash } from '../auth/secret-token';
import { goneInvitation, openInvitations } from '../db/invitations';
import { query } from '../query';

export const lookAtInvitation = query('invitation.look', async ({ db, now }, { body }) => {
  const found = await db.invitation.findFirst({
    where: { tokenHash: tokenHash(body.token), ...openInvitations(now) },
    include: {
      newsroom: { select: { name: true } },
      invitedBy: { select: { user: { select: { name: true } } } },
    },
  });
  if (!found) throw goneInvitation();
  const user = await db.user.findUnique({ where: { email: found.email }, select: { id: true } });
  return {
    newsroom: found.newsroom.name,
    email: found.email,
    roles: found.roles,
    invitedBy: found.invitedBy.user.name,
    hasAccount: user !== null,
  };
});
