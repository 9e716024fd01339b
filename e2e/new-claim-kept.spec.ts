/** A new claim, half typed or half sent: the server away, a refusal, a newer text, and what was typed is still there. */
import { call } from './api';
import { cards, claimForm, openBench, panel, pressTo } from './bench';
import { expect, NEW_BROWSER, test } from './fixtures';
import { banner } from './unsent';
import { ferries, makeArticle, mark } from './world';

test('a new claim made with the server away stands there at once, and is made once', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', NEW_BROWSER)]);
  const article = await makeArticle(writer, { markdown: ferries(`Nothing lost ${mark()}`) });
  await openBench(checker, article);
  await pressTo(checker, 'j', 'The line opened in 1951 and is the oldest on the coast.');
  await checker.keyboard.press('Enter');
  const form = claimForm(checker);
  await form.getByLabel('Claimant').selectOption('An organisation');
  await form.getByLabel('Name').fill('Kettleby Harbour Office');
  await checker.context().setOffline(true);
  await form.getByRole('button', { name: 'Make a claim' }).click();
  await expect(form).toBeHidden();
  await expect(cards(checker).getByText('being saved')).toBeVisible();
  await expect(banner(checker)).toHaveText('1 change waits for the connection');
  await checker.context().setOffline(false);
  await expect(panel(checker, 'Superlative · Open')).toBeVisible();
  const { items } = await call(checker, 'claim.list', { params: { id: article.id } });
  expect(items.map((one) => one.claimant)).toEqual([
    { type: 'organisation', name: 'Kettleby Harbour Office', role: '' },
  ]);
});

test('a new claim that the server refuses comes back into its form', async ({ as }) => {
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const article = await makeArticle(writer, { markdown: ferries(`Nothing lost ${mark()}`) });
  await openBench(checker, article);
  await pressTo(checker, 'j', 'The line opened in 1951 and is the oldest on the coast.');
  await checker.keyboard.press('Enter');
  const form = claimForm(checker);
  await form.getByLabel('Claimant').selectOption('An organisation');
  await form.getByLabel('Name').fill('Kettleby Harbour Office');
  await call(editor, 'article.set_state', {
    params: { id: article.id },
    body: { to: 'shelved', reason: 'Held over.' },
  });
  await form.getByRole('button', { name: 'Make a claim' }).click();
  await expect(form.getByRole('alert')).toBeVisible();
  await expect(form.getByLabel('Name')).toHaveValue('Kettleby Harbour Office');
});

test('a new claim half typed goes on where its words stand in a newer text, also after a reload', async ({
  as,
}) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const markdown = ferries(`Nothing lost ${mark()}`);
  const article = await makeArticle(writer, { markdown });
  const save = (baseVersion: number, next: string) =>
    call(writer, 'version.save', { params: { id: article.id }, body: { baseVersion, markdown: next } });
  const sentence = 'Islanders pay half.';
  const form = claimForm(checker);
  await openBench(checker, article);
  await pressTo(checker, 'j', sentence);
  await checker.keyboard.press('Enter');
  await form.getByLabel('Claimant').selectOption('An organisation');
  await form.getByLabel('Name').fill('Kettleby Harbour Office');
  await save(1, markdown.replace('The ferries between', 'For years the ferries between'));

  await checker.reload();
  await expect(form).toContainText(sentence);
  await expect(form.getByLabel('Name')).toHaveValue('Kettleby Harbour Office');

  // Gone from the text: it has no place, but is not taken away unread.
  const gone = async () => {
    const message = checker.getByText('The words of the claim that you were making are gone').last();
    await expect(message).toBeVisible();
    await expect(checker.getByText(`${sentence} · Kettleby Harbour Office`).last()).toBeVisible();
    await expect(form).toBeHidden();
  };
  await save(2, markdown.replace(sentence, ''));
  await form.getByRole('button', { name: 'Make a claim' }).click();
  await checker.getByRole('button', { name: 'Load version 3' }).click();
  await gone();
  await checker.reload();
  await gone();

  // The words come back, and so does what was typed on them.
  await save(3, markdown);
  await checker.reload();
  await expect(form).toContainText(sentence);
  await expect(form.getByLabel('Name')).toHaveValue('Kettleby Harbour Office');
  await form.getByRole('button', { name: 'Make a claim' }).click();
  await expect(form).toBeHidden();
  await expect
    .poll(async () => (await call(checker, 'claim.list', { params: { id: article.id } })).items)
    .toMatchObject([{ statement: sentence, claimant: { name: 'Kettleby Harbour Office' } }]);
});
