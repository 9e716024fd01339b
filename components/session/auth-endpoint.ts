/** next-auth's own addresses, the one thing that is not in the contract. */

async function csrfToken(): Promise<string> {
  const response = await fetch('/api/auth/csrf', { credentials: 'same-origin', cache: 'no-store' });
  if (!response.ok) throw new Error('no CSRF token');
  return ((await response.json()) as { csrfToken: string }).csrfToken;
}

/** Posts a form to /api/auth/{path} with its CSRF token. */
export async function postToAuth(path: string, fields: Record<string, string>): Promise<Response> {
  return fetch(`/api/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...fields, csrfToken: await csrfToken(), json: 'true' }),
  });
}
