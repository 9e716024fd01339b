import { postToAuth } from './auth-endpoint';

export type SignInOutcome =
  | { kind: 'in' }
  /** Wrong password or unknown address: nobody learns which. */
  | { kind: 'refused' }
  /** Too many tries; `seconds` until the next, where the server says. */
  | { kind: 'limited'; seconds: number | null }
  | { kind: 'away' };

/** Signs in with e-mail and password. Never throws. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  try {
    const response = await postToAuth('callback/credentials', { email, password, callbackUrl: '/' });
    if (response.status === 429) {
      const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
      return { kind: 'limited', seconds: Number.isFinite(seconds) ? seconds : null };
    }
    if (response.status >= 500) return { kind: 'away' };
    const { url } = (await response.json()) as { url?: string };
    const isRefused = !response.ok || !url || new URL(url, window.location.origin).searchParams.has('error');
    return { kind: isRefused ? 'refused' : 'in' };
  } catch {
    return { kind: 'away' };
  }
}

/** Leaves for the OpenID provider; with an invitation's token, to come back as a member. Throws where our own server cannot be reached. */
export async function leaveForProvider(next: string, invitation?: string): Promise<void> {
  const response = await postToAuth('signin/oidc', {
    callbackUrl: next,
    ...(invitation === undefined ? {} : { invitation }),
  });
  const { url } = (await response.json()) as { url: string };
  window.location.assign(url);
}
