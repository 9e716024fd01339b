/** The text changes while it is checked: nothing judged is carried along by guess, nothing is lost, all is settled by keyboard. */
import type { Page } from '@playwright/test';
import { ask, call } from './api';
import { claimForm, openBench, panel, pressTo, sent, text } from './bench';
import { clear } from './editing';
import { expect, newsroom, test } from './fixtures';
import { expectSound } from './sound';
import { approve, makeArticle, makeClaim, mark, markTheRest, submit } from './world';

const first = (headline: string) => `# ${headline}

The harbour of Ossling handled 25,000 tonnes of grain in October, its master said on 3 November 2026. That is twice as much as in the year before.

A berth costs 140 crowns a night. The price has not changed since the quay was rebuilt.

“We have never seen so many ships at once,” said Ines Marrow, who has run the harbour for nine years.

The crane at the north quay broke down on four days. Its maker calls that normal for a machine of its age.

More ships are expected before the ice comes.`;

/** A figure is another, a paragraph has moved, one is gone with a sentence that says the like elsewhere, marks are straight. */
const second = (headline: string) => `# ${headline}

A berth costs 140 crowns a night. The price has not changed since the quay was rebuilt.

The harbour of Ossling handled 35,000 tonnes of grain in October, its master said on 3 November 2026. That is twice as much as in the year before.

"We have never seen so many ships at once," said Ines Marrow, who has run the harbour for nine years.

More ships are expected before the ice comes. Old cranes stand still now and then, the company that built this one says.`;

const tray = (page: Page) => page.getByRole('region', { name: 'Places to settle' });
const claimOf = (page: Page, id: string) => call(page, 'claim.read', { params: { id } });
const save = (page: Page, id: string, baseVersion: number, markdown: string) =>
  call(page, 'version.save', { params: { id }, body: { baseVersion, markdown } });

/** Five claims, all approved, and every other word marked. */
async function checked(people: { writer: Page; checker: Page; editor: Page }, headline: string) {
  const { writer, checker, editor } = people;
  const article = await makeArticle(writer, { markdown: first(headline) });
  const approved = async (words: string, kind: Parameters<typeof makeClaim>[3]) => {
    const claim = await submit(checker, await makeClaim(checker, article, words, kind), {
      rating: 'confirmed',
    });
    await approve(editor, claim.id);
    return claim.id;
  };
  const claims = {
    changed: await approved('25,000 tonnes of grain', 'number'),
    moved: await approved('A berth costs 140 crowns a night.', 'number'),
    curled: await approved('“We have never seen so many ships at once,”', 'description'),
    cut: await approved('broke down on four days', 'event'),
    reworded: await approved('Its maker calls that normal for a machine of its age.', 'attribution'),
  };
  await markTheRest(checker, article.id);
  return { article, claims };
}

test('a figure, a moved paragraph, a cut one and other quotation marks: each is settled, then it is cleared', async ({
  as,
}) => {
  test.setTimeout(180_000);
  const headline = `The grain harbour ${mark()}`;
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const { article, claims } = await checked({ writer, checker, editor }, headline);
  const { id } = article;
  await save(writer, id, 1, second(headline));

  await test.step('what was judged on other words is stale, and nothing else is', async () => {
    const states = await Promise.all(
      Object.values(claims).map(async (claim) => {
        const { state, placements } = await claimOf(checker, claim);
        return [state, placements.map((one) => one.outcome).join()];
      }),
    );
    expect(states).toEqual([
      ['stale', 'changed'],
      ['approved', 'placed'],
      ['approved', 'placed'],
      ['stale', 'orphaned'],
      ['stale', 'orphaned'],
    ]);
  });

  await test.step('the article is held, and each thing that holds it leads to where it is settled', async () => {
    await openBench(editor, article);
    const missing = await clear(editor);
    await expect(missing.filter({ hasText: 'has a place whose words changed: confirm it.' })).toHaveCount(1);
    const lost = missing.filter({ hasText: 'has lost its place: attach it again or cut it.' });
    await expect(lost).toHaveCount(2);
    await lost.first().getByRole('link').click();
    await expect(tray(editor).getByText('Its words are gone from the text.')).toBeVisible();
  });

  await openBench(checker, article);
  await test.step('what is gone is cut', async () => {
    await expect(tray(checker)).toContainText('3 places wait to be settled');
    await expectSound(checker);
    await checker.keyboard.press('g');
    const open = panel(checker, 'Event · Stale');
    await expect(open.getByText('Its words are gone from the text.')).toBeVisible();
    await expect(open.getByText('As it read in version 1')).toBeVisible();
    await expectSound(checker);
    await checker.keyboard.press('x');
    const form = open.getByRole('form', { name: 'Its words were cut' });
    await expect(form.getByLabel('Reason')).toBeFocused();
    await checker.keyboard.type('The paragraph went out.');
    await checker.keyboard.press('Control+Enter');
    await expect.poll(async () => (await claimOf(checker, claims.cut)).state).toBe('cut');
    await checker.keyboard.press('Escape');
  });

  await test.step('what is said in other words elsewhere is attached there', async () => {
    await checker.keyboard.press('g');
    await expect(panel(checker, 'Attribution · Stale').getByText('Its words are gone')).toBeVisible();
    await checker.keyboard.press('m');
    await expect(checker.getByText('Select the words on which this claim stands now')).toBeVisible();
    await expectSound(checker);
    await pressTo(checker, 'j', 'Old cranes stand still now and then, the company that built this one says.');
    await checker.keyboard.press('Enter');
    await expect
      .poll(async () => (await claimOf(checker, claims.reworded)).placements)
      .toMatchObject([
        {
          exact: 'Old cranes stand still now and then, the company that built this one says.',
          isSettled: true,
        },
      ]);
  });

  await test.step('what reads otherwise is confirmed, and judged anew', async () => {
    await checker.keyboard.press('Escape');
    await checker.keyboard.press('g');
    const open = panel(checker, 'Number · Stale');
    await expect(open.getByText('Its words changed. Is this still its place?')).toBeVisible();
    await expect(open.locator('.word-changes').first()).toHaveText(/number.*25,000.*→.*35,000/u);
    await checker.keyboard.press('y');
    await expect(tray(checker)).toHaveCount(0);
    await expect
      .poll(async () => (await claimOf(checker, claims.changed)).placements[0]!.isSettled)
      .toBe(true);
    await checker.keyboard.press('1');
    await expect(open.getByRole('radio', { name: /Confirmed/u })).toBeChecked();
    await checker.keyboard.press('Control+Enter');
    await sent(checker, 'Submit “Confirmed”');
    await expect.poll(async () => (await claimOf(checker, claims.changed)).state).toBe('submitted');
  });

  await test.step('another editor reviews, no word is left, and it can be cleared', async () => {
    const again = await claimOf(checker, claims.reworded);
    await call(checker, 'verdict.confirm', {
      params: { id: again.id },
      body: { reason: 'The company says the same.', expectedVersion: again.version },
    });
    for (const one of [claims.changed, claims.reworded]) {
      await openBench(editor, article, `?claim=${one}`);
      await expect(editor.getByRole('button', { name: 'Approve', exact: true })).toBeVisible();
      await editor.keyboard.press('a');
      await expect.poll(async () => (await claimOf(editor, one)).state, { timeout: 20_000 }).toBe('approved');
    }
    await openBench(editor, article);
    await clear(editor);
    await expect
      .poll(async () => (await call(editor, 'article.read', { params: { id } })).state)
      .toBe('cleared');
  });
});

test('an older text is restored as a new version, and what was lost comes back', async ({ as }) => {
  test.setTimeout(120_000);
  const headline = `The grain harbour, again ${mark()}`;
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const { article, claims } = await checked({ writer, checker, editor }, headline);
  const { id } = article;
  await editor.goto(`/n/${newsroom}/articles/${id}/versions`);
  await expect(editor.getByText('There is one version, the text as it came.')).toBeVisible();
  await expectSound(editor);
  await save(writer, id, 1, second(headline));

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
  const article = await makeArticle(writer, { markdown: first(`The harbour, put right ${mark()}`) });
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
  const article = await makeArticle(writer, { markdown: first(headline) });
  await openBench(checker, article);
  await pressTo(checker, 'j', 'More ships are expected before the ice comes.');
  await checker.keyboard.press('Enter');
  await expect(claimForm(checker)).toBeVisible();
  await claimForm(checker).getByLabel('Kind', { exact: true }).selectOption('opinion');
  await save(writer, article.id, 1, second(headline));

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

test('an editor who altered the words does not review the next verdict on them', async ({ as }) => {
  const headline = `The harbour, altered ${mark()}`;
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const { article, claims } = await checked({ writer, checker, editor }, headline);
  await save(editor, article.id, 1, second(headline));
  const claim = await claimOf(checker, claims.changed);
  const [place] = claim.placements;
  const settled = await call(checker, 'placement.settle', {
    params: { id: claim.id },
    body: {
      placementId: place!.id,
      version: 2,
      start: place!.start!,
      end: place!.end!,
      expectedVersion: claim.version,
    },
  });
  const submitted = await submit(checker, settled, { rating: 'confirmed' });
  const why = 'You saved a version that altered these words. Another editor has to decide.';
  await openBench(editor, article, `?claim=${claim.id}`);
  await expect(panel(editor, 'Number · Submitted').getByText(why).first()).toBeVisible();
  expect(
    await ask(editor, 'review.decide', {
      params: { id: submitted.verdicts[0]!.id },
      body: { decision: 'approve', expectedVersion: submitted.version },
    }),
  ).toMatchObject({ status: 403, body: { detail: why } });
});
