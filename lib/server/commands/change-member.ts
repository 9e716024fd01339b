/** Why: admins say what members may do, and who is one no longer; it holds from the next request on. */
import { DomainError, notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { endAllSessions } from '../auth/sessions';
import { command } from '../command';
import { memberBySlug } from '../context';
import { memberSelect, memberView } from '../presenters/member';

export const changeMember = command('member.change', {
  load: async (context, { params }) => {
    const member = memberBySlug(context, params.slug);
    const { newsroomId } = member;
    // “The last enabled admin” spans rows: changes of members of one newsroom come one after the other.
    await context.db.$queryRaw`SELECT 1 FROM "Newsroom" WHERE "id" = ${newsroomId}::uuid FOR NO KEY UPDATE`;
    const changed = await context.db.member.findFirst({
      where: { id: params.id, newsroomId },
      select: { ...memberSelect, userId: true },
    });
    if (!changed) throw notFound();
    return { member, changed };
  },
  permit: ({ member }) => requirePermission(member, 'member.change'),
  run: async ({ db, now }, { member, changed }, { body }) => {
    const wasDisabled = changed.disabledAt !== null;
    const isDisabled = body.isDisabled ?? wasDisabled;
    const roles = body.roles ?? changed.roles;
    if (changed.version !== body.expectedVersion) {
      throw new DomainError('conflict', 'Somebody else changed this member. Look at how it is now.', {
        current: await memberView(db, changed, member),
        yours: body,
      });
    }
    const before = { roles: changed.roles, isDisabled: wasDisabled };
    const after = { roles, isDisabled };
    if (before.roles.join() === roles.join() && wasDisabled === isDisabled) {
      return { audit: null, view: await memberView(db, changed, member) };
    }
    if (isDisabled || !roles.includes('admin')) await requireAnotherAdmin();
    const row = await db.member.update({
      where: { id: changed.id, version: changed.version },
      data: {
        roles,
        ...(isDisabled === wasDisabled ? {} : { disabledAt: isDisabled ? now : null }),
        version: { increment: 1 },
      },
      select: memberSelect,
    });
    // Who also belongs to another newsroom signs in again there.
    if (isDisabled && !wasDisabled) await endAllSessions(db, changed.userId);
    return {
      audit: { type: 'member.changed', subjects: [changed.id, changed.userId], codes: after, before, after },
      view: await memberView(db, row, member),
    };

    async function requireAnotherAdmin(): Promise<void> {
      const other = await db.member.findFirst({
        where: {
          newsroomId: member.newsroomId,
          id: { not: changed.id },
          disabledAt: null,
          roles: { has: 'admin' },
        },
        select: { id: true },
      });
      if (!other) {
        throw new DomainError('wrong_state', 'A newsroom needs an admin. Make somebody else admin first.');
      }
    }
  },
});
