/** Why: links that work once: to name the first newsroom, and to choose a new password. */
import { english } from '@/lib/language/translate';
import { invalidField } from '@/lib/domain/errors';
import { uuidv7 } from 'uuidv7';
import type { Context } from '../context';
import { writeAuditEvent } from '../db/audit';
import type { PrismaClient } from '../db/generated/client';
import { inTransaction } from '../db/transaction';
import { env } from '../env';
import { newToken, tokenHash } from './secret-token';

/** SECURITY.md, 31: at most 10 minutes. */
const resetMinutes = 10;
const setUpHours = 24;

/** The token stands behind the #: browsers do not send it, so it reaches no log on the way. */
export const linkTo = (page: string, token: string): string => `${env().STET_ORIGIN}${page}#${token}`;

type Making = Pick<Context, 'db' | 'now' | 'newId'>;

/** A link with which a user chooses a new password. The links they had before are void. */
export async function insertResetLink(
  { db, now, newId }: Making,
  userId: string,
): Promise<{ id: string; link: string; expiresAt: Date }> {
  await db.oneTimeLink.deleteMany({ where: { purpose: 'reset_password', userId, usedAt: null } });
  const token = newToken();
  const id = newId();
  const expiresAt = new Date(now.getTime() + resetMinutes * 60_000);
  await db.oneTimeLink.create({
    data: { id, purpose: 'reset_password', userId, tokenHash: tokenHash(token), createdAt: now, expiresAt },
  });
  return { id, link: linkTo('/reset-password', token), expiresAt };
}

/**
 * Uses a link up; of two at the same moment one succeeds.
 * @returns its id and whose it is. @throws DomainError `invalid` where it is unknown, used or expired: one answer.
 */
export async function takeLink(
  { db, now }: Pick<Context, 'db' | 'now'>,
  purpose: 'set_up' | 'reset_password',
  token: string,
): Promise<{ id: string; userId: string | null }> {
  const [taken] = await db.$queryRaw<{ id: string; userId: string | null }[]>`
    UPDATE "OneTimeLink" SET "usedAt" = ${now}
    WHERE "tokenHash" = ${tokenHash(token)} AND "purpose" = ${purpose}::"LinkPurpose"
      AND "usedAt" IS NULL AND "expiresAt" > ${now}
    RETURNING "id", "userId"`;
  if (!taken) throw invalidField('token', 'This link was used already, or has expired. Ask for a new one.');
  return taken;
}

/** The link to name a newsroom and its first admin, for 24 hours. Those made before are void. */
export async function makeSetUpLink(database: PrismaClient, now = new Date()): Promise<string> {
  const token = newToken();
  await inTransaction(database, async (db) => {
    await db.oneTimeLink.deleteMany({ where: { purpose: 'set_up', usedAt: null } });
    const expiresAt = new Date(now.getTime() + setUpHours * 3_600_000);
    await db.oneTimeLink.create({
      data: { id: uuidv7(), purpose: 'set_up', tokenHash: tokenHash(token), createdAt: now, expiresAt },
    });
  });
  return linkTo('/set-up', token);
}

/** A reset link made on the server by whoever runs it; null where nobody has that address. */
export async function makeResetLink(
  database: PrismaClient,
  email: string,
  now = new Date(),
): Promise<{ link: string } | null> {
  return inTransaction(database, async (db) => {
    const context: Context = {
      db,
      now,
      newId: uuidv7,
      t: english,
      actor: { kind: 'system', job: 'reset-link' },
    };
    const user = await db.user.findUnique({ where: { email: email.trim().toLowerCase() } });
    if (!user) return null;
    const { id, link } = await insertResetLink(context, user.id);
    await writeAuditEvent(context, null, { type: 'reset_link.created', subjects: [user.id, id] });
    return { link };
  });
}
