/** A newer text: an older one again, approved wordings put in, one saved by somebody else. Nothing is lost with any. */
import { call } from './api';
import { claimForm, openBench, panel, pressTo, text } from './bench';
import { expect, newsroom, test } from './fixtures';
import { checked, claimOf, earlier, later, saveVersion } from './grain-harbour';
import { expectSound } from './sound';
import { approve, makeArticle, makeClaim, mark, submit } from './world';

test('an older text is restored as a new version, and what was lost comes back', async ({ as }) => {
  test.setTimeout(120_000);
  const headline = `The grain harbour, again ${mark()}`;
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const { article, claims } = await checked({ writer, checker, editor }, headline);
  const { id } = article;
  await editor.goto(`/n/${newsroom}/articles/${id}/versions`);
  await expect(editor.getByText('There is one version, the text as it came.')).toBeVisible();
  await expectSound(editor);
  await saveVersion(writer, id, 1, later(headline));

  await editor.reload();
  const fates = editor.getByRole('complementary', { name: 'What became of the claims' });
  await expect(fates.getByRole('heading', { name: 'Lost their place · 2' })).toBeVisible();
  await expect(fates.getByText('Where they were · 2')).toBeVisible();
  await expect(
    fates
      .getByRole('listitem')
      .filter({ hasText: /25,000.*→.*35,000/u })
      .first(),
  ).toBeVisible();
  await expect(editor.locator('del', { hasText: '25,000' }).first()).toBeVisible();
  await expect(editor.getByText('Moved: it was paragraph')).toBeVisible();
  await expect(editor.getByText('Paragraph taken out')).toBeVisible();
  await expectSound(editor);
  await editor.getByRole('button', { name: 'Side by side' }).click();
  await expectSound(editor);
  await editor.reload();
  await expect(editor.getByRole('button', { name: 'Side by side' })).toHaveAttribute('aria-pressed', 'true');
  const folded = editor.locator('details').filter({ hasText: 'so many ships at once' });
  await folded.getByText(/paragraphs? unchanged/u).click();
  await expect(folded.getByText('so many ships at once').first()).toBeVisible();

  await editor.getByRole('button', { name: 'Restore version 1…' }).click();
  const dialog = editor.getByRole('dialog', { name: 'Restore version 1?' });
  await expect(dialog.getByText('Come back · 2')).toBeVisible();
  await dialog.getByLabel('Note').fill('The paragraph on the crane stays after all.');
  await expectSound(editor);
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(editor.getByText('Restored from version 1')).toBeVisible();
  await expect(editor.getByText('The paragraph on the crane stays after all.')).toBeVisible();
  await expect(fates.getByRole('heading', { name: 'Came back · 2' })).toBeVisible();
  for (const claim of Object.values(claims)) {
    const { placements } = await claimOf(checker, claim);
    expect(placements.map((one) => one.outcome)).toEqual(['placed']);
  }

  await fates.getByRole('link', { name: 'broke down on four days' }).click();
  await expect(panel(editor, 'Event')).toBeVisible();
  await editor.getByRole('link', { name: 'version 3' }).click();
  await expect(editor.getByRole('heading', { name: 'Versions', exact: true })).toBeVisible();
  await editor
    .getByRole('form', { name: 'Compare two versions' })
    .getByLabel('The older one')
    .selectOption('1');
  await editor.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(editor).toHaveURL(/from=1&to=3/u);
  await expect(fates.getByText('Where they were · 5')).toBeVisible();
});

test('approved wordings are put into the text, and their claims are fixed', async ({ as }) => {
  test.setTimeout(120_000);
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const article = await makeArticle(writer, { markdown: earlier(`The harbour, put right ${mark()}`) });
  const wrong = async (words: string, suggestedText: string) => {
    const claim = await submit(checker, await makeClaim(checker, article, words, 'number'), {
      rating: 'inaccurate',
      suggestedText,
    });
    await approve(editor, claim.id);
    return claim.id;
  };
  const ids = [
    await wrong('25,000 tonnes', '26,500 tonnes'),
    await wrong('140 crowns', '145 crowns'),
    await wrong('four days', 'five days'),
  ];
  await openBench(checker, article);
  await expect(checker.getByRole('button', { name: /approved wordings? in…/u })).toHaveCount(0);

  await openBench(editor, article, `?claim=${ids[0]}`);
  await editor.getByRole('button', { name: 'Put it into the text' }).click();
  await expect(editor.getByText('Version 2: 1 wording put in')).toBeVisible();
  await expect(text(editor)).toContainText('26,500 tonnes');
  await expect(panel(editor, 'Number · Approved').getByText('Fixed', { exact: true })).toBeVisible();

  await editor.keyboard.press('Escape');
  await editor.getByRole('button', { name: 'Put 2 approved wordings in…' }).click();
  const dialog = editor.getByRole('dialog', { name: 'Put approved wordings in' });
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await expectSound(editor);
  await dialog.getByLabel('Note').fill('As approved');
  await dialog.getByRole('button', { name: 'Put 2 wordings in' }).click();
  await expect(editor.getByText('Version 3: 2 wordings put in')).toBeVisible();
  await expect(text(editor)).toContainText('broke down on five days');
  await expect(editor.getByRole('button', { name: /approved wordings? in…/u })).toHaveCount(0);
  for (const id of ids) {
    expect(await claimOf(editor, id)).toMatchObject({ state: 'approved', isFixed: true, standing: 'stands' });
  }
});

test('who has the text open hears of a newer one, and takes along what is typed', async ({ as }) => {
  test.setTimeout(120_000);
  const headline = `The harbour, two at once ${mark()}`;
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: earlier(headline) });
  await openBench(checker, article);
  await pressTo(checker, 'j', 'More ships are expected before the ice comes.');
  await checker.keyboard.press('Enter');
  await expect(claimForm(checker)).toBeVisible();
  await claimForm(checker).getByLabel('Kind', { exact: true }).selectOption('opinion');
  await saveVersion(writer, article.id, 1, later(headline));

  await claimForm(checker).getByRole('button', { name: 'Make a claim' }).click();
  const banner = checker.getByRole('status').filter({ hasText: 'The text is at version 2 now' });
  await expect(banner).toBeVisible();
  await expect(text(checker)).toContainText('25,000 tonnes');
  await expectSound(checker);
  await banner.getByRole('button', { name: 'Load version 2' }).click();
  await expect(text(checker)).toContainText('35,000 tonnes');
  await expect(banner).toHaveCount(0);
  await expect(claimForm(checker)).toContainText('More ships are expected before the ice comes.');
  await expect(claimForm(checker).getByLabel('Kind', { exact: true })).toHaveValue('opinion');
  await claimForm(checker).getByRole('button', { name: 'Make a claim' }).click();
  await expect
    .poll(async () => (await call(checker, 'claim.list', { params: { id: article.id } })).items)
    .toMatchObject([{ kind: 'opinion', statement: 'More ships are expected before the ice comes.' }]);
});

test('what a paragraph has lost at its start is struck in it, and a paragraph that only moved is unchanged', async ({
  as,
}) => {
  const headline = `The lake ${mark()}`;
  const rest = 'It is the oldest dam on the coast. The county calls it a success.';
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, {
    markdown: `# ${headline}\n\nThe lake holds 12 kinds of fish. ${rest}\n\nSome 30 gulls live on the pier.`,
  });
  await makeClaim(checker, article, 'The lake holds 12 kinds of fish.', 'number');
  await saveVersion(writer, article.id, 1, `# ${headline}\n\nSome 30 gulls live on the pier.\n\n${rest}`);
  await writer.goto(`/n/${newsroom}/articles/${article.id}/versions`);
  const row = (words: string) => writer.locator('.cmp-row').filter({ hasText: words });
  await expect(row('Some 30 gulls live on the pier.')).toHaveText(/Moved: it was paragraph 3\s*Some 30/u);
  await expect(row('Some 30 gulls live on the pier.').locator('del, ins')).toHaveCount(0);
  await expect(row(rest).locator('del').first()).toContainText('The lake holds 12 kinds of fish.');
  await expect(
    row(rest).getByRole('link', { name: 'Claim: The lake holds 12 kinds of fish.' }),
  ).toBeVisible();
});
