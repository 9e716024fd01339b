/** Two people write in one text: the second is shown what both did, and nothing of either is lost. */
import type { Page } from '@playwright/test';
import { expect, NEW_BROWSER, test } from './fixtures';
import { expectSound } from './sound';
import { openText, rewrite, save, savedText, saveDialog, status, text, textIsReady } from './writing';
import { benchOf, ferries, makeArticle, mark } from './world';

test('two who write at once: the second is shown both, and nothing is lost', async ({ as }) => {
  const [writer, editor] = await Promise.all([as('writer'), as('editor')]);
  const article = await makeArticle(writer, { markdown: ferries(`At once ${mark()}`) });
  await Promise.all([writer, editor].map((page) => openText(page, article)));
  await rewrite(editor, '412,000', '398,000');
  await rewrite(editor, 'Islanders pay half.', 'Islanders pay nothing.');
  await save(editor, 'By the county’s returns');

  await rewrite(writer, '412,000', '411,000');
  await rewrite(writer, 'Not everybody is content.', 'Hardly anybody is content.');
  await writer.keyboard.press('Control+s');
  await saveDialog(writer).getByRole('button', { name: 'Save' }).click();
  const merge = writer.getByRole('group', { name: /has saved version 2 meanwhile/u });
  await expect(merge).toContainText('One paragraph was changed by both of you.');
  await expect(merge).toContainText('By the county’s returns');
  await expect(merge.getByRole('insertion').first()).toContainText('398,000');
  await expect(merge.getByRole('insertion').last()).toContainText('411,000');
  await expect(merge.getByRole('button', { name: 'Put the texts together' })).toBeDisabled();
  expect(await savedText(writer, article.id)).toContain('398,000');
  await expect(merge.getByRole('radio').first()).toBeFocused();

  // The page may die while the choice is open: the draft is still there, and so is the choice.
  await writer.reload();
  await merge.getByRole('radio', { name: 'Write it anew…' }).check();
  const anew = merge.getByRole('textbox', { name: 'Written anew' });
  await anew.fill((await anew.inputValue()).replace('411,000', 'about 400,000'));
  await merge.getByRole('radio', { name: 'Mine' }).check();
  await writer.reload();
  await expect(merge.getByRole('radio', { name: 'Mine' })).toBeChecked();
  await merge.getByRole('radio', { name: 'Write it anew…' }).check();
  await expect(anew).toHaveValue(/about 400,000/u);
  await merge.getByRole('button', { name: 'Put the texts together' }).click();
  await expect(merge).toBeHidden();
  await expect(text(writer)).toBeFocused();
  for (const words of ['about 400,000', 'Islanders pay nothing.', 'Hardly anybody is content.'])
    await expect(text(writer)).toContainText(words);
  await save(writer);
  const merged = await savedText(writer, article.id);
  for (const words of ['about 400,000', 'Islanders pay nothing.', 'Hardly anybody is content.'])
    expect(merged).toContain(words);
});

test('a draft on an older version is put together with the newer one when it is opened', async ({ as }) => {
  const [writer, editor] = await Promise.all([as('writer'), as('editor')]);
  const article = await makeArticle(writer, { markdown: ferries(`Older ${mark()}`) });
  await openText(writer, article);
  await rewrite(writer, 'Islanders pay half.', 'Islanders pay nothing.');
  await expect(status(writer, 'Draft, not saved as a version')).toBeVisible();
  await writer.goto(benchOf(article));
  await openText(editor, article);
  await rewrite(editor, '412,000', '398,000');
  await save(editor);

  await openText(writer, article);
  await expect(status(writer, 'Put together with version 2 by Irene')).toBeVisible();
  await expect(text(writer)).toContainText('398,000');
  await expect(text(writer)).toContainText('Islanders pay nothing.');
  // What the other has saved is no edit of one's own: it is not undone with it.
  await text(writer).focus();
  await writer.keyboard.press('Control+z');
  await expect(text(writer)).toContainText('398,000');
  await expect(status(writer, 'made from version 2')).toBeVisible();
});

test('one person’s two tabs write one after the other, and neither overwrites the other', async ({ as }) => {
  const first = await as('writer');
  const article = await makeArticle(first, { markdown: ferries(`Two tabs ${mark()}`) });
  const second = await first.context().newPage();
  const elsewhere = (page: Page) => status(page, 'You are writing in this text in another tab.');
  const goOn = (page: Page) => page.getByRole('button', { name: 'Go on here' });
  await openText(first, article);
  await rewrite(first, '412,000', '411,000');

  await second.goto(`${benchOf(article)}/edit`);
  await expect(elsewhere(second)).toBeVisible();
  await expect(text(second)).toHaveAttribute('aria-readonly', 'true');
  await expect(second.locator('.edit-text[contenteditable=true]')).toHaveCount(0);
  await expect(second.getByRole('button', { name: /^Save as version/u })).toBeDisabled();
  await expectSound(second);
  await rewrite(first, 'Islanders pay half.', 'Islanders pay nothing.');
  await goOn(second).click();
  await textIsReady(second);
  for (const words of ['411,000', 'Islanders pay nothing.']) await expect(text(second)).toContainText(words);
  await expect(elsewhere(second)).toBeHidden();

  await expect(elsewhere(first)).toBeVisible();
  await expect(first.locator('.edit-text[contenteditable=true]')).toHaveCount(0);
  await rewrite(second, 'Not everybody is content.', 'Hardly anybody is content.');
  await save(second);

  await goOn(first).press('Enter');
  await textIsReady(first);
  await expect(text(first)).toContainText('Hardly anybody is content.');
  await expect(status(first, 'Version 2, as it was saved.')).toBeVisible();
  await expect(elsewhere(first)).toBeHidden();
});

test('a tab that sleeps is not waited for, and keeps nothing over what was written since', async ({ as }) => {
  const first = await as('writer', NEW_BROWSER);
  const article = await makeArticle(first, { markdown: ferries(`Asleep ${mark()}`) });
  const second = await first.context().newPage();
  await openText(first, article);
  await rewrite(first, '412,000', '411,000');
  await expect(status(first, 'Draft, not saved as a version')).toBeVisible();
  await second.goto(`${benchOf(article)}/edit`);
  const session = await first.context().newCDPSession(first);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await second.getByRole('button', { name: 'Go on here' }).click();
  await textIsReady(second);
  await expect(text(second)).toContainText('411,000');
  await rewrite(second, 'Islanders pay half.', 'Islanders pay nothing.');

  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(first.getByText('You are writing in this text in another tab.')).toBeVisible();
  await expect(first.locator('.edit-text[contenteditable=true]')).toHaveCount(0);
  await first.close();
  await second.reload();
  await expect(text(second)).toContainText('Islanders pay nothing.');
});
