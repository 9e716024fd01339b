/** The session ends under a form, or somebody ends it: what was typed is there for its author, and for nobody else. */
import type { Page } from '@playwright/test';
import { call } from './api';
import { openBench, panel, selectWords } from './bench';
import { expect, NEW_BROWSER, newsroom, passwordOf, people, type Person, test } from './fixtures';
import { banner, commentsOf, details, detailsButton, keptInBrowser, ratingsOf } from './unsent';
import { ferries, makeArticle, makeClaim, mark } from './world';

const words = 'Ask for the year before, too.';

async function begin(writer: Page, checker: Page) {
  const article = await makeArticle(writer, { markdown: ferries(`Signed out ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  await openBench(checker, article, `?claim=${claim.id}`);
  return { claim, open: panel(checker, 'Number') };
}

async function signInOnPage(page: Page, who: Person): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(people[who]);
  await page.getByLabel('Password', { exact: true }).fill(passwordOf(who));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/n/${newsroom}$`, 'u'));
}

test('a comment waits until its author is back, and goes to nobody else’s name', async ({ as }) => {
  test.setTimeout(120_000);
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const { claim, open } = await begin(writer, checker);
  const context = checker.context();
  await context.clearCookies();
  await open.getByLabel('Comment', { exact: true }).fill(words);
  await open.getByRole('button', { name: 'Comment' }).click();
  await expect(banner(checker)).toHaveText('1 change waits until you sign in again');
  const told = checker.getByText('You are signed out.', { exact: true });
  await expect(told).toBeVisible();

  // Somebody else signs in on the same browser: the waiting page may try, and is refused.
  const other = await context.newPage();
  await signInOnPage(other, 'secondChecker');
  await detailsButton(checker).click();
  const asked = checker.waitForResponse((response) => response.request().method() === 'POST');
  await details(checker).getByRole('button', { name: 'Try now' }).click();
  expect((await asked).status()).toBe(401);
  await expect(banner(other)).toHaveText('');
  expect(await commentsOf(claim.id)).toEqual([]);

  await context.clearCookies();
  await signInOnPage(other, 'checker');
  // It goes by itself, at the latest half a minute after its author is back.
  await expect(details(checker).getByText('All is saved.')).toBeVisible({ timeout: 40_000 });
  expect(await commentsOf(claim.id)).toEqual([words]);
  await expect(told).toBeHidden();
});

test('a verdict that waits for its author says so in its panel as the banner does', async ({ as }) => {
  test.setTimeout(120_000);
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const { claim, open } = await begin(writer, checker);
  await open.getByRole('radio', { name: /Confirmed/u }).check();
  await checker.context().clearCookies();
  await open.getByRole('button', { name: 'Submit' }).click();
  await open.getByRole('button', { name: 'Send now' }).click();
  await expect(banner(checker)).toHaveText('1 change waits until you sign in again');
  const waiting = open.getByRole('status').filter({ hasText: 'Submit “Confirmed”' });
  await expect(waiting).toHaveText('Submit “Confirmed”: waits until you sign in again');

  await signInOnPage(await checker.context().newPage(), 'checker');
  await expect.poll(() => ratingsOf(claim.id), { timeout: 40_000 }).toEqual(['confirmed']);
  await expect(waiting).toHaveCount(0);
});

test('a tick that waits is made in nobody else’s name', async ({ as }) => {
  test.setTimeout(120_000);
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const { id } = await makeArticle(writer, { markdown: ferries(`Signed out ${mark()}`) });
  const title = `Returns ${mark()}`;
  await call(checker, 'source.create', {
    params: { slug: newsroom },
    body: { kind: 'document', title },
  });
  const claims = async () => (await call(writer, 'claim.list', { params: { id } })).items;
  const context = checker.context();
  await openBench(checker, { id });
  await checker.keyboard.press('s');
  const dialog = checker.getByRole('dialog', { name: 'Take a source up' });
  await dialog.getByRole('combobox', { name: 'Source' }).fill(title);
  await checker.getByRole('option', { name: title }).first().click();
  await dialog.getByRole('button', { name: 'Take it up' }).click();
  const hand = checker.getByRole('region', { name: 'Source in hand' });
  await expect(hand).toContainText(title);
  await expect(dialog).toBeHidden();
  await selectWords(
    checker,
    'The ferries between Kettleby and Lowen Island carried 412,000 passengers in 2025, the operator said on 6 May 2026',
    '412,000',
    '412,000',
  );
  await context.clearCookies();
  await checker.keyboard.press('t');
  await hand.getByRole('button', { name: 'Send now' }).click();
  await expect(hand.getByRole('alert')).toContainText('1 tick not sent yet.');

  const other = await context.newPage();
  await signInOnPage(other, 'secondChecker');
  const tryAgain = async () => {
    const answer = checker.waitForResponse((response) => response.url().endsWith('/ticks'));
    await hand.getByRole('button', { name: 'Try again' }).click();
    return (await answer).status();
  };
  expect(await tryAgain()).toBe(401);
  await expect(hand.getByRole('alert')).toContainText('1 tick not sent yet.');
  expect(await claims()).toEqual([]);
  await context.clearCookies();
  await signInOnPage(other, 'checker');
  expect(await tryAgain()).toBe(201);
  expect((await claims()).map((claim) => claim.statement)).toEqual(['412,000']);
});

test('a new article whose author is no longer signed in becomes nobody else’s', async ({ as }) => {
  const writer = await as('writer', NEW_BROWSER);
  const headline = `Signed out ${mark()}`;
  await writer.goto(`/n/${newsroom}/articles/new`);
  await expect(writer.getByLabel('Text')).toBeEnabled();
  await writer.getByLabel('Text').fill(ferries(headline));
  await writer.getByRole('button', { name: 'Preview' }).click();
  await expect(writer.getByLabel('Headline')).toHaveValue(headline);
  await writer.context().clearCookies();
  const other = await writer.context().newPage();
  await signInOnPage(other, 'editor');
  const answer = writer.waitForResponse((response) => response.request().method() === 'POST');
  await writer.getByRole('button', { name: /^Save/u }).click();
  expect((await answer).status()).toBe(401);
  const found = await call(other, 'article.list', { params: { slug: newsroom }, query: { q: headline } });
  expect(found.items).toEqual([]);
});

test('signing out with something unsent warns, and then leaves nothing behind', async ({ as, signInAs }) => {
  // Sessions of their own: that of the other journeys must go on.
  const [writer, checker] = await Promise.all([
    as('writer'),
    signInAs(people.checker, passwordOf('checker')),
  ]);
  const { claim, open } = await begin(writer, checker);
  await open.getByLabel('Comment', { exact: true }).fill('Half a thought');
  await checker.context().setOffline(true);
  await open.getByRole('button', { name: 'Edit the statement' }).click();
  await open.getByLabel('Statement', { exact: true }).fill('The line carried them in 2025.');
  await open.getByRole('button', { name: 'Save' }).click();
  await expect(banner(checker)).toHaveText('1 change waits for the connection');
  await expect.poll(() => keptInBrowser(checker)).toContain('Half a thought');

  const warning = checker.getByRole('dialog', { name: 'Not everything is saved' });
  const leave = async () => {
    await checker.getByRole('button', { name: /^Menu of/u }).click();
    await checker.getByRole('menuitem', { name: 'Sign out' }).click();
  };
  await leave();
  await expect(warning.getByText('Statement: “The line carried them in 2025.”')).toBeVisible();
  await expect(warning.getByText('Half a thought')).toBeVisible();
  await warning.getByRole('button', { name: 'Stay' }).click();
  await expect(warning).toBeHidden();
  await expect(open.getByLabel('Comment', { exact: true })).toHaveValue('Half a thought');

  await checker.context().setOffline(false);
  await expect(banner(checker)).toHaveText('');
  await leave();
  await warning.getByRole('button', { name: 'Drop it and sign out' }).click();
  await expect(checker).toHaveURL(/\/sign-in$/u);
  const left = await keptInBrowser(checker);
  expect(left).not.toContain('Half a thought');
  expect(left).not.toContain('The line carried');
  await checker.goBack();
  // The page that was left is in nobody's history any more.
  await expect(checker).not.toHaveURL(/articles/u);
  await expect(checker.getByText('412,000')).toHaveCount(0);
  expect(await commentsOf(claim.id)).toEqual([]);
});

test('who changed only whose text an article is, is warned as well', async ({ as, signInAs }) => {
  const [writer, editor] = await Promise.all([as('writer'), signInAs(people.editor, passwordOf('editor'))]);
  const article = await makeArticle(writer, { markdown: ferries(`Signed out ${mark()}`) });
  await openBench(editor, article);
  await editor.getByRole('button', { name: 'Details', exact: true }).click();
  const form = editor.getByRole('dialog', { name: 'Article details' });
  await form.getByRole('group', { name: 'Writers' }).getByRole('checkbox', { name: /Ben/u }).check();
  await editor.keyboard.press('Escape');
  await editor.getByRole('button', { name: /^Menu of/u }).click();
  await editor.getByRole('menuitem', { name: 'Sign out' }).click();
  const warning = editor.getByRole('dialog', { name: 'Not everything is saved' });
  await expect(warning.getByRole('listitem')).toHaveText(['Draft of the details of an articleWriters']);
  await warning.getByRole('button', { name: 'Drop it and sign out' }).click();
  await expect(editor).toHaveURL(/\/sign-in$/u);
});
