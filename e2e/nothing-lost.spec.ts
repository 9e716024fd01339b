/** Whatever is refused, and whatever happens to the page: what was typed is still there. */
import type { Page } from '@playwright/test';
import { expect, NEW_BROWSER, newsroom, test } from './fixtures';
import { call } from './api';
import { open } from './awake';
import { benchIsReady, openBench, panel } from './bench';
import { banner, commentsOf, details, detailsButton, keptInBrowser } from './unsent';
import { ferries, makeArticle, makeClaim, mark } from './world';

const unreachable = 'The server cannot be reached. What you typed is kept; try again.';
const rationale = (page: Page) => page.getByRole('textbox', { name: 'Rationale' });

async function claimOpenedBy(writer: Page, checker: Page) {
  const article = await makeArticle(writer, { markdown: ferries(`Nothing lost ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  await openBench(checker, article, `?claim=${claim.id}`);
  return { article, claim, open: panel(checker, 'Number') };
}

test('what is incomplete is said at the field, and stays typed', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const { open } = await claimOpenedBy(writer, checker);
  await open.getByRole('radio', { name: 'Needs context' }).check();
  await open.getByLabel('Suggested wording').fill('412,000 passengers, day trippers among them');
  await open.getByRole('button', { name: 'Submit' }).click();
  await expect(open.getByText('“Needs context” needs a rationale: say why.')).toBeVisible();
  await expect(rationale(checker)).toBeFocused();
  await expect(open.getByLabel('Suggested wording')).toHaveValue(
    '412,000 passengers, day trippers among them',
  );

  await open.getByRole('button', { name: 'Add evidence' }).click();
  const form = open.getByRole('form', { name: 'Add evidence' });
  await form.getByLabel('Exact words').fill('All sailings, day trippers included.');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form.getByText('A quote needs the source that it stands in.')).toBeVisible();
  await expect(form.getByLabel('Exact words')).toHaveValue('All sailings, day trippers included.');
});

test('a new article that the server refuses stays in the form, and so it does over a reload', async ({
  as,
}) => {
  const writer = await as('writer', NEW_BROWSER);
  await writer.goto(`/n/${newsroom}/articles/new`);
  const field = writer.getByLabel('Text');
  await expect(field).toBeEnabled();
  await writer.getByRole('button', { name: 'Preview' }).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const headline = `Nothing lost ${mark()}`;
  await field.fill(ferries(headline));
  await writer.context().setOffline(true);
  await writer.getByRole('button', { name: 'Preview' }).click();
  await expect(writer.getByText(unreachable)).toBeVisible();
  await expect(field).toHaveValue(ferries(headline));
  await writer.context().setOffline(false);
  await writer.reload();
  await expect(writer.getByText('This is what you had begun in this browser.')).toBeVisible();
  await expect(field).toHaveValue(ferries(headline));
  await writer.getByRole('button', { name: 'Preview' }).click();
  await writer.getByLabel('Outlet').fill('The Kettleby Echo');
  await writer.getByLabel('Headline').fill('');
  await writer.getByRole('button', { name: 'Back to the text' }).click();
  await expect(field).toHaveValue(ferries(headline));
});

test('who leaves a new article in the moment of typing finds it again, and is warned', async ({ as }) => {
  const writer = await as('writer', NEW_BROWSER);
  const field = writer.getByLabel('Text');
  await writer.clock.install();
  await open(writer, `/n/${newsroom}/articles/new`);
  await expect(field).toBeEnabled();
  // No moment passes any more: what would be kept after a rest is not kept by that.
  await writer.clock.pauseAt(Date.now() + 3_600_000);
  await field.fill('Left at once.');
  await writer.getByRole('link', { name: 'Desk' }).first().click();
  await expect(writer.getByRole('link', { name: 'New article' })).toBeVisible();
  await writer.getByRole('link', { name: 'New article' }).click();
  await expect(field).toHaveValue('Left at once.');
  await field.fill('Left at once, by the door.');
  await writer.getByRole('button', { name: /^Menu of/u }).click();
  await writer.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(writer.getByRole('dialog')).toContainText('Left at once, by the door.');
});

test('an edit that came second shows both and keeps what was typed', async ({ as }) => {
  const [writer, checker, second] = await Promise.all([as('writer'), as('checker'), as('secondChecker')]);
  const { claim, open } = await claimOpenedBy(writer, checker);
  await open.getByRole('button', { name: 'Edit the statement' }).click();
  await open.getByLabel('Statement', { exact: true }).fill('The line carried 412,000 passengers in 2025.');
  await call(second, 'claim.change', {
    params: { id: claim.id },
    body: { statement: 'All lines carried 412,000 passengers in 2025.', expectedVersion: claim.version },
  });
  await open.getByRole('button', { name: 'Save' }).click();
  const both = open.getByRole('alert').filter({ hasText: 'Somebody else was quicker' });
  await expect(both.getByText('All lines carried 412,000 passengers in 2025.')).toBeVisible();
  await expect(both.getByRole('deletion')).toContainText('All lines');
  await expect(both.getByRole('insertion')).toContainText('The line');
  await expect(open.getByLabel('Statement', { exact: true })).toHaveValue(
    'The line carried 412,000 passengers in 2025.',
  );
  await both.getByRole('button', { name: 'Save mine on top' }).click();
  await expect(open.getByRole('form', { name: 'Edit the statement' })).toBeHidden();
  const now = () => call(checker, 'claim.read', { params: { id: claim.id } });
  await expect.poll(async () => (await now()).statement).toBe('The line carried 412,000 passengers in 2025.');
});

test('drafts survive a reload, each in its place', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const { open } = await claimOpenedBy(writer, checker);
  const draftsKept = open.getByText('Draft kept');
  await open.getByRole('button', { name: 'Add evidence' }).click();
  await expect(open.getByRole('combobox', { name: 'Source', exact: true })).toBeFocused();
  await checker.keyboard.press('Escape');
  await expect(open.getByRole('form', { name: 'Add evidence' })).toBeHidden();
  await expect(draftsKept).toHaveCount(0);

  await open.getByRole('button', { name: 'Edit the statement' }).click();
  await open.getByLabel('Statement', { exact: true }).fill('The line carried 412,000 in 2025.');
  await checker.keyboard.press('Escape');
  await expect(open.getByRole('form', { name: 'Edit the statement' })).toBeHidden();
  await expect(draftsKept).toHaveCount(1);
  await open.getByRole('button', { name: 'Add evidence' }).click();
  await open.getByLabel('Exact words').fill('All sailings, 2025.');
  await open.getByLabel('Where in it').fill('p. 3');
  await open.getByLabel('Comment', { exact: true }).fill('Half a thought');
  await open.getByRole('radio', { name: 'Inaccurate' }).check();
  await open.getByLabel('Suggested wording').fill('398,000 passengers');
  await rationale(checker).fill('The returns say otherwise.');
  await checker.reload();

  await expect(open.getByLabel('Statement', { exact: true })).toHaveValue(
    'The line carried 412,000 in 2025.',
  );
  await expect(open.getByRole('radio', { name: 'Inaccurate' })).toBeChecked();
  await expect(rationale(checker)).toHaveText('The returns say otherwise.');
  await expect(open.getByLabel('Suggested wording')).toHaveValue('398,000 passengers');
  await expect(open.getByLabel('Comment', { exact: true })).toHaveValue('Half a thought');
  await open.getByRole('button', { name: 'Add evidence' }).click();
  await expect(open.getByLabel('Exact words')).toHaveValue('All sailings, 2025.');
  await expect(open.getByLabel('Where in it')).toHaveValue('p. 3');
});

test('the claims that are ticked for one to rest on stay ticked over a reload, and over Escape', async ({
  as,
}) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const { article, claim, open } = await claimOpenedBy(writer, checker);
  const other = await makeClaim(checker, article, '9.5%', 'number');
  await openBench(checker, article, `?claim=${claim.id}`);
  const form = open.getByRole('form', { name: 'Choose what it rests on' });
  const links = open.locator('summary').filter({ hasText: 'Links' });
  await links.click();
  await open.getByRole('button', { name: 'Link a claim that it rests on' }).click();
  await form.getByRole('checkbox', { name: '9.5%' }).check();

  await checker.reload();
  await benchIsReady(checker);
  await expect(links).toContainText('Draft kept');
  await links.click();
  await expect(form.getByRole('checkbox', { name: '9.5%' })).toBeChecked();

  // Closed with Escape, it keeps them as well, and is dropped only by the button that says so.
  const again = open.getByRole('button', { name: 'Link a claim that it rests on' });
  await form.getByRole('checkbox', { name: '9.5%' }).press('Escape');
  await expect(form).toBeHidden();
  await expect(links).toContainText('Draft kept');
  await again.click();
  await form.getByRole('button', { name: 'Drop the change' }).click();
  await expect(form).toBeHidden();
  await expect(links).not.toContainText('Draft kept');
  await again.click();
  await form.getByRole('checkbox', { name: '9.5%' }).check();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect
    .poll(async () => (await call(checker, 'claim.read', { params: { id: claim.id } })).restsOn)
    .toMatchObject([{ id: other.id }]);
  await expect(links).not.toContainText('Draft kept');
});

test('what a full browser cannot keep holds the page, and is in its form again where it is left all the same', async ({
  as,
}) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const { claim, open } = await claimOpenedBy(writer, checker);
  const comment = open.getByLabel('Comment', { exact: true });
  await comment.fill('Ask for the year before, too.');
  await expect.poll(() => keptInBrowser(checker)).toContain('Ask for the year before');
  // No room for what waits to be sent.
  await checker.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === 'entries') throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await checker.context().setOffline(true);
  await open.getByRole('button', { name: 'Comment' }).click();
  await expect(comment).toHaveValue('');
  await expect(banner(checker)).toHaveText('1 change waits and is kept by this page alone');
  await detailsButton(checker).click();
  await expect(details(checker)).toContainText('This browser could not keep all of it');
  await checker.context().setOffline(false);
  await expect(details(checker).getByText('All is saved.')).toBeVisible();
  expect(await commentsOf(claim.id)).toEqual(['Ask for the year before, too.']);
  await checker.keyboard.press('Escape');

  await comment.fill('And who counted.');
  await expect.poll(() => keptInBrowser(checker)).toContain('And who counted.');
  expect(await keptInBrowser(checker)).not.toContain('Ask for the year before');
  await checker.route('**/comments', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await open.getByRole('button', { name: 'Comment' }).click();
  await expect(comment).toHaveValue('');
  const asked: string[] = [];
  checker.once('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await checker.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(comment).toHaveValue('And who counted.');
});
