/** What the keys do on every page: the list of them, everything by name, the search, and without single keys. */
import type { Page } from '@playwright/test';
import { call } from './api';
import { expect, expectAccessible, newsroom, test } from './fixtures';
import { open } from './awake';
import { claimForm, cursor, openBench, panel, pressTo, said, spoken } from './bench';
import { ferries, makeArticle, makeClaim, mark, submit } from './world';

const first =
  'The ferries between Kettleby and Lowen Island carried 412,000 passengers in 2025, the operator said on 6 May 2026';

/** Asks for it until it is there: a page that has just been taken over does not listen yet. */
async function listOfKeys(page: Page) {
  const list = page.getByRole('dialog', { name: 'From the keyboard' });
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(list).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return list;
}

test('? lists the keys of the page, / goes to the search, from anywhere', async ({ as }) => {
  const page = await as('editor');
  await open(page, `/n/${newsroom}/settings/account`);
  const list = await listOfKeys(page);
  await expect(list.getByRole('heading', { name: 'Everywhere' })).toBeVisible();
  await expect(list.getByRole('heading', { name: 'In the text' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/claims$/u);
  await expect(page.getByRole('searchbox')).toBeFocused();
  // In the field it is a character like any other.
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
  await open(page, `/n/${newsroom}/reviews`);
  await listOfKeys(page);
  await expect(list.getByRole('heading', { name: 'On a line' })).toBeVisible();
});

test('everything by name: a room, an article, a claim, an act of the page', async ({ as }) => {
  const [writer, page] = await Promise.all([as('writer'), as('checker')]);
  const headline = `Named ferries ${mark()}`;
  const article = await makeArticle(writer, { markdown: ferries(headline) });
  const claim = await makeClaim(page, article, 'the oldest on the coast', 'superlative', {
    statement: `The oldest on the coast ${mark()}`,
  });
  const palette = page.getByRole('dialog', { name: 'Everything by name' });
  const go = async (words: string, option: RegExp) => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'What are you looking for?' })).toBeFocused();
    await page.keyboard.type(words);
    await expect(palette.getByRole('option', { name: option }).first()).toHaveAttribute('data-highlighted');
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
  };
  await open(page, `/n/${newsroom}`);
  await go('scales', /^Rating scales/u);
  await expect(page).toHaveURL(/\/settings\/scales$/u);
  await expect(page.getByRole('heading', { name: 'Rating scales' })).toBeVisible();
  await go(headline.toLowerCase(), new RegExp(headline, 'u'));
  await expect(page).toHaveURL(new RegExp(article.id, 'u'));
  await openBench(page, article);
  await pressTo(page, 'j', first);
  await go('figure', /^Next figure, name, date or quotation/u);
  await expect(said(page)).toHaveText(spoken('Kettleby'));
  await expect(cursor(page)).toBeFocused();
  await go(claim.statement, new RegExp(claim.statement, 'u'));
  await expect(panel(page, 'Superlative · Open')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add evidence' })).toBeVisible();
  await go('add ev', /^Add evidence/u);
  await expect(
    page.getByRole('form', { name: 'Add evidence' }).getByLabel('Source', { exact: true }),
  ).toBeFocused();
});

test('f finds the figures, names and dates of a sentence, then those of the next', async ({ as }) => {
  const [writer, page] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Found ${mark()}`) });
  await openBench(page, article);
  await pressTo(page, 'j', first);
  for (const words of ['Kettleby', 'Lowen Island', '412,000', '2025', '6 May 2026', '9.5%', '1951']) {
    await page.keyboard.press('f');
    await expect(said(page)).toHaveText(spoken(words));
  }
});

test('a second claim on the very same words is said, led to, and made by the same key once more', async ({
  as,
}) => {
  const [writer, page] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Twice ${mark()}`) });
  const claim = await makeClaim(page, article, '9.5%', 'number');
  await openBench(page, article);
  const notice = page
    .getByRole('region', { name: 'Messages' })
    .getByText(/^A claim stands on these very words/u);
  const select = async () => {
    await pressTo(page, 'j', 'That is 9.5% more than the year before.');
    await pressTo(page, 'f', '9.5%');
  };
  await select();
  await page.keyboard.press('Enter');
  await expect(notice).toHaveText('A claim stands on these very words: Number.');
  await expect(claimForm(page)).toBeHidden();
  await expectAccessible(page);
  await page.keyboard.press('n');
  await expect(panel(page, 'Number · Open')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`claim=${claim.id}`, 'u'));
  await expect(notice).toBeHidden();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(panel(page, 'Number · Open')).toBeVisible();
  await page.keyboard.press('Escape');
  await pressTo(
    page,
    'k',
    'The ferries between Kettleby and Lowen Island carried 412,000 passengers in 2025, the operator said on 6 May 2026.',
  );
  await select();
  await page.keyboard.press('Enter');
  await expect(notice).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(claimForm(page)).toBeVisible();
  await expect(notice).toBeHidden();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await call(page, 'claim.list', { params: { id: article.id } })).items.length)
    .toBe(2);
});

test('without single keys none is printed and none acts; arrows, Enter and Ctrl go on', async ({ as }) => {
  const [writer, page] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Single keys ${mark()}`) });
  const claim = await makeClaim(page, article, '412,000 passengers', 'number');
  const evidence = page.getByRole('button', { name: 'Add evidence' });
  await openBench(page, article, `?claim=${claim.id}`);
  await expect(evidence).toHaveAttribute('aria-keyshortcuts', 'e');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single keys are shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(evidence).not.toHaveAttribute('aria-keyshortcuts');
  await expect(evidence).toHaveText('Add evidence');

  await page.reload();
  await expect(panel(page, 'Number · Open')).toBeVisible();
  await expect(evidence).not.toHaveAttribute('aria-keyshortcuts');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Everything by name' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  for (const key of ['e', 'u', '0', '5', 'x', '?', '/']) await page.keyboard.press(key);
  await cursor(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).toHaveText(/^That is 9\.5% more/u);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('form', { name: 'Add evidence' })).toBeHidden();

  await open(page, `/n/${newsroom}/settings/account`);
  const setting = page.getByRole('checkbox', { name: 'Single keys are shortcuts' });
  await expect(setting).not.toBeChecked();
  await setting.check();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'From the keyboard' })).toBeVisible();
});

test('the same message once more takes the place of the one before', async ({ as }) => {
  const [writer, page] = await Promise.all([as('writer'), as('checker')]);
  await openBench(page, await makeArticle(writer, { markdown: '# Quiet\n\nNothing of note follows here.' }));
  const messages = page.getByRole('region', { name: 'Messages' });
  await page.keyboard.press('j');
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('f');
    await expect(messages.getByText('No figure, name, date or quotation follows.')).toHaveCount(1);
    // A message is put up after the frame that shows what it is about.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  }
  await expect(messages.getByText('No figure, name, date or quotation follows.')).toHaveCount(1);
  // Another message stands beside it.
  await page.keyboard.press('g');
  await expect(messages.getByText('No place waits to be settled.')).toBeVisible();
  await expect(messages.getByText('No figure, name, date or quotation follows.')).toHaveCount(1);
});

test('without single keys Reviews does not say what they would do', async ({ as }) => {
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const article = await makeArticle(writer, { markdown: ferries(`Single keys ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  await submit(checker, claim, { rating: 'confirmed' });
  const hint = editor.getByText('next, previous');
  await open(editor, `/n/${newsroom}/reviews`);
  await expect(hint).toBeVisible();
  await editor.keyboard.press('?');
  await editor.getByRole('checkbox', { name: 'Single keys are shortcuts' }).uncheck();
  await editor.keyboard.press('Escape');
  await expect(hint).toBeHidden();
});
