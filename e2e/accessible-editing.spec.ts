/** A text that is written in: sound in each of its states, read without a script, and still when the editor takes over. */
import { call } from './api';
import { awake } from './awake';
import { openBench } from './bench';
import { expect } from './fixtures';
import { test } from './scene-fixture';
import { openHeld, shiftsOf } from './shifts';
import { expectSound } from './sound';
import { openText, rewrite, save, saveDialog, select, text, textIsReady, tools } from './writing';
import { benchOf, ferries, makeArticle, makeClaim, mark, markTheRest } from './world';

test('untouched, and with a draft that changes one claim and takes the words of another', async ({ as }) => {
  const [writer, ben] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Sound ${mark()}`) });
  await makeClaim(ben, article, '412,000 passengers', 'number');
  await makeClaim(ben, article, 'Islanders pay half.', 'number');
  await openText(writer, article);
  await expectSound(writer);
  await rewrite(writer, '412,000', '398,000');
  await select(writer, 'Islanders pay half.');
  await writer.keyboard.press('Delete');
  await expect(writer.getByText('Lost its place', { exact: true })).toBeVisible();
  await expectSound(writer);
  await writer.keyboard.press('Control+Shift+k');
  await writer.getByRole('button', { name: 'Set link' }).click();
  await expectSound(writer);
});

test('its dialogs, and what cannot be saved', async ({ as }) => {
  const writer = await as('writer');
  const article = await makeArticle(writer, { markdown: ferries(`Dialogs ${mark()}`) });
  await openText(writer, article);
  await writer.getByRole('button', { name: 'Save as version' }).click();
  await expect(writer.getByRole('alert').first()).toBeVisible();
  await expectSound(writer);
  await tools(writer)
    .getByRole('button', { name: /^Kind of block/u })
    .click();
  await expect(writer.getByRole('menu')).toBeVisible();
  await expectSound(writer);
  await writer.keyboard.press('Escape');
  await tools(writer).getByRole('button', { name: 'Paste a whole new text…' }).click();
  await writer.getByRole('dialog').getByRole('button', { name: 'Replace the text' }).click();
  await expect(writer.locator('[aria-invalid=true]')).toBeFocused();
  await expectSound(writer);
  await writer.keyboard.press('Escape');
  await rewrite(writer, '412,000', '398,000');
  await writer.keyboard.press('Control+s');
  await expect(saveDialog(writer)).toBeVisible();
  await expectSound(writer);
  await writer.keyboard.press('Escape');
  await writer.getByRole('button', { name: 'Throw the draft away…' }).click();
  await expect(writer.getByRole('dialog', { name: 'Throw the draft away?' })).toBeVisible();
  await expectSound(writer);
});

test('where two have changed one paragraph, and for who may not edit', async ({ as }) => {
  const [writer, editor, ben] = await Promise.all([as('writer'), as('editor'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Merged ${mark()}`) });
  await openText(writer, article);
  await rewrite(writer, '412,000', '411,000');
  await openText(editor, article);
  await rewrite(editor, '412,000', '398,000');
  await save(editor);
  await writer.keyboard.press('Control+s');
  await saveDialog(writer).getByRole('button', { name: 'Save' }).click();
  await writer.getByRole('radio', { name: 'Write it anew…' }).check();
  await expectSound(writer);
  await ben.goto(`${benchOf(article)}/edit`);
  await awake(ben);
  await expect(ben.getByText('You cannot edit this text.')).toBeVisible();
  await expectSound(ben);

  // What the writer had typed is still theirs once nobody may edit the text any more.
  await markTheRest(ben, article.id);
  await call(editor, 'article.set_state', { params: { id: article.id }, body: { to: 'cleared' } });
  await openBench(writer, article);
  await writer.getByRole('link', { name: 'What you wrote and did not save' }).click();
  await awake(writer);
  const left = writer.getByRole('region', { name: 'What you wrote and did not save' });
  await expect(left).toContainText('411,000');
  await expectSound(writer);
  await left.getByRole('button', { name: 'Copy' }).click();
  await expect(left.getByRole('status')).toHaveText(/^It is (in the clipboard|selected)/u);
  await left.getByRole('button', { name: 'Throw the draft away…' }).click();
  await writer.getByRole('button', { name: 'Throw it away' }).click();
  await expect(left).toBeHidden();
  await expect(writer.getByText('You cannot edit this text.')).toBeVisible();
});

test('can be read without a script, and does not move when the editor takes over', async ({ as }) => {
  const [reader, writer] = await Promise.all([as('writer', { javaScriptEnabled: false }), as('writer')]);
  const article = await makeArticle(writer, { markdown: ferries(`Still ${mark()}`) });
  await reader.goto(`${benchOf(article)}/edit`);
  await expect(text(reader)).toContainText('The union of the coast’s fishermen');
  await expect(reader.getByRole('button', { name: 'Save as version' })).toBeHidden();

  const letGo = await openHeld(writer, `${benchOf(article)}/edit`);
  letGo();
  await textIsReady(writer);
  await writer.waitForLoadState('networkidle');
  expect(await shiftsOf(writer)).toEqual([]);
});

test('speaks Spanish, and a draft outlives the change of language', async ({ as }) => {
  const writer = await as('writer');
  const article = await makeArticle(writer, { markdown: ferries(`Both ${mark()}`) });
  await openText(writer, article);
  await rewrite(writer, '412,000', '398,000');
  await writer.getByRole('button', { name: /^Menu of / }).click();
  await writer.getByRole('menuitem', { name: 'Español' }).click();
  const page = writer.getByRole('textbox', { name: 'Texto del artículo' });
  await expect(page).toHaveAttribute('contenteditable', 'true');
  await expect(page).toContainText('398,000');
  await expect(writer.getByText('Borrador, sin guardar como versión')).toBeVisible();
  await writer.keyboard.press('Control+s');
  await expect(writer.getByRole('dialog', { name: 'Guardar como versión 2' })).toBeVisible();
  await expectSound(writer);
});
