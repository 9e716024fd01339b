/** Why: /api/auth as Request → Response, with our own checks before next-auth and our own answers after it. */
import NextAuth from 'next-auth';
import { say } from '@/lib/language/text';
import { DomainError } from '@/lib/domain/errors';
import type { PrismaClient } from '../db/generated/client';
import { env, isHttps } from '../env';
import { translateFor } from '../language';
import { problemResponse } from '../problem';
import { tellLanguage } from '../reader-language';
import { checkOwnOrigin } from '../request-checks';
import { clientAddress } from './client-address';
import { authCookies, authOptions, cookieName, type Attempting } from './next-auth-options';
import { oidcProvider, sealInvitation } from './oidc';
import { ownPath } from './own-path';
import { readForm } from './read-form';
import { cookieValue } from './cookie-value';
import { readSessionToken, sessionCookieName } from './session-cookie';

/** What of next-auth is open; everything else of it is not there. */
const actions: Record<string, string[]> = {
  csrf: ['GET'],
  providers: ['GET'],
  session: ['GET'],
  error: ['GET'],
  signin: ['GET', 'POST'],
  callback: ['GET', 'POST'],
  signout: ['GET', 'POST'],
};

const providers = (): Record<string, true> => ({
  credentials: true,
  ...(oidcProvider() ? { oidc: true as const } : {}),
});

const invitationCookie = () => cookieName('invitation');

/** Signing in and out on a database: `fetch(request)` answers everything below /api/auth. */
export function createAuthApi(database: PrismaClient): { fetch: (request: Request) => Promise<Response> } {
  return {
    fetch: async (request) => {
      try {
        return await handle(request, database);
      } catch (error) {
        const t = translateFor(request.headers);
        const response = problemResponse(error, new URL(request.url).pathname, t);
        tellLanguage(response.headers, t.language);
        return response;
      }
    },
  };
}

async function handle(request: Request, database: PrismaClient): Promise<Response> {
  const url = new URL(request.url);
  const nextauth = url.pathname.split('/').slice(3).filter(Boolean);
  // next-auth answers 500 to a GET of the one callback that takes a form.
  const allow = nextauth.join('/') === 'callback/credentials' ? ['POST'] : actions[nextauth[0] ?? ''];
  const isProvider = nextauth[1] === undefined || Object.hasOwn(providers(), nextauth[1]);
  if (!allow || !isProvider || nextauth.length > 2)
    throw new DomainError('not_found', 'There is nothing at this address.');
  if (!allow.includes(request.method)) {
    throw new DomainError('method_not_allowed', say('This takes {methods}.', { methods: allow.join(', ') }), {
      allow,
    });
  }
  if (request.method === 'POST') checkOwnOrigin(request);
  const body = request.method === 'POST' ? await readForm(request) : {};
  const cookies = ownCookies(request);
  const query = Object.fromEntries(url.searchParams);
  // It ends up in a Location: next-auth's codes and OAuth's are of this form.
  if ('error' in query && !/^\w{1,60}$/u.test(query['error'] ?? '')) query['error'] = 'Callback';
  const origin = env().STET_ORIGIN;
  for (const given of [body, query]) {
    if ('callbackUrl' in given) given['callbackUrl'] = `${origin}${ownPath(given['callbackUrl'], origin)}`;
  }
  // next-auth answers 500 to a return cookie that it cannot read.
  const returnTo = authCookies().callbackUrl.name;
  if (returnTo in cookies) cookies[returnTo] = `${origin}${ownPath(cookies[returnTo], origin)}`;
  const sessionToken = cookies[sessionCookieName()];
  const attempt: Attempting = {
    database,
    address: clientAddress(request.headers),
    userAgent: request.headers.get('User-Agent') ?? '',
    oldSessionId: sessionToken ? await readSessionToken(sessionToken) : null,
    sealedInvitation: cookies[invitationCookie()] ?? null,
    sessionId: null,
    failure: null,
  };
  const reply = new Reply();
  const nextAuthRequest = {
    method: request.method,
    query: { ...query, nextauth },
    body,
    cookies,
    headers: {},
  };
  await NextAuth(nextAuthRequest as never, reply as never, authOptions(attempt));
  if (attempt.failure !== null) throw attempt.failure;
  if (/\/api\/auth\/sign(in|out)\?csrf=true/u.test(reply.leadsTo)) {
    throw new DomainError('forbidden', 'This form is too old, or not ours. Load the page again.');
  }
  if (nextauth[1] === 'oidc') {
    const isLeaving = nextauth[0] === 'signin';
    const sealed = isLeaving ? await sealInvitation(database, body['invitation']) : null;
    reply.headers.append('Set-Cookie', invitationCookieLine(sealed));
  }
  return reply.toResponse();
}

/** The cookies that are ours, by their exact names: next-auth would join `name.0`, `name.1` from anywhere. */
function ownCookies(request: Request): Record<string, string> {
  const header = request.headers.get('Cookie');
  const names = [...Object.values(authCookies()).map(({ name }) => name), invitationCookie()];
  const found = names.map((name) => [name, cookieValue(header, name)] as const);
  return Object.fromEntries(found.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

const invitationCookieLine = (sealed: string | null): string =>
  [
    `${invitationCookie()}=${sealed ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${sealed === null ? 0 : 900}`,
    ...(isHttps() ? ['Secure'] : []),
  ].join('; ');

/** As much of a response of Next's pages router as next-auth writes to: in this shape it needs nothing of Next. */
class Reply {
  readonly headers = new Headers({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  private code = 200;
  private body: string | null = null;

  status(code: number): this {
    this.code = code;
    return this;
  }
  getHeader(name: string): string | string[] | undefined {
    return name === 'Set-Cookie' ? this.headers.getSetCookie() : (this.headers.get(name) ?? undefined);
  }
  setHeader(name: string, value: string | string[]): this {
    this.headers.delete(name);
    for (const one of [value].flat()) this.headers.append(name, one);
    return this;
  }
  json(value: unknown): void {
    this.headers.set('Content-Type', 'application/json');
    this.body = JSON.stringify(value);
  }
  send(value: unknown): void {
    if (typeof value === 'string') this.body = value;
    else if (value !== undefined) this.json(value);
  }
  end(): void {
    this.body = null;
  }
  /** Where it sends the browser, as a redirect or in its JSON. */
  get leadsTo(): string {
    return this.headers.get('Location') ?? this.body ?? '';
  }
  toResponse(): Response {
    return new Response(this.body, { status: this.code, headers: this.headers });
  }
}
