/** A tab dies in the middle of a save: nothing is lost, nothing is recorded twice, nothing binds unasked. */
import type { BrowserContext, Page } from '@playwright/test';
import { benchIsReady, coverage, openBench, panel } from './bench';
import { expect, NEW_BROWSER, test, watch } from './fixtures';
import { banner, commentsOf, details, detailsButton, keptInBrowser, ratingsOf } from './unsent';
import { benchOf, ferries, makeArticle, makeClaim, mark } from './world';

/** As the system ends a process: no page hears of it. */
async function kill(page: Page): Promise<void> {
  const gone = new Promise<void>((resolve) => page.once('crash', () => resolve()));
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}

async function openAgain(context: BrowserContext, address: string) {
  const page = await context.newPage();
  const problems = watch(page);
  await page.goto(address);
  return { page, problems };
}

async function begin(writer: Page, checker: Page) {
  const article = await makeArticle(writer, { markdown: ferries(`Killed ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  await openBench(checker, article, `?claim=${claim.id}`);
  return { claim, address: `${benchOf(article)}?claim=${claim.id}`, open: panel(checker, 'Number') };
}

for (const reached of [true, false]) {
  test(`a comment whose answer never came is there once (${reached ? 'recorded' : 'never arrived'})`, async ({
    as,
  }) => {
    const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
    const { claim, address, open } = await begin(writer, checker);
    const context = checker.context();
    const held = new Promise<void>((resolve) => {
      void context.route('**/comments', async (route) => {
        if (route.request().method() !== 'POST') return route.continue();
        if (reached) await route.fetch();
        resolve();
      });
    });
    await open.getByLabel('Comment', { exact: true }).fill('Ask for the year before, too.');
    await open.getByRole('button', { name: 'Comment' }).click();
    await held;
    await kill(checker);
    await context.unroute('**/comments');
    expect(await commentsOf(claim.id)).toHaveLength(reached ? 1 : 0);

    const { page, problems } = await openAgain(context, address);
    await expect(panel(page, 'Number').getByText('Ask for the year before, too.').first()).toBeVisible();
    await expect.poll(() => commentsOf(claim.id)).toEqual(['Ask for the year before, too.']);
    await expect(panel(page, 'Number').getByLabel('Comment', { exact: true })).toHaveValue('');
    await expect(banner(page)).toHaveText('');
    expect(problems).toEqual([]);
  });
}

test('a verdict that still waited is not sent; it comes back as a draft, and the page says so', async ({
  as,
}) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const { claim, address, open } = await begin(writer, checker);
  await open.getByRole('radio', { name: 'Confirmed' }).check();
  await open.getByRole('textbox', { name: 'Rationale' }).fill('The returns say');
  await open.getByRole('button', { name: 'Submit' }).click();
  await expect(open.getByRole('button', { name: 'Take back' })).toBeVisible();
  // Whoever goes on writing has taken it back, and is told so until it is submitted again.
  const heldBack = open.getByRole('status').filter({ hasText: 'Not submitted: you went on writing.' });
  await open.getByRole('textbox', { name: 'Rationale' }).fill('The returns say so.');
  await expect(heldBack).toBeVisible();
  await open.getByRole('button', { name: 'Submit' }).click();
  await expect(open.getByRole('button', { name: 'Take back' })).toBeVisible();
  await expect(heldBack).toBeHidden();
  const context = checker.context();
  await kill(checker);

  const { page } = await openAgain(context, address);
  const again = panel(page, 'Number');
  await expect(banner(page)).toHaveText('1 decision was not sent: its page was closed too soon');
  await expect(again.getByRole('radio', { name: 'Confirmed' })).toBeChecked();
  await expect(again.getByRole('textbox', { name: 'Rationale' })).toHaveText('The returns say so.');
  expect(await ratingsOf(claim.id)).toEqual([]);
  await detailsButton(page).click();
  await expect(details(page).getByText('Submit “Confirmed”')).toBeVisible();
  await details(page).getByRole('button', { name: 'Close' }).first().click();
  await page.keyboard.press('Escape');
  await expect(banner(page)).toHaveText('');
  await again.getByRole('button', { name: 'Submit' }).click();
  await again.getByRole('button', { name: 'Send now' }).click();
  await expect(panel(page, 'Number · Submitted')).toBeVisible();
  expect(await ratingsOf(claim.id)).toEqual(['confirmed']);
});

test('a verdict on its way is sent by the next page, once', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const { claim, address, open } = await begin(writer, checker);
  const context = checker.context();
  const held = new Promise<void>((resolve) => {
    void context.route('**/verdicts', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      resolve();
    });
  });
  await open.getByRole('radio', { name: 'Confirmed' }).check();
  await open.getByRole('button', { name: 'Submit' }).click();
  await open.getByRole('button', { name: 'Send now' }).click();
  await held;
  await kill(checker);
  await context.unroute('**/verdicts');
  const { page } = await openAgain(context, address);
  await expect(panel(page, 'Number · Submitted')).toBeVisible();
  await expect(banner(page)).toHaveText('');
  await expect(panel(page, 'Number').getByRole('form', { name: 'Write a verdict' })).toBeHidden();
  expect(await ratingsOf(claim.id)).toEqual(['confirmed']);
});

test('what a page had in hand is sent by another one that is open, as soon as it is gone', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const { claim, address, open } = await begin(writer, checker);
  const { page } = await openAgain(checker.context(), address);
  await benchIsReady(page);
  const held = new Promise<void>((resolve) => void checker.route('**/comments', () => resolve()));
  await open.getByLabel('Comment', { exact: true }).fill('Ask for the year before, too.');
  await open.getByRole('button', { name: 'Comment' }).click();
  await held;
  // The other page looks, and leaves it to the page that lives.
  await page.evaluate(() => void window.dispatchEvent(new Event('online')));
  // Two pages of one browser may share a process: what kills one would kill both.
  await checker.close();
  await expect.poll(() => commentsOf(claim.id)).toEqual(['Ask for the year before, too.']);
  await expect(panel(page, 'Number').getByText('Ask for the year before, too.').first()).toBeVisible();
});

test('what is recorded while the next page is already written shows on that page', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const article = await makeArticle(writer, { markdown: ferries(`Killed ${mark()}`) });
  await openBench(checker, article);
  // It is recorded after the page that is asked for was written, and before that page is there.
  let written: (() => void) | null = null;
  const pageIsWritten = new Promise<void>((resolve) => (written = resolve));
  const askedAnew = checker.waitForResponse(
    (answer) => answer.request().method() === 'GET' && answer.url().endsWith('/coverage'),
  );
  await checker.route('**/coverage', async (route) => {
    if (route.request().method() === 'PUT') await pageIsWritten;
    await route.continue();
  });
  await checker.route(`**${benchOf(article)}`, async (route) => {
    const response = await route.fetch();
    written!();
    await askedAnew;
    await route.fulfill({ response });
  });
  const nothing = coverage(checker).getByRole('definition').nth(2);
  await checker.keyboard.press('j');
  await checker.keyboard.press('0');
  await expect(nothing).not.toHaveText('0');
  const marked = await nothing.textContent();
  await expect.poll(() => keptInBrowser(checker)).toContain('coverage.mark');
  await checker.reload();
  await expect(nothing).toHaveText(marked!);
});

test('the form of a new claim is there again', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const article = await makeArticle(writer, { markdown: ferries(`Killed ${mark()}`) });
  await openBench(checker, article);
  await checker.keyboard.press('j');
  await checker.keyboard.press('Enter');
  const form = checker.getByRole('form', { name: 'New claim' });
  await form.getByLabel('Claimant').selectOption('An organisation');
  await form.getByLabel('Name').fill('Kettleby Harbour Office');
  await expect.poll(() => keptInBrowser(checker)).toContain('Kettleby Harbour Office');
  const context = checker.context();
  await kill(checker);
  const { page } = await openAgain(context, benchOf(article));
  await expect(page.getByRole('form', { name: 'New claim' }).getByLabel('Name')).toHaveValue(
    'Kettleby Harbour Office',
  );
});
