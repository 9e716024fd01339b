/** Ticks that are refused, by the text or in the editor's sheet: what is left goes on, and the focus with it. */
import { call } from './api';
import { openBench, pressTo, selectWords } from './bench';
import { expect, newsroom, test } from './fixtures';
import { expectSound } from './sound';
import { hand, stated, ticked } from './ticking';
import { ferries, makeArticle, mark } from './world';

const opened = 'The line opened in 1951 and is the oldest on the coast.';

test('a sheet that was refused comes anew under the message: the rest is approved, and counted as what it is', async ({
  as,
}) => {
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const headline = `Lowen ferries, refused ${mark()}`;
  const id = await ticked(writer, checker, headline);
  await editor.goto(`/n/${newsroom}/reviews`);
  const sheet = editor.getByRole('region', { name: headline });
  const ticks = sheet.getByRole('group', { name: /^Ticks/u });
  const row = (words: string) => sheet.getByRole('listitem', { name: `Tick: ${words}` });
  const refusal = ticks.getByRole('alert');
  const head = ticks.getByRole('heading', { name: /^Ticks/u }).locator('..');
  const approve = (count: number) =>
    ticks.getByRole('button', { name: new RegExp(`^Approve ${count} tick`, 'u') });
  await expect(row('412,000')).toBeVisible();
  const change = (baseVersion: number, figure: string, month: string) =>
    call(writer, 'version.save', {
      params: { id },
      body: {
        baseVersion,
        markdown: ferries(headline).replace('412,000', figure).replace('April 2027', month),
      },
    });
  await change(1, '413,000', 'April 2027');

  await test.step('one of three is stale: it leaves the sheet, and the focus stays in it', async () => {
    await approve(3).click();
    await expect(refusal).toContainText('One of these ticks is no longer as you saw it.', {
      timeout: 20_000,
    });
    await expect(row('412,000')).toHaveCount(0);
    await expect(ticks).toHaveAccessibleName('Ticks · 2');
    await expect(ticks.getByText('1 tick became stale: no longer waiting here.')).toBeVisible();
    await expect(ticks.getByText('decided: no longer waiting here.')).toHaveCount(0);
    await expect(head).toBeFocused();
    await expectSound(editor);
  });

  await test.step('closing the message leaves the focus in the sheet, too', async () => {
    await refusal.getByRole('button', { name: 'Close' }).focus();
    await editor.keyboard.press('Enter');
    await expect(refusal).toHaveCount(0);
    await expect(head).toBeFocused();
  });

  await test.step('one of two, under the focus: it goes on with the one that is left', async () => {
    await change(2, '413,000', 'May 2027');
    await row('April 2027').focus();
    await editor.keyboard.press('a');
    await expect(refusal).toBeVisible({ timeout: 20_000 });
    await expect(row('April 2027')).toHaveCount(0);
    await expect(head).toBeFocused();
    await editor.keyboard.press('a');
    await expect(ticks.getByRole('status').filter({ hasText: 'Approve 1 tick' })).toBeVisible();
    await expect(refusal).toHaveCount(0);
    await expect(ticks.getByText('1 tick decided: no longer waiting here.')).toBeVisible({ timeout: 20_000 });
    await expect(ticks.getByText('2 ticks became stale: no longer waiting here.')).toBeVisible();
    expect((await stated(editor, id)).map(([, , state]) => state)).toEqual(['stale', 'approved', 'stale']);
  });
});

test('a tick on an older text is refused, with the way to the newer one', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Ticked late ${mark()}`) });
  const title = `Late returns ${mark()}`;
  await openBench(checker, article);
  await checker.keyboard.press('s');
  await expect(checker.getByRole('combobox', { name: 'Source' })).toBeFocused();
  await checker.keyboard.type(title);
  await expect(checker.getByRole('option', { name: `New source “${title}”…` })).toBeVisible();
  await checker.keyboard.press('Enter');
  await checker
    .getByRole('dialog', { name: 'A new source, to be taken up' })
    .getByLabel('Title')
    .press('Enter');
  await expect(hand(checker)).toContainText(title);

  const { text } = await call(writer, 'article.read', { params: { id: article.id } });
  const newer = { baseVersion: 1, markdown: `${text.text.replaceAll('\n', '\n\n')}\n\nOne line more.` };
  await call(writer, 'version.save', { params: { id: article.id }, body: newer });
  await selectWords(checker, opened, 'The', 'The');
  await pressTo(checker, 'f', '1951');
  await checker.keyboard.press('t');
  await expect(checker.getByRole('button', { name: 'Load version 2' })).toBeVisible({ timeout: 15_000 });
});
