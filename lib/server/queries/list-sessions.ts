/** Why: people see which browsers are signed in as them, and can end those that they do not know. */
import { requireSession } from '../auth/key-limits';
import { idleHours } from '../auth/session-cookie';
import { query } from '../query';

export const listSessions = query('session.list', async ({ db, actor, now }) => {
  const { userId, sessionId } = requireSession(actor);
  const idleSince = new Date(now.getTime() - idleHours * 3_600_000);
  const rows = await db.authSession.findMany({
    where: { userId, expiresAt: { gt: now }, lastSeenAt: { gt: idleSince } },
    orderBy: { lastSeenAt: 'desc' },
  });
  return {
    items: rows.map((row) => ({
      id: row.id,
      userAgent: row.userAgent,
      createdAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      isThisOne: row.id === sessionId,
    })),
  };
});
