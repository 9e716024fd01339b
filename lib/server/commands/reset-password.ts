/** Why: whoever holds a one-time link chooses a password with it. */
import { invalidField } from '@/lib/domain/errors';
import { takeLink } from '../auth/one-time-link';
import { hashPassword, requireGoodPassword } from '../auth/password';
import { endAllSessions } from '../auth/sessions';
import { command } from '../command';

export const resetPassword = command('password.reset', {
  load: async (context, { body }) => {
    const link = await takeLink(context, 'reset_password', body.token);
    if (!link.userId) throw invalidField('token', 'This link is not for choosing a password.');
    const user = await context.db.user.findUniqueOrThrow({ where: { id: link.userId } });
    return { member: null, link, user };
  },
  permit: () => undefined,
  run: async ({ db }, { link, user }, { body }) => {
    // Refused here, the transaction goes back and the link can be used again.
    requireGoodPassword(body.next, 'next', [user.name, user.email]);
    await db.user.update({
      where: { id: user.id },
      data: { passwordHash: await hashPassword(body.next) },
    });
    await endAllSessions(db, user.id);
    return { audit: { type: 'password.reset', subjects: [user.id, link.id] }, view: null };
  },
});
