/** Signs people in for tests, and makes the requests that their browsers would. */
import type { PrismaClient } from '@/lib/server/db/generated/client';
import { sessionCookieName, writeSessionToken } from '@/lib/server/auth/session-cookie';
import { env } from '@/lib/server/env';
import { uuidv7 } from 'uuidv7';

export interface SignedIn {
  sessionId: string;
  /** For the header `Cookie`. */
  cookie: string;
}

/** A session as signing in makes it, without the password. */
export async function signIn(database: PrismaClient, userId: string, now = new Date()): Promise<SignedIn> {
  const sessionId = uuidv7();
  await database.authSession.create({
    data: {
      id: sessionId,
      userId,
      userAgent: 'a test',
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + 30 * 86_400_000),
    },
  });
  return { sessionId, cookie: `${sessionCookieName()}=${await writeSessionToken(sessionId)}` };
}

/** A request as our own pages make it: same-origin, JSON, with the session's cookie if there is one. */
export function apiRequest(
  method: string,
  path: string,
  { cookie, body, headers = {} }: { cookie?: string; body?: unknown; headers?: Record<string, string> } = {},
): Request {
  const text = body === undefined ? null : JSON.stringify(body);
  return new Request(`${env().STET_ORIGIN}${path}`, {
    method,
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      ...(cookie === undefined ? {} : { Cookie: cookie }),
      ...(text === null
        ? {}
        : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(text)) }),
      ...headers,
    },
    body: text,
  });
}
