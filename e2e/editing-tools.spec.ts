/** What a text takes from keys, tools and clipboard: no more than an article may hold, and all of it can be undone. */
import { call } from './api';
import { expect, test } from './fixtures';
import {
  goBehind,
  openText,
  paste,
  save,
  savedText,
  select,
  status,
  text,
  textIsReady,
  tools,
} from './writing';
import { ferries, makeArticle, mark } from './world';

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
  // A key right after it is for the text already: out of it, along the tools, and back.
  await writer.keyboard.press('Escape');
  await expect(text(writer).getByRole('link', { name: 'Four of four.' })).toHaveAttribute(
    'href',
    'https://example.org/ferries',
  );
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
  expect(await savedText(writer, article.id)).toContain(
    'Before.\nA title from elsewhere\nBold it was 35,000.',
  );
});

test('a whole new text is taken, and undone like every edit', async ({ as }) => {
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

test('what is pasted goes where the caret is, though the browser has not told of it yet; empty lines are not saved', async ({
  as,
}) => {
  const writer = await as('writer');
  const headline = `Told late ${mark()}`;
  const article = await makeArticle(writer, { markdown: `# ${headline}\n\nOne of two.\n\nTwo of two.` });
  await openText(writer, article);
  await select(writer, 'Two of two.');
  await text(writer).evaluate((root) => {
    // Both in one go: a busy page takes the next key before it hears that the caret has moved.
    getSelection()!.collapseToStart();
    const data = new DataTransfer();
    data.setData('text/plain', 'Put in. ');
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(text(writer)).toContainText('Put in. Two of two.');
  await goBehind(writer, 'One of two.');
  await writer.keyboard.press('Enter');
  await writer.keyboard.press('Enter');
  await save(writer);
  expect(await savedText(writer, article.id)).toBe(`${headline}\nOne of two.\nPut in. Two of two.`);
});
