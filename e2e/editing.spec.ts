/** Writing in an article's text: by its people, with claims on it, alone and two at once. Nothing that was written is lost. */
import type { Page } from '@playwright/test';
import { call } from './api';
import { expect, test } from './fixtures';
import { open } from './awake';
import { openBench } from './bench';
import {
  goBehind,
  openText,
  paste,
  rewrite,
  save,
  saveDialog,
  select,
  status,
  text,
  textIsReady,
  tools,
} from './writing';
import { approve, benchOf, ferries, makeArticle, makeClaim, mark, submit } from './world';

const textOf = async (page: Page, id: string): Promise<string> =>
  (await call(page, 'article.read', { params: { id } })).text.text;

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

test('formats by keys and by the toolbar, and lists as everywhere', async ({ as }) => {
  const writer = await as('writer');
  const markdown = `# Formed ${mark()}\n\nOne of four.\n\nTwo of four.\n\nThree of four.\n\nFour of four.`;
  const article = await makeArticle(writer, { markdown });
  await openText(writer, article);
  await select(writer, 'One of four.');
  await writer.keyboard.press('Control+b');
  await expect(text(writer).locator('strong')).toHaveText('One of four.');
  await expect(tools(writer).getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true');

  await select(writer, 'Two of four.');
  await tools(writer)
    .getByRole('button', { name: /^Kind of block/u })
    .click();
  await writer.getByRole('menuitem', { name: /^Standfirst/u }).click();
  await expect(text(writer).locator('[data-role=standfirst]')).toHaveText('Two of four.');
  await expect(text(writer)).toBeFocused();

  await select(writer, 'Three of four.');
  await tools(writer).getByRole('button', { name: 'List', exact: true }).click();
  await writer.keyboard.press('End');
  await writer.keyboard.press('Enter');
  await writer.keyboard.type('inner');
  await writer.keyboard.press('Tab');
  await expect(text(writer).locator('ul ul')).toHaveText('inner');
  await writer.keyboard.press('Shift+Tab');
  await expect(text(writer).locator('ul > li')).toHaveCount(2);
  await writer.keyboard.press('Enter');
  await writer.keyboard.press('Enter');
  await writer.keyboard.type('after');
  await expect(text(writer).locator(':scope > p', { hasText: 'after' })).toBeVisible();

  await select(writer, 'Four of four.');
  await writer.keyboard.press('Control+Shift+k');
  const address = writer.getByRole('textbox', { name: 'Address' });
  await address.fill('javascript:alert(1)');
  await writer.getByRole('button', { name: 'Set link' }).click();
  await expect(writer.getByText('Give an address that begins with https://')).toBeVisible();
  await address.fill('https://example.org/ferries');
  await address.press('Enter');
  await expect(text(writer).getByRole('link', { name: 'Four of four.' })).toHaveAttribute(
    'href',
    'https://example.org/ferries',
  );

  // Out of the text by key, along the tools, and back.
  await writer.keyboard.press('Escape');
  await expect(tools(writer).getByRole('button', { name: /^Kind of block/u })).toBeFocused();
  for (const name of ['Undo', 'Redo', 'Bold', 'Italic', 'Link', 'Quotation']) {
    await writer.keyboard.press('ArrowRight');
    await expect(tools(writer).getByRole('button', { name })).toBeFocused();
  }
  await writer.keyboard.press('Enter');
  await expect(text(writer).locator('blockquote')).toHaveText('Four of four.');
  await save(writer);
  const { content } = (await call(writer, 'article.read', { params: { id: article.id } })).text;
  expect(JSON.stringify(content)).toContain('"type":"quotation"');
});

test('what is pasted is cleaned to what an article may hold', async ({ as }) => {
  const writer = await as('writer');
  const article = await makeArticle(writer, { markdown: `# Pasted ${mark()}\n\nBefore.\n\nAfter.` });
  await openText(writer, article);
  await goBehind(writer, 'Before.');
  await writer.keyboard.press('Enter');
  await paste(writer, {
    html: `<html><head><style>p{color:red}</style></head><body><b style="font-weight:normal" id="docs-internal-guid-1">
      <h1>A title from elsewhere</h1>
      <p onclick="window.hit=1"><span style="font-weight:700">Bold</span> it was <del>25,000</del><ins>35,000</ins>.<img src="x" onerror="window.hit=1"></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;&nbsp;</span>an item</p>
      <table><tr><td>2025</td><td>41</td></tr></table>
      <p><a href="javascript:window.hit=1">a link</a> cafe\u0301<script>window.hit=1</script></p></b></body></html>`,
  });
  await expect(text(writer).locator('h2')).toHaveText('A title from elsewhere');
  await expect(text(writer).locator('strong')).toHaveText('Bold');
  await expect(text(writer)).toContainText('Bold it was 35,000.');
  await expect(text(writer).locator('ul > li')).toHaveText('an item');
  await expect(text(writer)).toContainText('2025 | 41');
  await expect(text(writer)).toContainText('a link caf\u00e9');
  await expect(text(writer).locator('a, img, script, table, [style], [onclick]')).toHaveCount(0);
  expect(await writer.evaluate(() => 'hit' in window)).toBe(false);
  await save(writer);
  expect(await textOf(writer, article.id)).toContain('Before.\nA title from elsewhere\nBold it was 35,000.');
});

test('a whole new text is taken, and undone as any edit', async ({ as }) => {
  const writer = await as('writer');
  const article = await makeArticle(writer, { markdown: ferries(`Whole ${mark()}`) });
  await openText(writer, article);
  await tools(writer).getByRole('button', { name: 'Paste a whole new text…' }).click();
  const dialog = writer.getByRole('dialog', { name: 'Paste a whole new text' });
  await dialog.getByLabel('Text', { exact: true }).fill('# Another headline\n\nAnother text.');
  await dialog.getByRole('button', { name: 'Replace the text' }).click();
  await expect(text(writer)).toHaveText(/^Another headline\s*Another text\.$/u);
  await writer.keyboard.press('Control+z');
  await expect(text(writer)).toContainText('412,000 passengers');
  await writer.keyboard.press('Control+Shift+z');
  await expect(text(writer)).toContainText('Another text.');

  await writer.getByRole('button', { name: 'Throw the draft away…' }).click();
  await writer.getByRole('dialog').getByRole('button', { name: 'Throw it away' }).click();
  await expect(text(writer)).toContainText('412,000 passengers');
  await expect(status(writer, 'Version 1, as it was saved.')).toBeVisible();
  await writer.reload();
  await textIsReady(writer);
  await expect(text(writer)).toContainText('412,000 passengers');
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
  expect(await textOf(writer, article.id)).toContain('398,000');

  // The page may die while the choice is open: the draft is still there, and so is the choice.
  await writer.reload();
  await merge.getByRole('radio', { name: 'Write it anew…' }).check();
  const anew = merge.getByRole('textbox', { name: 'Written anew' });
  await anew.fill((await anew.inputValue()).replace('411,000', 'about 400,000'));
  await merge.getByRole('button', { name: 'Put the texts together' }).click();
  await expect(merge).toBeHidden();
  for (const words of ['about 400,000', 'Islanders pay nothing.', 'Hardly anybody is content.'])
    await expect(text(writer)).toContainText(words);
  await save(writer);
  const merged = await textOf(writer, article.id);
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

test('without a line the words stay, and are saved when it is back', async ({ as }) => {
  const writer = await as('writer');
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
  expect(await textOf(writer, article.id)).toContain('398,000');
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
