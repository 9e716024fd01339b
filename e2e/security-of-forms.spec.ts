/** SECURITY.md 22 and 23: what other people's pages and addresses can make a signed-in browser do. */
import { expect } from '@playwright/test';
import { contract, type OperationName } from '@/lib/api/contract/contract';
import { sampleWorld } from '@/lib/api/example-world';
import type { OperationShape } from '@/lib/api/operation';
import { open } from './awake';
import { partsOf } from './calling';
import { send, test } from './desk-of-its-own';
import { fingerprint } from './fingerprint';

const changing = (Object.entries(contract) as [OperationName, OperationShape][])
  .filter(([, row]) => row.changes)
  .map(([name, row]) => partsOf(name, row.example(sampleWorld)));

test('SECURITY 22: a page of somebody else changes nothing, with the cookie sent along', async ({
  own,
  elsewhere,
  desk,
  browser,
}) => {
  test.slow();
  const context = await browser.newContext({ storageState: await desk.everything.context.storageState() });
  const page = await context.newPage();
  const before = await fingerprint(own.ownerUrl);
  const answers = new Map<string, number[]>();
  page.on('response', (response) => {
    const { method, url } = { method: response.request().method(), url: new URL(response.url()) };
    if (url.origin !== own.origin) return;
    const key = `${method} ${url.pathname}`;
    answers.set(key, [...(answers.get(key) ?? []), response.status()]);
  });
  for (const address of [elsewhere.sameSite, elsewhere.otherSite]) {
    await page.goto(address);
    for (const { method, path, body } of changing) {
      const outcome = await page.evaluate(
        async ({ url, method, text }) => {
          const init = { method, credentials: 'include' as const, body: text };
          const outcomes: string[] = [];
          const tried = (sent: Promise<Response>) =>
            sent.then(
              (one) => one.type,
              () => 'refused',
            );
          if (method === 'POST') {
            // What a browser sends to anybody without asking first.
            const types = [
              'text/plain',
              'application/x-www-form-urlencoded',
              'multipart/form-data; boundary=x',
            ];
            for (const type of types) {
              const headers = { 'Content-Type': type };
              outcomes.push(await tried(fetch(url, { ...init, mode: 'no-cors', headers })));
            }
            const frame = document.createElement('iframe');
            frame.name = `frame-${Math.random()}`;
            const form = document.createElement('form');
            Object.assign(form, { action: url, method: 'post', enctype: 'text/plain', target: frame.name });
            const field = document.createElement('input');
            Object.assign(field, { name: text.slice(0, -1), value: '"}' });
            form.append(field);
            document.body.append(frame, form);
            const loaded = new Promise((resolve) => (frame.onload = resolve));
            form.submit();
            await loaded;
            frame.remove();
          }
          // What it asks for first.
          const headers = { 'Content-Type': 'application/json' };
          outcomes.push(await tried(fetch(url, { ...init, mode: 'cors', headers })));
          return outcomes;
        },
        { url: `${own.origin}${path}`, method, text: JSON.stringify(body ?? {}) },
      );
      expect(outcome.at(-1), `${method} ${path}`).toBe('refused');
    }
  }
  await context.close();
  const posts = changing.filter(({ method }) => method === 'POST');
  for (const { method, path } of posts) {
    const statuses = answers.get(`${method} ${path}`) ?? [];
    expect([...new Set(statuses)], path).toEqual([403]);
  }
  expect(await fingerprint(own.ownerUrl)).toEqual(before);
});

test('SECURITY 22: a cookie without a word of where the request comes from changes nothing', async ({
  own,
  desk,
}) => {
  const [cookie] = await desk.everything.context.cookies(own.origin);
  const cookies = (await desk.everything.context.cookies(own.origin)).map(
    (one) => `${one.name}=${one.value}`,
  );
  expect(cookie).toBeDefined();
  for (const { method, path, body } of changing) {
    const response = await fetch(`${own.origin}${path}`, {
      method,
      headers: { Cookie: cookies.join('; '), 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(response.status, `${method} ${path}`).toBe(403);
  }
});

const awayFrom = [
  '//evil.example',
  '/\\evil.example',
  'http://evil.example',
  'http://h.evil',
  'https://evil.example/n/courier',
  '%2f%2fevil.example',
  '/%2fevil.example',
  '/%5cevil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://',
];

test('SECURITY 23: signing in leads to no other origin, whatever the address says', async ({
  own,
  desk,
  visit,
}) => {
  const page = await visit(desk.newsroom.admin);
  for (const next of awayFrom) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await expect(page, next).toHaveURL(`${own.origin}/n/${desk.newsroom.slug}`);
    const { status, headers } = await send(
      `${own.origin}/api/auth/signin?callbackUrl=${encodeURIComponent(next)}`,
    );
    expect(status, next).toBe(302);
    expect(headers.location, next).not.toContain('evil');
  }
  const { email, password } = desk.newsroom.admin;
  const stranger = await visit(null);
  await open(stranger, `/sign-in?next=${encodeURIComponent('//evil.example')}&callbackUrl=http://h.evil`);
  await stranger.getByLabel('E-mail').fill(email);
  await stranger.getByLabel('Password', { exact: true }).fill(password);
  await stranger.getByRole('button', { name: 'Sign in' }).click();
  await expect(stranger).toHaveURL(`${own.origin}/n/${desk.newsroom.slug}`);
});
