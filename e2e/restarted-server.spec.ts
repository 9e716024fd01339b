/** The server goes away under a form and comes back: nothing is lost, nothing is there twice. */
import { test } from './desk-of-its-own';
import { expect } from './product-of-its-own';
import { benchIsReady, panel } from './bench';
import { banner } from './unsent';

const text = `# The quay reopens

The quay was closed for eleven months. It reopened on 6 May 2026.`;

test('what is sent while the server is down is there once when it is up again', async ({
  own,
  desk,
  visit,
}) => {
  test.setTimeout(120_000);
  const { newsroom, everything } = desk;
  const { call } = everything;
  const article = await call('article.create', {
    params: { slug: newsroom.slug },
    body: { markdown: text, purpose: 'before_publication' },
  });
  await call('article.set_state', { params: { id: article.id }, body: { to: 'in_check' } });
  const checker = await newsroom.join('checker@courier.example.org', ['checker']);
  const { items } = await checker.call('claim.create', {
    params: { id: article.id },
    body: { kind: 'number', quote: { exact: 'eleven months' } },
  });
  const claim = items[0]!;
  const page = await visit(checker);
  await page.goto(`/n/${newsroom.slug}/articles/${article.id}?claim=${claim.id}`);
  await benchIsReady(page);
  const open = panel(page, 'Number');
  await open.getByRole('radio', { name: 'Confirmed' }).check();
  await open.getByRole('textbox', { name: 'Rationale' }).fill('The log says so.');

  process.kill(own.pid, 'SIGKILL');
  await open.getByLabel('Comment', { exact: true }).fill('Which log?');
  await open.getByRole('button', { name: 'Comment' }).click();
  await expect(banner(page)).toHaveText('1 change waits for the connection');
  await open.getByRole('button', { name: 'Submit' }).click();
  await open.getByRole('button', { name: 'Send now' }).click();
  await expect(banner(page)).toHaveText('2 changes wait for the connection');
  await own.serveAgain();

  await expect(panel(page, 'Number · Submitted')).toBeVisible({ timeout: 40_000 });
  await expect(banner(page)).toHaveText('');
  const now = await checker.call('claim.read', { params: { id: claim.id } });
  expect(now.verdicts).toHaveLength(1);
  const comments = await checker.call('comment.list', { params: { id: claim.id } });
  expect(comments.items.map((one) => one.body)).toEqual(['Which log?']);
});
