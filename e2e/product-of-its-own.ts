/** A product without the demonstration, for what would disturb other journeys; begun when a test first asks for it. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, type Browser, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { callingAs, type Calling } from './calling';
import { test as base, watch } from './fixtures';
import type { Product } from './server';

export interface OwnProduct extends Product {
  setUpLink: string;
  /** Of the web server. */
  pid: number;
  /** Begins the web server again, after it was ended; on the same port and database. */
  serveAgain: () => Promise<void>;
  /** All that the server has written so far. */
  log: () => string;
  /** Makes the one-time link for a further newsroom; the one before is void. */
  makeSetUpLink: () => Promise<string>;
}

async function startOwn(): Promise<{ product: OwnProduct; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/test/e2e-server.ts', '--without-demo'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise<never>((_, reject) => {
    child.once('exit', () => reject(new Error('The product does not start; its reason is above.')));
  });
  const written: string[] = [];
  const waiting: ((pid: number) => void)[] = [];
  const told = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{"origin"') || line.startsWith('{"pid"')) resolve(line);
      else if (line.startsWith('{"again"')) waiting.shift()?.((JSON.parse(line) as { again: number }).again);
      else written.push(line);
    });
  });
  const product = JSON.parse(await Promise.race([told, gone])) as Product & {
    setUpLink: string;
    pid: number;
  };
  gone.catch(() => undefined);
  const makeSetUpLink = () =>
    new Promise<string>((resolve, reject) => {
      const { databaseUrl, nextAuthSecret, origin } = product;
      const made = spawn(process.execPath, ['--import', 'tsx', 'scripts/setup-link.ts'], {
        env: {
          ...process.env,
          DATABASE_URL: databaseUrl,
          NEXTAUTH_SECRET: nextAuthSecret,
          STET_ORIGIN: origin,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let output = '';
      made.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
      made.once('exit', (code) => (code === 0 ? resolve(output.trim()) : reject(new Error('No link.'))));
    });
  const own: OwnProduct = {
    ...product,
    log: () => written.join('\n'),
    makeSetUpLink,
    serveAgain: async () => {
      const again = new Promise<number>((resolve) => waiting.push(resolve));
      child.stdin.write('serve\n');
      own.pid = await Promise.race([again, gone]);
    },
  };
  return {
    product: own,
    stop: async () => {
      const exit = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await exit;
    },
  };
}

/** Signs in as the sign-in page does, without its page. @returns the status of the answer. */
export async function signIn(
  context: BrowserContext,
  origin: string,
  email: string,
  password: string,
): Promise<number> {
  const csrf = await context.request.get(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const response = await context.request.post(`${origin}/api/auth/callback/credentials`, {
    headers: { Origin: origin },
    form: { email, password, csrfToken, json: 'true' },
  });
  return response.status();
}

/** Somebody in a browser of their own. */
export interface OwnPerson {
  context: BrowserContext;
  call: Calling;
  email: string;
  name: string;
  password: string;
}

export interface OwnNewsroom {
  slug: string;
  admin: OwnPerson;
  /** Invites and joins them. */
  join: (
    email: string,
    roles: ('writer' | 'checker' | 'editor' | 'admin')[],
    name?: string,
  ) => Promise<OwnPerson>;
}

const tokenOf = (link: string) => new URL(link).hash.slice(1);

/** A newsroom by its set-up link, and its first admin, signed in. */
export async function openNewsroom(
  browser: Browser,
  product: OwnProduct,
  link: string,
  { slug, newsroom, name }: { slug: string; newsroom: string; name: string },
): Promise<OwnNewsroom> {
  const { origin } = product;
  const person = async (email: string, called: string): Promise<OwnPerson> => {
    const context = await browser.newContext({ baseURL: origin });
    const password = `a walk along the ${slug} of ${email.split('@')[0]}`;
    return { context, call: callingAs(context.request, origin), email, name: called, password };
  };
  const admin = await person(`admin@${slug}.example.org`, name);
  const { email, password } = admin;
  await admin.call('newsroom.set_up', {
    body: { token: tokenOf(link), newsroom, slug, timeZone: 'UTC', name, email, password },
  });
  expect(await signIn(admin.context, origin, email, password)).toBe(200);
  return {
    slug,
    admin,
    join: async (theirs, roles, called = 'Somebody Else') => {
      const made = await admin.call('invitation.create', {
        params: { slug },
        body: { email: theirs, roles },
      });
      const joined = await person(theirs, called);
      await joined.call('invitation.accept', {
        body: { token: tokenOf(made.link), name: called, password: joined.password },
      });
      expect(await signIn(joined.context, origin, theirs, joined.password)).toBe(200);
      return joined;
    },
  };
}

interface Fixtures {
  /** A browser at that product: with somebody's cookies, or nobody's. */
  visit: (
    who: OwnPerson | null,
    options?: BrowserContextOptions,
  ) => Promise<Awaited<ReturnType<BrowserContext['newPage']>>>;
}

export const test = base.extend<Fixtures, { own: OwnProduct }>({
  own: [
    async ({ browser: _browser }, use) => {
      const { product, stop } = await startOwn();
      await use(product);
      await stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  visit: async ({ browser, own }, use) => {
    const opened: { context: BrowserContext; problems: string[] }[] = [];
    await use(async (who, options = {}) => {
      const context = await browser.newContext({
        baseURL: own.origin,
        ...options,
        ...(who ? { storageState: await who.context.storageState() } : {}),
      });
      const page = await context.newPage();
      opened.push({ context, problems: watch(page) });
      return page;
    });
    for (const { context, problems } of opened) {
      await context.close();
      expect(problems).toEqual([]);
    }
  },
});

export { expect };
