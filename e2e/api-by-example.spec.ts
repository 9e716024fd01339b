/** The README's journey, run as it stands there: bash, curl and three keys. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, newsroom, test } from './fixtures';
import { product } from './server';

const run = promisify(execFile);

const journey = /<!-- journey -->\s*```sh\n([\s\S]*?)```/u.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

async function keyOf(page: Page, scopes: string[]): Promise<string> {
  const response = await page.request.post(`/api/v1/newsrooms/${newsroom}/keys`, {
    headers: { Origin: product().origin },
    data: { name: 'README', scopes },
  });
  expect(response.status()).toBe(201);
  return ((await response.json()) as { key: string }).key;
}

test('the journey of the README goes through with curl alone', async ({ as }) => {
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const { stdout } = await run('bash', ['-c', journey], {
    env: {
      ...process.env,
      STET: product().origin,
      NEWSROOM: newsroom,
      WRITER: await keyOf(writer, ['read', 'edit']),
      CHECKER: await keyOf(checker, ['read', 'edit', 'judge']),
      EDITOR: await keyOf(editor, ['read', 'decide']),
    },
  });
  // Of the new version: the claim's one place, where its words are now.
  expect(stdout).toMatch(/"outcome":"placed","start":23,/u);
  expect(stdout).toContain('"code":"wrong_state"');
  expect(stdout).toContain('5 words are not yet looked at.');

  const articles = await editor.request.get(`/api/v1/newsrooms/${newsroom}/articles?state=cleared`);
  const { items } = (await articles.json()) as { items: { title: string; state: string }[] };
  expect(items).toContainEqual(
    expect.objectContaining({ title: 'The quay is open again', state: 'cleared' }),
  );
});
