/** Why: one chooses another password; whoever else knew the old one is signed out with everybody. */
import { text } from '@/lib/language/text';
import { DomainError } from '@/lib/domain/errors';
import { requireSession } from '../auth/key-limits';
import { hashPassword, isPassword, requireGoodPassword } from '../auth/password';
import { endAllSessions } from '../auth/sessions';
import { command } from '../command';

export const changePassword = command('password.change', {
  load: async ({ db, actor }, { body }) => {
    const person = requireSession(actor);
    const user = await db.user.findUniqueOrThrow({ where: { id: person.userId } });
    return { member: null, user, isRight: await isPassword(body.current, user.passwordHash) };
  },
  permit: ({ isRight }) => {
    if (isRight) return;
    const message = text('This is not your password as it is now.');
    throw new DomainError('forbidden', message, { fields: [{ field: 'current', message }] });
  },
  run: async ({ db }, { user }, { body }) => {
    requireGoodPassword(body.next, 'next', [user.name, user.email]);
    // The old hash in the WHERE: of two changes at once, the second was made with a password that no longer holds.
    const changed = await db.user.updateMany({
      where: { id: user.id, passwordHash: user.passwordHash },
      data: { passwordHash: await hashPassword(body.next) },
    });
    if (changed.count === 0) throw new DomainError('conflict', 'Your password was changed a moment ago.');
    await db.oneTimeLink.deleteMany({ where: { userId: user.id, usedAt: null } });
    await endAllSessions(db, user.id);
    return { audit: { type: 'password.changed', subjects: [user.id] }, view: null };
  },
});
