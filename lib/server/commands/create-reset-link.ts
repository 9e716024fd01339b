/** Why: somebody who forgot their password gets a link from an admin, for 10 minutes. */
import { DomainError, notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { insertResetLink } from '../auth/one-time-link';
import { command } from '../command';
import { memberBySlug } from '../context';

export const createResetLink = command('reset_link.create', {
  load: async (context, { params }) => {
    const member = memberBySlug(context, params.slug);
    const { newsroomId } = member;
    const { db } = context;
    const target = await db.member.findFirst({ where: { id: params.id, newsroomId } });
    if (!target) throw notFound();
    const { userId } = target;
    const elsewhere = await db.member.findFirst({ where: { userId, newsroomId: { not: newsroomId } } });
    return { member, target, belongsElsewhere: elsewhere !== null };
  },
  permit: ({ member, belongsElsewhere }) => {
    requirePermission(member, 'reset_link.create');
    // Otherwise the admin of one newsroom could sign in as that person in another.
    if (belongsElsewhere) {
      throw new DomainError(
        'forbidden',
        'A link for this person is made on the server only: npm run reset-link -- e-mail.',
      );
    }
  },
  run: async (context, { target }) => {
    const { id, link, expiresAt } = await insertResetLink(context, target.userId);
    return {
      audit: { type: 'reset_link.created', subjects: [target.id, target.userId, id] },
      view: { link, expiresAt: expiresAt.toISOString() },
    };
  },
});
