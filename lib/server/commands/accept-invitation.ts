/** Why: whoever is invited joins; an address that has an account joins signed in, a new one with name and password. */
import { say } from '@/lib/language/text';
import { DomainError, invalidField } from '@/lib/domain/errors';
import { hashPassword, requireGoodPassword } from '../auth/password';
import { tokenHash } from '../auth/secret-token';
import { command } from '../command';
import { goneInvitation, joinByInvitation, lockOpenInvitation } from '../db/invitations';
import { insertUser } from '../db/newsrooms';

export const acceptInvitation = command('invitation.accept', {
  load: async ({ db, now }, { body }) => {
    const invitation = await lockOpenInvitation({ db, now }, { tokenHash: tokenHash(body.token) });
    if (!invitation) throw goneInvitation();
    const user = await db.user.findUnique({ where: { email: invitation.email }, select: { id: true } });
    return { member: null, invitation, user };
  },
  permit: () => undefined,
  run: async (context, { invitation, user }, { body }) => {
    const { actor } = context;
    const { email, newsroom } = invitation;
    if (actor.kind === 'member') {
      if (actor.apiKey) throw new DomainError('forbidden', 'An API key cannot accept an invitation.');
      if (actor.userId !== user?.id) {
        throw new DomainError(
          'forbidden',
          say('This invitation is for {email}, and you are signed in as {own}. Sign out first.', {
            email,
            own: actor.email,
          }),
        );
      }
    } else if (user) {
      throw new DomainError(
        'unauthenticated',
        say('{email} has an account. Sign in with it, then join.', { email }),
      );
    }
    const userId = user?.id ?? (await makeUser());
    const { memberId, audit } = await joinByInvitation(context, invitation, userId);
    return { audit, view: { memberId, slug: newsroom.slug, email } };

    async function makeUser(): Promise<string> {
      const { name, password } = body;
      if (!name) throw invalidField('name', 'Give your name.');
      if (!password) throw invalidField('password', 'Choose a password.');
      requireGoodPassword(password, 'password', [name, email, newsroom.name]);
      return insertUser(context, { email, name, passwordHash: await hashPassword(password) });
    }
  },
});
