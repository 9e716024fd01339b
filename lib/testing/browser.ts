/** A browser for tests without one: keeps cookies, sends what our pages send, to the product's own doors. */
import { createAuthApi } from '@/lib/server/auth/auth-api';
import type { PrismaClient } from '@/lib/server/db/generated/client';
import { env } from '@/lib/server/env';
import { createApi } from '@/lib/server/http';

interface Sent {
  method?: string;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as a form. */
  form?: Record<string, string>;
  headers?: Record<string, string>;
}

export class TestBrowser {
  readonly cookies = new Map<string, string>();
  private readonly auth;
  private readonly api;

  constructor(database: PrismaClient) {
    this.auth = createAuthApi(database);
    this.api = createApi(database);
  }

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async send(path: string, { method, json, form, headers = {} }: Sent = {}): Promise<Response> {
    const body =
      json === undefined ? (form ? new URLSearchParams(form).toString() : null) : JSON.stringify(json);
    const type = json === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
    const request = new Request(new URL(path, env().STET_ORIGIN), {
      method: method ?? (body === null ? 'GET' : 'POST'),
      headers: {
        'Sec-Fetch-Site': 'same-origin',
        ...(this.cookies.size > 0 ? { Cookie: this.cookieHeader } : {}),
        ...(body === null ? {} : { 'Content-Type': type, 'Content-Length': String(Buffer.byteLength(body)) }),
        ...headers,
      },
      body,
    });
    const door = path.startsWith('/api/auth/') ? this.auth : this.api;
    const response = await door.fetch(request);
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  /** As the sign-in page does it. */
  async signIn(email: string, password: string, more: Record<string, string> = {}): Promise<Response> {
    return this.postToAuth('callback/credentials', { email, password, ...more });
  }

  async signOut(): Promise<Response> {
    return this.postToAuth('signout', {});
  }

  async postToAuth(action: string, fields: Record<string, string>): Promise<Response> {
    const { csrfToken } = (await (await this.send('/api/auth/csrf')).json()) as { csrfToken: string };
    return this.send(`/api/auth/${action}`, { form: { json: 'true', ...fields, csrfToken } });
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value === '' || attributes.some((one) => /^max-age=0$/iu.test(one))) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
