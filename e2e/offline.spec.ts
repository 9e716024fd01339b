/** The line is gone while somebody types and sends: it all waits in order, and is there once when the line is back. */
import type { Page } from '@playwright/test';
import { call } from './api';
import { openBench, panel } from './bench';
import { expect, NEW_BROWSER, test } from './fixtures';
import { banner, commentsOf, details, detailsButton, ratingsOf, timesDone } from './unsent';
import { benchOf, ferries, makeArticle, makeClaim, mark } from './world';

async function claimOpenedBy(writer: Page, checker: Page) {
  const article = await makeArticle(writer, { markdown: ferries(`Offline ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  await openBench(checker, article, `?claim=${claim.id}`);
  return { article, claim, open: panel(checker, 'Number') };
}

test('a comment, evidence, a statement and a verdict made offline are sent once, in order', async ({
  as,
}) => {
  test.setTimeout(90_000);
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const { claim, open } = await claimOpenedBy(writer, checker);
  await checker.context().setOffline(true);
  await expect(banner(checker)).toHaveText('No connection. What you type is kept in this browser.');

  await open.getByLabel('Comment', { exact: true }).fill('Ask for the year before, too.');
  await open.getByRole('button', { name: 'Comment' }).click();
  await expect(open.getByLabel('Comment', { exact: true })).toHaveValue('');
  await expect(open.getByText('Ask for the year before, too.')).toBeVisible();
  await expect(open.getByText('being saved')).toBeVisible();
  await expect(banner(checker)).toHaveText('1 change waits for the connection');

  await open.getByRole('button', { name: 'Add evidence' }).click();
  await open.getByRole('radio', { name: 'Notes' }).check();
  await open.getByLabel('Notes', { exact: true }).last().fill('She read the figure to me.');
  await open.getByLabel('Who', { exact: true }).fill('Maren Holt');
  await open.getByLabel('How', { exact: true }).fill('Telephone');
  await open.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(open.getByText('She read the figure to me.').first()).toBeVisible();

  await open.getByRole('button', { name: 'Edit the statement' }).click();
  await open.getByLabel('Statement', { exact: true }).fill('The line carried 412,000 passengers in 2025.');
  await open.getByRole('button', { name: 'Save' }).click();
  await expect(
    open.getByText('The line carried 412,000 passengers in 2025.', { exact: true }).first(),
  ).toBeVisible();

  await open.getByRole('radio', { name: 'Confirmed' }).check();
  await open.getByRole('textbox', { name: 'Rationale' }).fill('She says so, and it is her line.');
  await open.getByRole('button', { name: 'Submit' }).click();
  await open.getByRole('button', { name: 'Send now' }).click();
  await expect(open.getByText('waits for the connection')).toBeVisible();
  await expect(banner(checker)).toHaveText('4 changes wait for the connection');
  await detailsButton(checker).click();
  await expect(details(checker).getByRole('listitem')).toHaveCount(4);
  await expect(details(checker).getByText('Ask for the year before, too.')).toBeVisible();
  await checker.keyboard.press('Escape');
  expect(await commentsOf(claim.id)).toEqual([]);

  await checker.context().setOffline(false);
  await expect(panel(checker, 'Number · Submitted')).toBeVisible();
  await expect(banner(checker)).toHaveText('');
  const now = await call(checker, 'claim.read', { params: { id: claim.id } });
  expect(now.statement).toBe('The line carried 412,000 passengers in 2025.');
  expect(now.evidence).toHaveLength(1);
  expect(now.verdicts.map((one) => one.judged.statement)).toEqual([now.statement]);
  expect(now.verdicts[0]!.evidenceRevisionIds).toEqual([now.evidence[0]!.current.id]);
  expect(await commentsOf(claim.id)).toEqual(['Ask for the year before, too.']);
  expect(await ratingsOf(claim.id)).toEqual(['confirmed']);
  expect(await timesDone(claim.id, 'claim.changed')).toBe(1);
});

test('what is undone before the line is back stays undone over a reload', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const { claim, open } = await claimOpenedBy(writer, checker);
  // The pages come, the changes do not get through: nobody knows whether one was recorded.
  await checker.route('**/api/v1/claims/**', (route) =>
    route.request().method() === 'GET' ? route.continue() : route.abort(),
  );
  await open.getByRole('button', { name: 'Edit the statement' }).click();
  await open.getByLabel('Statement', { exact: true }).fill('The line carried 412,000 passengers.');
  await open.getByRole('button', { name: 'Save' }).click();
  await expect(banner(checker)).toHaveText('1 change waits for the connection');
  await checker.getByRole('button', { name: 'Undo' }).click();
  await expect(banner(checker)).toHaveText('2 changes wait for the connection');
  await expect(open.getByText('The line carried 412,000 passengers.', { exact: true })).toBeHidden();

  await checker.reload();
  await expect(banner(checker)).toHaveText('2 changes wait for the connection');
  await checker.unroute('**/api/v1/claims/**');
  await expect.poll(() => timesDone(claim.id, 'claim.changed')).toBe(2);
  const now = await call(checker, 'claim.read', { params: { id: claim.id } });
  expect(now.statement).toBe('412,000 passengers');
  await expect(banner(checker)).toHaveText('');
});

test('what was made offline and is refused comes back with its words', async ({ as }) => {
  const [writer, checker, second] = await Promise.all([
    as('writer'),
    as('checker', NEW_BROWSER),
    as('secondChecker'),
  ]);
  const { claim, open } = await claimOpenedBy(writer, checker);
  await checker.context().setOffline(true);
  await open.getByRole('button', { name: 'Edit the statement' }).click();
  await open.getByLabel('Statement', { exact: true }).fill('The line carried 412,000 passengers in 2025.');
  await open.getByRole('button', { name: 'Save' }).click();
  await call(second, 'claim.change', {
    params: { id: claim.id },
    body: { statement: 'All lines carried 412,000 passengers in 2025.', expectedVersion: claim.version },
  });
  await checker.context().setOffline(false);
  await expect(banner(checker)).toHaveText('1 change was not taken');
  const both = open.getByRole('alert').filter({ hasText: 'Somebody else was quicker' });
  await expect(both.getByRole('deletion')).toContainText('All lines');
  await checker.reload();
  await expect(both.getByRole('insertion')).toContainText('The line');
  await both.getByRole('radio', { name: 'Words of both…' }).check();
  await both.getByLabel('Statement of both').fill('All lines, this one first, carried 412,000 passengers.');
  await both.getByRole('button', { name: 'Save what I chose' }).click();
  await expect(both).toBeHidden();
  await expect(banner(checker)).toHaveText('');
  await expect
    .poll(async () => (await call(checker, 'claim.read', { params: { id: claim.id } })).statement)
    .toBe('All lines, this one first, carried 412,000 passengers.');
});

test('a verdict that is dropped while it waits for the line leaves its form free', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const { claim, open } = await claimOpenedBy(writer, checker);
  const send = async () => {
    await open.getByRole('button', { name: 'Submit' }).click();
    await open.getByRole('button', { name: 'Send now' }).click();
  };
  await checker.context().setOffline(true);
  await open.getByRole('radio', { name: 'Confirmed' }).check();
  await open.getByRole('textbox', { name: 'Rationale' }).fill('She says so, and it is her line.');
  await send();
  await expect(open.getByText('waits for the connection')).toBeVisible();
  await detailsButton(checker).click();
  await details(checker).getByRole('button', { name: 'Drop it' }).click();
  await expect(details(checker).getByText('All is saved.')).toBeVisible();
  await checker.keyboard.press('Escape');
  await expect(open.getByText('waits for the connection')).toBeHidden();
  await expect(open.getByRole('textbox', { name: 'Rationale' })).toHaveText(
    'She says so, and it is her line.',
  );
  await checker.context().setOffline(false);
  expect(await ratingsOf(claim.id)).toEqual([]);
  await send();
  await expect(panel(checker, 'Number · Submitted')).toBeVisible();
  expect(await ratingsOf(claim.id)).toEqual(['confirmed']);
});

test('a page that nobody has touched has its forms without a line', async ({ as }) => {
  const [writer, checker, second] = await Promise.all([
    as('writer'),
    as('checker', NEW_BROWSER),
    as('secondChecker', NEW_BROWSER),
  ]);
  const article = await makeArticle(writer, { markdown: ferries(`At rest ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  const visit = async (page: Page) => {
    await page.goto(`${benchOf(article)}?claim=${claim.id}`, { waitUntil: 'networkidle' });
    await expect(page.locator('.bench-text[contenteditable]')).toBeVisible();
    await expect(panel(page, 'Number').getByRole('button', { name: 'Add evidence' })).toBeVisible();
    // Its script is asked for when the panel has been painted, at rest or not.
    await expect(panel(page, 'Number').getByRole('textbox', { name: 'Rationale' })).toBeVisible();
  };
  const form = (page: Page) => panel(page, 'Number').getByRole('form', { name: 'Add evidence' });

  const scripts = { asked: 0, there: 0 };
  second.on('request', (one) => (scripts.asked += Number(one.resourceType() === 'script')));
  second.on('requestfinished', (one) => (scripts.there += Number(one.resourceType() === 'script')));
  await visit(second);
  const first = scripts.asked;
  await expect.poll(() => scripts.asked > first && scripts.asked === scripts.there).toBe(true);
  await second.context().setOffline(true);
  await second.keyboard.press('e');
  await expect(form(second)).toBeVisible();

  // On this one the time at rest never comes, and the line goes before anything of it was fetched.
  await checker.addInitScript(() => (window.requestIdleCallback = () => 0));
  await visit(checker);
  await checker.context().setOffline(true);
  const missing = panel(checker, 'Number').getByText('It waits for the connection.');
  await checker.keyboard.press('e');
  await expect(missing).toBeVisible();
  await checker.keyboard.press('Escape');
  await expect(missing).toBeHidden();
  await panel(checker, 'Number').getByRole('button', { name: 'Add evidence' }).click();
  await expect(missing).toBeVisible();
  await checker.context().setOffline(false);
  await expect(form(checker)).toBeVisible();
  await expect(missing).toBeHidden();
});
