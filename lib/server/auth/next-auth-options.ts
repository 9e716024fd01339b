/** Why: next-auth carries forms, cookies and the OpenID dance; who gets in and which session is alive is decided here. */
import type { AuthOptions, CookieOption } from 'next-auth';
import type { PrismaClient } from '../db/generated/client';
import { env, isHttps } from '../env';
import { log } from '../log';
import { bySession } from './actor';
import { signInWithPassword } from './check-credentials';
import { oidcProvider, signInWithProfile } from './oidc';
import { ownPath } from './own-path';
import { endSession } from './sessions';
import { readSessionToken, sessionCookieName, sessionDays, writeSessionToken } from './session-cookie';

/** What a request brings along, and what became of it. */
export interface Attempting {
  database: PrismaClient;
  address: string;
  userAgent: string;
  /** The session of the cookie that came with the request. */
  oldSessionId: string | null;
  sealedInvitation: string | null;
  /** Set when somebody got in. */
  sessionId: string | null;
  /** What went wrong, for the answer and the log; next-auth would write it into a URL. */
  failure: unknown;
}

const maxAge = sessionDays * 86_400;
const minutes = 15 * 60;

/** A cookie of the sign-in. `__Host-` on https: no path, no subdomain can plant one. */
export const cookieName = (name: string): string => `${isHttps() ? '__Host-' : ''}stet-${name}`;
const cookie = (name: string, seconds?: number): CookieOption => ({
  name,
  options: {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isHttps(),
    ...(seconds === undefined ? {} : { maxAge: seconds }),
  },
});

export const authCookies = () => ({
  sessionToken: cookie(sessionCookieName()),
  csrfToken: cookie(cookieName('csrf')),
  callbackUrl: cookie(cookieName('return')),
  pkceCodeVerifier: cookie(cookieName('pkce'), minutes),
  state: cookie(cookieName('state'), minutes),
  nonce: cookie(cookieName('nonce'), minutes),
});

/** The options for one request. */
export function authOptions(attempt: Attempting): AuthOptions {
  const { database, address, userAgent, oldSessionId: replaces } = attempt;
  const origin = env().STET_ORIGIN;
  const provider = oidcProvider();
  /** Nothing is thrown into next-auth. */
  const getIn = async (signIn: () => Promise<string | null>): Promise<boolean> => {
    try {
      attempt.sessionId = await signIn();
    } catch (error) {
      attempt.failure = error;
    }
    return attempt.sessionId !== null;
  };
  return {
    secret: env().NEXTAUTH_SECRET,
    providers: [
      {
        id: 'credentials',
        name: 'E-mail and password',
        type: 'credentials',
        credentials: {},
        authorize: async (given: Record<string, unknown> | undefined) => {
          const { email, password } = given ?? {};
          const isIn = await getIn(() =>
            signInWithPassword(database, { email, password, address, userAgent, replaces }),
          );
          return isIn ? { id: 'known by the session' } : null;
        },
      },
      ...(provider ? [provider] : []),
    ],
    session: { strategy: 'jwt', maxAge },
    jwt: {
      maxAge,
      // The cookie holds the id of a session row and nothing else; whether it is alive is the row's to say.
      encode: ({ token }) => writeSessionToken(String(token?.['sid'])),
      decode: async ({ token }) => {
        const sid = token ? await readSessionToken(token) : null;
        return sid !== null && (await bySession(sid, database, new Date())) ? { sid } : null;
      },
    },
    useSecureCookies: isHttps(),
    cookies: authCookies(),
    pages: { signIn: '/sign-in', signOut: '/', error: '/sign-in' },
    callbacks: {
      redirect: ({ url }) => `${origin}${ownPath(url, origin)}`,
      signIn: async ({ account, profile }) => {
        if (account?.type === 'credentials') return attempt.sessionId !== null;
        const { sealedInvitation } = attempt;
        return getIn(() =>
          signInWithProfile(database, { profile, sealedInvitation, address, userAgent, replaces }),
        );
      },
      jwt: ({ token }) => ({ sid: attempt.sessionId ?? token['sid'] }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        const sid = token?.['sid'];
        if (typeof sid === 'string') await endSession(database, sid);
      },
    },
    logger: {
      error: (code, metadata) => log.warn({ code, reason: reasonOf(metadata) }, 'signing in failed'),
      warn: (code) => log.debug({ code }, 'next-auth'),
      debug: () => undefined,
    },
  };
}

function reasonOf(metadata: unknown): string {
  const error = metadata instanceof Error ? metadata : (metadata as { error?: unknown } | null)?.error;
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : '';
}
