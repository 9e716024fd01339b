/** Why: signing in and out are changes like any other: one row and one event, in one transaction. */
import type { AuditEntry } from '@/lib/domain/audit-event';
import { uuidv7 } from 'uuidv7';
import type { Context } from '../context';
import { writeAuditEvent, writeFailure } from '../db/audit';
import type { Db } from '../db/client';
import type { PrismaClient } from '../db/generated/client';
import { inTransaction } from '../db/transaction';
import { bySession } from './actor';
import { sessionDays } from './session-cookie';

export type SignInMethod = 'password' | 'oidc';

export interface NewSession {
  userId: string;
  method: SignInMethod;
  /** As the browser calls itself; shown to the user among their sessions. */
  userAgent: string;
  /** The session that this browser had; it ends, whoever's it was. */
  replaces: string | null;
}

/**
 * A session with an id that nobody has seen before. In `context`, whose actor becomes the person.
 * @returns its id, or null where the user is disabled in every newsroom that they belong to.
 */
export async function insertSession(
  { db, now, newId }: Pick<Context, 'db' | 'now' | 'newId'>,
  { userId, method, userAgent, replaces }: NewSession,
): Promise<string | null> {
  if (replaces) await db.authSession.deleteMany({ where: { id: replaces } });
  const id = newId();
  await db.authSession.create({
    data: {
      id,
      userId,
      userAgent: userAgent.replace(/[^\x20-\x7e]/gu, '').slice(0, 300),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionDays * 86_400_000),
    },
  });
  const actor = await bySession(id, db, now);
  if (!actor) {
    await db.authSession.delete({ where: { id } });
    return null;
  }
  const event: AuditEntry = { type: 'session.started', subjects: [userId, id], codes: { method } };
  await writeAuditEvent({ db, now, newId, actor }, null, event);
  return id;
}

/** Starts a session in a transaction of its own; see `insertSession`. */
export const startSession = (database: PrismaClient, session: NewSession): Promise<string | null> =>
  inTransaction(database, (db) => insertSession({ db, now: new Date(), newId: uuidv7 }, session));

/** Ends the session that a browser has; nothing where it has ended already. */
export async function endSession(database: PrismaClient, sessionId: string): Promise<void> {
  await inTransaction(database, async (db) => {
    const now = new Date();
    const actor = await bySession(sessionId, db, now);
    const { count } = await db.authSession.deleteMany({ where: { id: sessionId } });
    if (!actor || count === 0) return;
    await writeAuditEvent({ db, now, newId: uuidv7, actor }, null, {
      type: 'session.ended',
      subjects: [actor.userId, sessionId],
      codes: { how: 'signed_out' },
    });
  });
}

/** The event of a sign-in that was refused. What was typed is not in it; the user is, where the address is known. */
export async function recordRefusedSignIn(
  database: PrismaClient,
  refused: { address: string; userId: string | null; method: SignInMethod; why: string },
): Promise<void> {
  const { address, userId, method, why } = refused;
  await inTransaction(database, (db) =>
    writeFailure({ db, now: new Date(), newId: uuidv7, actor: { kind: 'visitor', address } }, null, {
      type: 'session.refused',
      subjects: userId === null ? [] : [userId],
      codes: { method, why },
    }),
  );
}

/** Ends every session of a user: after a change of password, and when a member is disabled. */
export async function endAllSessions(db: Db, userId: string): Promise<void> {
  await db.authSession.deleteMany({ where: { userId } });
}
