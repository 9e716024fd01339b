/** The whole product on a durable Postgres of its own, with the demonstration and keys for its people. */
import { migrate } from '@/prisma/migrate';
import type { Cluster } from '@/scripts/postgres/cluster';
import { withClient } from '@/scripts/postgres/roles';
import { build } from '@/scripts/start/build';
import { startProduct, type Product } from '@/scripts/test/product';
import { durableCluster } from '@/scripts/trials/scratch';

export interface Answer {
  status: number;
  text: string;
  body: Record<string, unknown>;
}

export interface Desk {
  cluster: Cluster;
  product: Product & { pid: number };
  /** Calls an operation as the person whose e-mail begins so, by API key. */
  api: (
    who: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
}

const NEWSROOM = '/newsrooms/arrow-courier';

export async function openDesk(say: (line: string) => void): Promise<Desk> {
  await build(say);
  const cluster = await durableCluster();
  await withClient(cluster.adminUrl(), (client) => client.query('CREATE DATABASE desk'));
  const url = cluster.adminUrl('desk');
  await migrate({ url });
  const database = { name: 'desk', url, ownerUrl: url, drop: () => Promise.resolve() };
  const server = {
    adminUrl: cluster.adminUrl(),
    ownerUrl: url,
    appUrl: url,
    template: 'desk',
    prefix: 'desk',
  };
  const product = await startProduct(server, { withDemo: true, database });
  const keys = new Map<string, string>();
  for (const { email, password } of product.accounts)
    keys.set(email.split('@')[0]!, await keyOf(product.origin, email, password));

  return {
    cluster,
    product,
    api: async (who, method, path, body, headers = {}) => {
      const response = await fetch(`${product.origin}/api/v1${path}`, {
        method,
        headers: { Authorization: `Bearer ${keys.get(who)}`, 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        text,
        body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
      };
    },
  };
}

/** Signs in as a browser does, and makes a key with every scope. */
async function keyOf(origin: string, email: string, password: string): Promise<string> {
  const first = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const signIn = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      Cookie: cookies(first),
      Origin: origin,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ email, password, csrfToken, json: 'true' }),
  });
  const made = await fetch(`${origin}/api/v1${NEWSROOM}/keys`, {
    method: 'POST',
    headers: { Cookie: cookies(signIn), Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'Trial', scopes: ['read', 'edit', 'judge', 'decide', 'administer'] }),
  });
  if (made.status !== 201) throw new Error(`No key for ${email}: ${made.status} ${await made.text()}`);
  return ((await made.json()) as { key: string }).key;
}

const cookies = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** An open claim of the demonstration, as its list shows it. */
export async function openClaim(desk: Desk): Promise<{ id: string; version: number; statement: string }> {
  const { body } = await desk.api('ben', 'GET', `${NEWSROOM}/claims?state=open`);
  const claim = (body.items as { id: string; version: number; statement: string }[])[0];
  if (!claim) throw new Error('The demonstration has no open claim.');
  return claim;
}

export const sourcesPath = `${NEWSROOM}/sources`;
