/** Why: admins invite people by a link that works once, for 7 days. */
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { linkTo } from '../auth/one-time-link';
import { newToken, tokenHash } from '../auth/secret-token';
import { command } from '../command';
import { memberBySlug } from '../context';
import { openInvitations } from '../db/invitations';
import { invitationSelect, invitationView } from '../presenters/invitation';

const validDays = 7;

export const createInvitation = command('invitation.create', {
  load: async (context, { params }) => {
    const member = memberBySlug(context, params.slug);
    // Of two who invite one address at the same moment the second has to find the first one's invitation.
    await context.db
      .$queryRaw`SELECT 1 FROM "Newsroom" WHERE "id" = ${member.newsroomId}::uuid FOR NO KEY UPDATE`;
    return { member };
  },
  permit: ({ member }) => requirePermission(member, 'invitation.create'),
  run: async ({ db, now, newId }, { member }, { body }) => {
    const { newsroomId, memberId } = member;
    const { email, roles } = body;
    const known = await db.member.findFirst({ where: { newsroomId, user: { email } } });
    if (known) {
      throw invalidField(
        'email',
        known.disabledAt
          ? 'This address belongs to a disabled member. Enable them again instead.'
          : 'This address belongs to a member already.',
      );
    }
    const waiting = await db.invitation.findFirst({
      where: { newsroomId, email, ...openInvitations(now) },
      select: { id: true },
    });
    if (waiting)
      throw invalidField(
        'email',
        'An invitation for this address is waiting already. Take it back first, then invite anew.',
      );
    const token = newToken();
    const row = await db.invitation.create({
      data: {
        id: newId(),
        newsroomId,
        email,
        roles,
        tokenHash: tokenHash(token),
        invitedById: memberId,
        createdAt: now,
        expiresAt: new Date(now.getTime() + validDays * 86_400_000),
      },
      select: invitationSelect,
    });
    return {
      audit: { type: 'invitation.created', subjects: [row.id], codes: { roles }, after: { email, roles } },
      view: { invitation: invitationView(row, now), link: linkTo('/invitation', token) },
    };
  },
});
