/** Why: the first newsroom and its first admin are made by whoever holds the link that the start printed. */
import { invalidField } from '@/lib/domain/errors';
import { takeLink } from '../auth/one-time-link';
import { hashPassword, requireGoodPassword } from '../auth/password';
import { command } from '../command';
import { insertMember, insertNewsroom, insertUser } from '../db/newsrooms';
import { newsroomView } from '../presenters/newsroom';

export const setUpNewsroom = command('newsroom.set_up', {
  load: async (context, { body }) => ({ member: null, link: await takeLink(context, 'set_up', body.token) }),
  permit: () => undefined,
  run: async (context, { link }, { body }) => {
    const { newsroom: name, slug, timeZone, email, password } = body;
    const { db } = context;
    requireGoodPassword(password, 'password', [body.name, email, name]);
    if (await db.newsroom.findUnique({ where: { slug } })) {
      throw invalidField('slug', 'Another newsroom has this address. Choose another.');
    }
    if (await db.user.findUnique({ where: { email } })) {
      throw invalidField('email', 'This address has an account already. Choose another for the first admin.');
    }
    const newsroomId = await insertNewsroom(context, { slug, name, timeZone });
    const passwordHash = await hashPassword(password);
    const userId = await insertUser(context, { email, name: body.name, passwordHash });
    const roles = ['admin' as const];
    const memberId = await insertMember(context, { newsroomId, userId, roles });
    return {
      audit: {
        type: 'newsroom.created',
        newsroomId,
        subjects: [newsroomId, memberId, userId, link.id],
        codes: { slug, roles },
        after: { newsroomId, slug, timeZone, memberId, roles },
      },
      view: newsroomView({ id: newsroomId, slug, name, timeZone }, { memberId, roles }),
    };
  },
});
