/** SECURITY.md at the doors of the server that really runs: headers, other origins, other methods, forged addresses. */
import { expect } from '@playwright/test';
import { open } from './awake';
import { send, test } from './desk-of-its-own';
import { signIn } from './product-of-its-own';

/** One of each kind of answer that the server gives. */
const everywhere = [
  '/',
  '/sign-in',
  '/nothing',
  '/icon.svg',
  '/_next/static/nothing.js',
  '/api/v1/me',
  '/api/v1/nothing',
  '/api/auth/session',
  '/api/auth/nothing',
  '/api/health',
  '/api/ready',
  '/api/nothing',
];

test('SECURITY 18: no script can read the cookie of a session', async ({ desk, own, visit }) => {
  const page = await visit(desk.newsroom.admin);
  await open(page, `/n/${desk.newsroom.slug}`);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const cookies = await page.context().cookies(own.origin);
  expect(cookies.map(({ name }) => name)).toContain('stet-session');
  for (const cookie of cookies) {
    expect(cookie, cookie.name).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      domain: 'localhost',
    });
  }
});

test('SECURITY 19: every answer tells the browser what not to do', async ({ own, browser }) => {
  const scripts = await (await fetch(`${own.origin}/sign-in`)).text();
  const file = /\/_next\/static\/[^"]+\.js/u.exec(scripts)?.[0];
  expect(file).toBeDefined();
  for (const path of [...everywhere, file!]) {
    const { headers } = await send(`${own.origin}${path}`);
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy'], path).toContain('camera=()');
    expect(headers['x-powered-by'], path).toBeUndefined();
    // HSTS is for https; here it is not.
    expect(headers['strict-transport-security'], path).toBeUndefined();
    const isFile = path.endsWith('.js') || path.endsWith('.svg');
    if (!isFile) expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    if (path.startsWith('/api/')) expect(headers['content-security-policy']).toContain("default-src 'none'");
  }
  const context = await browser.newContext();
  await context.close();
});

test('SECURITY 19: a page of somebody else cannot show ours in a frame', async ({
  own,
  elsewhere,
  browser,
}) => {
  const page = await browser.newPage();
  const blocked: string[] = [];
  page.on('console', (message) => blocked.push(message.text()));
  await page.goto(elsewhere.sameSite);
  await page.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
  }, `${own.origin}/sign-in`);
  await expect.poll(() => blocked.join('\n')).toMatch(/frame-ancestors|X-Frame-Options/u);
  expect(await page.frames()[1]!.getByRole('button').count()).toBe(0);
  await page.close();
});

test('SECURITY 20: no other origin can read an answer', async ({ own, elsewhere, desk, browser }) => {
  for (const path of everywhere) {
    for (const origin of ['null', `${own.origin}.evil`, elsewhere.sameSite, own.origin]) {
      for (const method of ['GET', 'OPTIONS']) {
        const { headers } = await send(`${own.origin}${path}`, method, {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type',
        });
        expect(
          Object.keys(headers).filter((name) => name.startsWith('access-control')),
          `${method} ${path}`,
        ).toEqual([]);
      }
    }
  }
  const context = await browser.newContext({ storageState: await desk.everything.context.storageState() });
  const page = await context.newPage();
  for (const address of [elsewhere.sameSite, elsewhere.otherSite]) {
    await page.goto(address);
    const read = await page.evaluate(
      (url) =>
        fetch(url, { credentials: 'include' }).then(
          () => 'read',
          () => 'refused',
        ),
      `${own.origin}/api/v1/me`,
    );
    expect(read, address).toBe('refused');
  }
  await context.close();
});

const internals = /prisma|postgres|\bSELECT\b|node_modules|\n\s+at |\/lib\/|digest.*stack/iu;

test('SECURITY 24: other methods are refused at every door', async ({ own }) => {
  for (const path of ['/api/v1/me', '/api/v1/openapi.json', '/api/v1/newsrooms']) {
    for (const method of ['TRACE', 'PUT', 'OPTIONS']) {
      const { status, headers, body } = await send(`${own.origin}${path}`, method);
      expect(status, `${method} ${path}`).toBe(405);
      expect(headers.allow, `${method} ${path}`).toBe('GET');
      expect(headers['content-type'], `${method} ${path}`).toBe('application/problem+json');
      expect(JSON.parse(body)).toMatchObject({ code: 'method_not_allowed', status: 405 });
    }
  }
  for (const path of [
    '/',
    '/sign-in',
    '/api/health',
    '/api/ready',
    '/api/csp-reports',
    '/api/auth/session',
    '/icon.svg',
  ]) {
    for (const method of ['PUT', 'DELETE']) {
      const { status, body } = await send(`${own.origin}${path}`, method);
      expect(status, `${method} ${path}`).toBe(405);
      expect(body).not.toMatch(internals);
    }
  }
});

test('SECURITY 24: no error tells what the server is made of', async ({ own, desk }) => {
  const { everything } = desk;
  const bad: [string, string, string?][] = [
    ['GET', '/api/v1/nothing'],
    ['GET', '/api/v1/articles/x'],
    ['GET', '/api/v1/articles/%00'],
    ['GET', '/api/v1/articles/%E0%A4%A'],
    ['GET', `/api/v1/newsrooms/courier/articles?cursor=${'x'.repeat(3_000)}`],
    ['POST', '/api/v1/me/password', '{'],
    ['POST', '/api/v1/me/password', '{"current":"x","next":"\\u0000"}'],
    ['POST', '/api/v1/set-up', '[]'],
    ['GET', '/api/auth/callback/credentials'],
    ['GET', '/api/auth/error?error=%00'],
    ['GET', '/n/%00/articles/%E0'],
    ['GET', '/%E0%A4%A'],
    ['GET', '/_next/image?url=//evil.example&w=64&q=75'],
    ['GET', '/_next/static/../../package.json'],
    ['GET', '/_next/data/x/sign-in.json'],
  ];
  for (const [method, path, data] of bad) {
    const response = await everything.context.request.fetch(`${own.origin}${path}`, {
      method,
      maxRedirects: 0,
      headers: { Origin: own.origin, ...(data === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(data === undefined ? {} : { data: Buffer.from(data) }),
    });
    expect(response.status(), path).toBeLessThan(500);
    expect(response.headers()['location'] ?? '', path).not.toContain('evil');
    const text = await response.text();
    if (path.startsWith('/api/v1/')) {
      expect(response.headers()['content-type'], path).toBe('application/problem+json');
      expect(JSON.parse(text), path).toMatchObject({ status: response.status(), code: expect.any(String) });
      expect(text, path).not.toMatch(internals);
    }
  }
});

test('SECURITY 25: forwarded headers of a client change neither its address nor our links', async ({
  own,
  desk,
  browser,
}) => {
  const { newsroom } = desk;
  const forged = {
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'https',
    Forwarded: 'host=evil.example;proto=https',
    'X-Stet-Peer': 'guess 203.0.113.9',
  };
  const made = await newsroom.admin.context.request.post(
    `${own.origin}/api/v1/newsrooms/courier/invitations`,
    {
      headers: { Origin: own.origin, ...forged },
      data: { email: 'linked@courier.example.org', roles: ['writer'] },
    },
  );
  expect(((await made.json()) as { link: string }).link).toMatch(
    new RegExp(`^${own.origin}/invitation#`, 'u'),
  );
  const page = await send(`${own.origin}/`, 'GET', forged);
  expect(page.headers.location ?? '').not.toContain('evil');

  const statuses: number[] = [];
  for (let i = 0; i < 11; i += 1) {
    const context = await browser.newContext({
      extraHTTPHeaders: { ...forged, 'X-Forwarded-For': `203.0.113.${i}`, 'X-Real-IP': `203.0.113.${i}` },
    });
    statuses.push(await signIn(context, own.origin, 'guessed@courier.example.org', `wrong ${i}`));
    await context.close();
  }
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
});
