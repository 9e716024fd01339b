/** Why: e-mail and password, checked with the same work and the same answer whoever asks (SECURITY.md, 30). */
import { Email } from '@/lib/api/contract/session-contract';
import type { PrismaClient } from '../db/generated/client';
import { hashPassword, isPassword, needsRehash } from './password';
import { countTry, forgetTries, uncountTry } from './rate-limits';
import { recordRefusedSignIn, startSession } from './sessions';

export interface Attempt {
  email: unknown;
  password: unknown;
  /** Of the client: what is counted. */
  address: string;
  userAgent: string;
  /** The session that the browser has already, if any; it ends. */
  replaces: string | null;
}

/** A password longer than any that can be chosen is not hashed. */
const longest = 256;

/**
 * Signs in. @returns the new session's id, or null where address and password do not go together.
 * @throws DomainError `rate_limited` after too many wrong ones.
 */
export async function signInWithPassword(database: PrismaClient, attempt: Attempt): Promise<string | null> {
  const { address, userAgent, replaces } = attempt;
  const parsed = Email.safeParse(attempt.email);
  const email = parsed.success ? parsed.data : '';
  const password = typeof attempt.password === 'string' ? attempt.password.slice(0, longest + 1) : '';
  await countTry(database, 'sign-in-address', address);
  await countTry(database, 'sign-in-account', address, email);

  const user = await database.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  });
  const isRight = (await isPassword(password, user?.passwordHash ?? null)) && password.length <= longest;
  const userId = user?.id ?? null;
  if (!user?.passwordHash || !isRight) {
    await recordRefusedSignIn(database, { address, userId, method: 'password', why: 'wrong' });
    return null;
  }
  if (needsRehash(user.passwordHash)) {
    const passwordHash = await hashPassword(password);
    await database.user.updateMany({
      where: { id: user.id, passwordHash: user.passwordHash },
      data: { passwordHash },
    });
  }
  const sessionId = await startSession(database, {
    userId: user.id,
    method: 'password',
    userAgent,
    replaces,
  });
  if (sessionId === null) {
    await recordRefusedSignIn(database, { address, userId, method: 'password', why: 'disabled' });
    return null;
  }
  await forgetTries(database, 'sign-in-account', address, email);
  await uncountTry(database, 'sign-in-address', address);
  return sessionId;
}
