/** A person of the demonstration, signed in as a browser does it. */
import type { APIRequestContext } from '@playwright/test';
import type { Product } from '@/scripts/test/product';

/** The request's context holds the cookie afterwards. */
export async function signIn(product: Product, request: APIRequestContext, email: string): Promise<void> {
  const password = product.accounts.find((one) => one.email === email)?.password ?? '';
  const csrf = await request.get(`${product.origin}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await request.post(`${product.origin}/api/auth/callback/credentials`, {
    headers: { Origin: product.origin },
    form: { email, password, csrfToken, json: 'true' },
  });
  if (answer.status() !== 200) throw new Error(`Nobody could sign in: ${answer.status()}`);
}

export const CHECKER = 'ben@example.org';
export const ADMIN = 'viktor@example.org';
export const NEWSROOM = 'arrow-courier';
