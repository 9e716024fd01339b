/** What is said about an article, whose text it is and who may see it, from the workbench and from the desk. */
import type { Page } from '@playwright/test';
import { ask, call } from './api';
import { open } from './awake';
import { benchIsReady, openBench, tabTo } from './bench';
import { expect, expectAccessible, NEW_BROWSER, newsroom, test } from './fixtures';
import { banner, timesDone } from './unsent';
import { ferries, makeArticle, makeClaim, mark, submit } from './world';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Article details' });
const read = (page: Page, article: { id: string }) =>
  call(page, 'article.read', { params: { id: article.id } });
const state = (page: Page) => page.locator('.bench-state');

test('an editor changes outlet and deadline by keys alone; it survives a reload, and is undone', async ({
  as,
}) => {
  const [writer, editor] = await Promise.all([as('writer'), as('editor')]);
  const article = await makeArticle(writer, { markdown: ferries(`Details ${mark()}`), outlet: 'The Echo' });
  await openBench(editor, article);
  await editor.keyboard.press('Control+k');
  await editor.keyboard.type('Article details');
  await expect(editor.getByRole('option', { name: 'Article details' })).toBeVisible();
  await editor.keyboard.press('Enter');
  const outlet = dialog(editor).getByLabel('Outlet');
  await expect(outlet).toHaveValue('The Echo');
  await expectAccessible(editor);
  await tabTo(editor, outlet);
  await editor.keyboard.press('Control+a');
  await editor.keyboard.type('The Kettleby Post');

  await editor.reload();
  await benchIsReady(editor);
  expect((await read(editor, article)).outlet).toBe('The Echo');
  await editor.getByRole('button', { name: 'Details', exact: true }).press('Enter');
  await expect(outlet).toHaveValue('The Kettleby Post');
  await dialog(editor).getByLabel('Deadline').fill('2031-03-04T18:30');
  await editor.keyboard.press('Control+Enter');
  await expect(dialog(editor)).toBeHidden();
  await expect(state(editor)).toContainText('4 Mar 2031, 18:30');
  await expect(editor.getByText('The Kettleby Post')).toBeVisible();
  await expect.poll(async () => (await read(editor, article)).outlet).toBe('The Kettleby Post');

  await editor.keyboard.press('Control+z');
  await expect(state(editor)).not.toContainText('2031');
  await expect.poll(async () => (await read(editor, article)).outlet).toBe('The Echo');
  expect((await read(editor, article)).deadline).toBeNull();
  expect(await timesDone(article.id, 'article.changed')).toBe(2);
});

test('who comes second sees both, field by field, and chooses or merges', async ({ as }) => {
  const [writer, editor] = await Promise.all([as('writer'), as('editor')]);
  const article = await makeArticle(writer, { markdown: ferries(`Details ${mark()}`) });
  await openBench(editor, article);
  await editor.getByRole('button', { name: 'Details', exact: true }).click();
  const form = dialog(editor);
  await form.getByLabel('Outlet').fill('The Kettleby Post');
  await form.getByLabel('Byline').fill('Our reporters');
  await call(writer, 'article.change', {
    params: { id: article.id },
    body: { outlet: 'The Echo', byline: 'Maren Holt', language: 'es', expectedVersion: article.version },
  });
  await form.getByRole('button', { name: 'Save' }).click();

  // It comes back by itself, with both.
  const both = form.getByRole('alert').filter({ hasText: 'Somebody else was quicker' });
  await expect(both.getByRole('deletion')).toContainText(['Maren Holt', 'Echo']);
  await expect(form.getByRole('textbox', { name: /^Outlet/u })).toHaveValue('The Kettleby Post');
  await both
    .getByRole('group', { name: 'Byline: which of the two' })
    .getByRole('radio', { name: 'Theirs' })
    .check();
  await both
    .getByRole('group', { name: 'Outlet: which of the two' })
    .getByRole('radio', { name: 'Words of both…' })
    .check();
  await both.getByLabel('Outlet of both').fill('The Echo and Post');
  await both.getByRole('button', { name: 'Save what I chose' }).click();
  await expect(form).toBeHidden();
  // The language was nobody’s but theirs: it is not put back.
  await expect
    .poll(async () => {
      const { outlet, byline, language } = await read(editor, article);
      return [outlet, byline, language];
    })
    .toEqual(['The Echo and Post', 'Maren Holt', 'es']);
});

test('writers until the first verdict, and who may see it: by an editor, and undone', async ({ as }) => {
  const [writer, editor, checker] = await Promise.all([as('writer'), as('editor'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Details ${mark()}`) });
  const writers = async () => (await read(editor, article)).writers.map((one) => one.name);
  const before = await writers();
  await openBench(editor, article);
  const form = dialog(editor);
  const save = async () => {
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form).toBeHidden();
  };
  const opened = () => editor.getByRole('button', { name: 'Details', exact: true }).click();
  await opened();
  await form.getByRole('group', { name: 'Writers' }).getByRole('checkbox', { name: /Sofia/u }).check();
  await form.getByRole('checkbox', { name: 'Restricted' }).check();
  const named = form.getByRole('group', { name: 'Named on it' });
  await named.getByRole('checkbox', { name: /Ben/u }).check();
  await save();
  await expect.poll(async () => (await writers()).length).toBe(before.length + 1);
  expect((await read(editor, article)).restricted).toBe(true);
  const asked = { params: { id: article.id } };
  expect((await ask(checker, 'article.read', asked)).status).toBe(200);
  await editor.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(writers).toEqual(before);
  expect((await read(editor, article)).restricted).toBe(false);

  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  await submit(checker, claim, { rating: 'confirmed' });
  await editor.reload();
  await benchIsReady(editor);
  await opened();
  await expect(form.getByText('The writers are settled once there is a verdict.')).toBeVisible();
  await expect(form.getByRole('group', { name: 'Writers' })).toBeHidden();

  // A checker reads it, and why it is not theirs to change.
  await openBench(checker, article);
  await checker.getByRole('button', { name: 'Details', exact: true }).click();
  await expect(dialog(checker).getByLabel('Outlet')).toBeDisabled();
  await expect(dialog(checker).getByText('This takes the role writer or editor.')).toBeVisible();
  await expectAccessible(checker);
});

test('undone without a line: what may have been recorded is undone once it is back, the rest is never sent', async ({
  as,
}) => {
  const [writer, editor] = await Promise.all([as('writer'), as('editor', NEW_BROWSER)]);
  const article = await makeArticle(writer, { markdown: ferries(`Details ${mark()}`), outlet: 'The Echo' });
  await openBench(editor, article);
  await editor.getByRole('button', { name: 'Details', exact: true }).click();
  const form = dialog(editor);
  await form.getByLabel('Outlet').fill('The Kettleby Post');
  await form.getByRole('checkbox', { name: 'Restricted' }).check();
  await editor.context().setOffline(true);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(banner(editor)).toHaveText('2 changes wait for the connection');
  await editor.getByRole('button', { name: 'Undo' }).click();
  // The one that was tried, and its opposite behind it; the other is gone.
  await expect(banner(editor)).toHaveText('2 changes wait for the connection');
  await editor.context().setOffline(false);
  await expect.poll(() => timesDone(article.id, 'article.access_changed')).toBe(2);
  await expect(banner(editor)).toHaveText('');
  expect(await read(editor, article)).toMatchObject({ restricted: false, outlet: 'The Echo' });
  expect(await timesDone(article.id, 'article.changed')).toBe(0);
});

test('from the desk, by its writer', async ({ as }) => {
  const writer = await as('writer');
  const headline = `Details ${mark()}`;
  const article = await makeArticle(writer, { markdown: ferries(headline) });
  await open(writer, `/n/${newsroom}?q=${encodeURIComponent(headline)}`);
  const row = writer.getByRole('row').filter({ hasText: headline });
  await row.getByRole('button', { name: `Details of ${headline}` }).press('Enter');
  const form = dialog(writer);
  await form.getByLabel('Outlet').fill('The Lowen Gazette');
  await expect(form.getByText('This takes the role editor.')).toHaveCount(2);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByText('The Lowen Gazette')).toBeVisible();
  expect((await read(writer, article)).outlet).toBe('The Lowen Gazette');
});
