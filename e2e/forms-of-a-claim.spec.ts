/** The small forms in a claim's panel: the keys pressed in one are its own, not the verdict's. */
import { call } from './api';
import { openBench, panel } from './bench';
import { expect, test } from './fixtures';
import { ferries, makeArticle, makeClaim, mark } from './world';

test('Ctrl Enter saves the form that is typed in; the verdict that stands ready is not submitted', async ({
  as,
}) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: ferries(`Forms ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  const other = await makeClaim(checker, article, '9.5%', 'number');
  const read = () => call(checker, 'claim.read', { params: { id: claim.id } });
  await openBench(checker, article, `?claim=${claim.id}`);
  const open = panel(checker, 'Number · ');
  await open.getByRole('radio', { name: 'Confirmed' }).check();

  await open.getByText('About the claim').click();
  await open.getByRole('button', { name: 'Change the claimant' }).click();
  const claimant = open.getByRole('form', { name: 'Edit the claimant' });
  await claimant.getByRole('radio', { name: 'An organisation' }).check();
  await claimant.getByLabel('Name').fill('Kettleby Harbour Office');
  await checker.keyboard.press('Control+Enter');
  await expect.poll(async () => (await read()).claimant).toMatchObject({ name: 'Kettleby Harbour Office' });

  await open.locator('summary').getByText('Links', { exact: true }).click();
  await open.getByRole('button', { name: /rests on/u }).click();
  const links = open.getByRole('form', { name: 'Choose what it rests on' });
  await links.getByRole('checkbox', { name: '9.5%' }).check();
  await checker.keyboard.press('Control+Enter');
  await expect.poll(async () => (await read()).restsOn.map(({ id }) => id)).toEqual([other.id]);

  await expect(open.getByRole('radio', { name: 'Confirmed' })).toBeChecked();
  await expect(open.getByRole('button', { name: 'Send now' })).toHaveCount(0);
  expect((await read()).verdicts).toEqual([]);
});
