/** What is typed before an article goes on to another state is kept, and for that state alone. */
import { openBench } from './bench';
import { expect, test } from './fixtures';
import { ferries, makeArticle, mark } from './world';

test('a reason belongs to the one step that it was typed for', async ({ as }) => {
  const [writer, editor] = await Promise.all([as('writer'), as('editor')]);
  const article = await makeArticle(writer, { markdown: ferries(`Reasons ${mark()}`) });
  await openBench(editor, article);
  const reason = editor.getByRole('dialog').getByLabel('Reason');
  const begin = async (step: string) => {
    await editor.getByRole('button', { name: 'More', exact: true }).click();
    await editor.getByRole('menuitem', { name: step }).click();
    await expect(reason).toBeVisible();
  };
  const leave = async () => {
    await editor.getByRole('button', { name: 'Not now' }).click();
    await expect(reason).toBeHidden();
  };
  await begin('Shelve…');
  await reason.fill('The interview was called off.');
  await leave();

  await begin('Release…');
  await expect(reason).toHaveValue('');
  await expect(editor.getByRole('button', { name: 'Release', exact: true })).toBeDisabled();
  await leave();

  await begin('Shelve…');
  await expect(reason).toHaveValue('The interview was called off.');
});
