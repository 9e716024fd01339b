/** Why: one signs out a browser that one has lost, or does not know. */
import { notFound } from '@/lib/domain/errors';
import { requireSession } from '../auth/key-limits';
import { command } from '../command';

export const endOwnSession = command('session.end', {
  load: async ({ db, actor }, { params }) => {
    const { userId } = requireSession(actor);
    const session = await db.authSession.findFirst({ where: { id: params.id, userId } });
    if (!session) throw notFound();
    return { member: null, session };
  },
  permit: () => undefined,
  run: async ({ db }, { session }) => {
    const { count } = await db.authSession.deleteMany({ where: { id: session.id } });
    const subjects = [session.userId, session.id];
    return {
      audit: count === 0 ? null : { type: 'session.ended', subjects, codes: { how: 'taken_away' } },
      view: null,
    };
  },
});
