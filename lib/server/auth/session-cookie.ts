/** Why: the one cookie that says which session a browser has: its name, how it is written and how it is read. */
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { env, isHttps } from '../env';

/** Signed in for at most 30 days, and for at most 8 hours without a request (SECURITY.md, 34). */
export const sessionDays = 30;
export const idleHours = 8;

const dayInSeconds = 86_400;

/** `__Host-` pins the cookie to this host and to https; browsers refuse that name on http. */
export const sessionCookieName = (): string => (isHttps() ? '__Host-stet-session' : 'stet-session');

const Claims = z.object({ sid: z.uuid() });

/** The value of the cookie for a session: encrypted, so that its id cannot be read or guessed from it. */
export const writeSessionToken = (sessionId: string): Promise<string> =>
  encode({
    token: { sid: sessionId },
    secret: env().NEXTAUTH_SECRET,
    maxAge: sessionDays * dayInSeconds,
  });

/** The session id in a cookie's value; null where it is not ours, was altered, or has expired. */
export async function readSessionToken(token: string): Promise<string | null> {
  try {
    const claims = Claims.safeParse(await decode({ token, secret: env().NEXTAUTH_SECRET }));
    return claims.success ? claims.data.sid : null;
  } catch {
    return null;
  }
}
