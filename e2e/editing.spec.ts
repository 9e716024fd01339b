/** Writing in an article's text: by its people, with claims on it. Nothing that was written is lost. */
import { call } from './api';
import { expect, NEW_BROWSER, test } from './fixtures';
import { open } from './awake';
import { openBench } from './bench';
import { openText, rewrite, save, savedText, saveDialog, select, status, text, textIsReady } from './writing';
import { approve, benchOf, ferries, makeArticle, makeClaim, mark, submit } from './world';

test('from the workbench into the text, a change that is followed, undone, kept and saved', async ({
  as,
}) => {
  const [writer, ben] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Written ${mark()}`) });
  const figure = await makeClaim(ben, article, '412,000 passengers', 'number');
  await makeClaim(ben, article, 'The line opened in 1951', 'date');
  const editor = await as('editor');
  await submit(ben, figure, { rating: 'confirmed' });
  await approve(editor, figure.id);

  await openBench(writer, article);
  await writer.getByRole('link', { name: 'Edit text' }).click();
  await textIsReady(writer);
  await expect(writer).toHaveTitle(/^Edit: Written/u);
  await expect(status(writer, 'Version 1, as it was saved.')).toBeVisible();

  const highlight = text(writer).locator(`mark[data-claims="${figure.id}"]`);
  await rewrite(writer, '412,000', '398,000');
  await expect(status(writer, '1 claim changed: 412,000 → 398,000.')).toHaveCount(1);
  await expect(highlight).toHaveClass(/is-uncertain/u);
  const beside = writer.getByRole('region', { name: 'What it does to the claims' });
  await expect(beside.getByRole('deletion')).toContainText('412,000');
  await expect(beside.getByRole('insertion')).toContainText('398,000');

  await writer.keyboard.press('Control+z');
  await expect(text(writer)).toContainText('412,000 passengers');
  await expect(status(writer, '1 claim is as it was.')).toHaveCount(1);
  await expect(highlight).not.toHaveClass(/is-uncertain/u);

  // A sentence with a claim goes, and comes back with it.
  await select(writer, 'The line opened in 1951 and is the oldest on the coast.');
  await writer.keyboard.press('Delete');
  await expect(status(writer, '1 claim lost its place: The line opened in 1951.')).toHaveCount(1);
  await expect(text(writer).locator('mark')).toHaveCount(1);
  await writer.keyboard.press('Control+z');
  await expect(text(writer).locator('mark')).toHaveCount(2);

  await rewrite(writer, '412,000', '398,000');
  await expect(status(writer, 'Draft, not saved as a version')).toBeVisible();
  await expect(status(writer, '1 claim changed')).toHaveCount(1);
  await writer.reload();
  await textIsReady(writer);
  await expect(text(writer)).toContainText('398,000 passengers');
  await expect(status(writer, 'Draft, not saved as a version')).toBeVisible();
  await expect(highlight).toHaveClass(/is-uncertain/u);

  await text(writer).focus();
  await writer.keyboard.press('Control+s');
  await expect(saveDialog(writer)).toContainText('1 follows its words · 1 changes · none loses its place');
  await writer.keyboard.press('Escape');
  await save(writer, 'The county’s figure');
  await expect(writer.getByText('Version 2 is saved.')).toBeVisible();
  await expect(writer.getByText('1 verdict is stale')).toBeVisible();
  const saved = await call(writer, 'article.read', { params: { id: article.id } });
  expect(saved.text).toMatchObject({ number: 2, note: 'The county’s figure' });
  expect(saved.text.text).toContain('398,000 passengers');
  expect((await call(writer, 'claim.read', { params: { id: figure.id } })).state).toBe('stale');

  await openText(writer, article);
  await expect(status(writer, 'Version 2, as it was saved.')).toBeVisible();
});

test('what cannot be saved is said before it is sent', async ({ as }) => {
  const writer = await as('writer');
  const headline = `Unsound ${mark()}`;
  const article = await makeArticle(writer, { markdown: `# ${headline}\n\nOne.` });
  await openText(writer, article);
  await writer.getByRole('button', { name: 'Save as version' }).click();
  await expect(writer.getByRole('alert').filter({ hasText: 'nothing was changed' })).toBeVisible();
  await select(writer, headline);
  await writer.keyboard.press('Delete');
  await writer.keyboard.press('Control+s');
  await expect(writer.getByRole('alert').filter({ hasText: 'The text has no headline' })).toBeVisible();
  await expect(saveDialog(writer)).toBeHidden();
});

test('without a line the words stay, and are saved when it is back', async ({ as }) => {
  const writer = await as('writer', NEW_BROWSER);
  const article = await makeArticle(writer, { markdown: ferries(`Offline ${mark()}`) });
  await openText(writer, article);
  await rewrite(writer, '412,000', '398,000');
  await writer.keyboard.press('Control+s');
  await expect(saveDialog(writer)).toBeVisible();
  await writer.context().setOffline(true);
  await saveDialog(writer).getByRole('button', { name: 'Save' }).click();
  await expect(saveDialog(writer).getByRole('alert')).toContainText('The server cannot be reached.');
  await writer.context().setOffline(false);
  await saveDialog(writer).getByRole('button', { name: 'Save' }).click();
  await expect(writer.getByText('Version 2 is saved.')).toBeVisible();
  expect(await savedText(writer, article.id)).toContain('398,000');
});

test('a checker cannot edit, and is told why', async ({ as }) => {
  const [writer, ben] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Checked ${mark()}`) });
  await openBench(ben, article);
  await expect(ben.getByRole('link', { name: 'Edit text' })).toHaveCount(0);
  await open(ben, `${benchOf(article)}/edit`);
  await expect(ben.getByText('You cannot edit this text.')).toBeVisible();
  await expect(ben.getByRole('textbox', { name: 'Text of the article' })).toHaveCount(0);
  await ben.getByRole('link', { name: 'Back to the article' }).click();
  await expect(ben).toHaveURL(new RegExp(`${article.id}$`, 'u'));
});

test('leaving the newsroom warns of a draft of a text', async ({ as }) => {
  const writer = await as('writer');
  const article = await makeArticle(writer, { markdown: ferries(`Leaving ${mark()}`) });
  await openText(writer, article);
  await rewrite(writer, '412,000', '398,000');
  await expect(status(writer, 'Draft, not saved as a version')).toBeVisible();
  await writer.getByRole('button', { name: /^Menu of/u }).click();
  await writer.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(writer.getByRole('dialog')).toContainText('the text of an article');
});

test('while a version is being saved nothing is written that the answer would throw away', async ({ as }) => {
  const writer = await as('writer');
  const article = await makeArticle(writer, { markdown: ferries(`Under way ${mark()}`) });
  await openText(writer, article);
  await rewrite(writer, '412,000', '398,000');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await writer.route('**/versions', async (route) => {
    await held;
    await route.continue();
  });
  await writer.keyboard.press('Control+s');
  await saveDialog(writer).getByRole('button', { name: 'Save' }).click();
  await expect(saveDialog(writer).getByRole('button', { name: 'Go on writing' })).toBeDisabled();
  await writer.keyboard.press('Escape');
  await expect(saveDialog(writer)).toBeVisible();
  letGo();
  await expect(writer).toHaveURL(/\/articles\/[\w-]+$/u);
  expect(await savedText(writer, article.id)).toContain('398,000');
  await writer.unroute('**/versions');
});
