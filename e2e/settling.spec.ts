/** The text changes while it is checked: nothing judged is carried along by guess, and all is settled by keyboard. */
import type { Page } from '@playwright/test';
import { ask, call } from './api';
import { openBench, panel, pressTo, said, sent } from './bench';
import { clear } from './editing';
import { expect, test } from './fixtures';
import { checked, claimOf, later, saveVersion } from './grain-harbour';
import { expectSound } from './sound';
import { makeArticle, makeClaim, mark, submit } from './world';

const tray = (page: Page) => page.getByRole('region', { name: 'Places to settle' });

test('a figure, a moved paragraph, a cut one and other quotation marks: each is settled, then it is cleared', async ({
  as,
}) => {
  test.setTimeout(180_000);
  const headline = `The grain harbour ${mark()}`;
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const { article, claims } = await checked({ writer, checker, editor }, headline);
  const { id } = article;
  await saveVersion(writer, id, 1, later(headline));

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

test('an editor who altered the words does not review the next verdict on them', async ({ as }) => {
  const headline = `The harbour, altered ${mark()}`;
  const [writer, checker, editor] = await Promise.all([as('writer'), as('checker'), as('editor')]);
  const { article, claims } = await checked({ writer, checker, editor }, headline);
  await saveVersion(editor, article.id, 1, later(headline));
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

test('of a claim that stands in several places the one that waits is selected, said and settled, and no other', async ({
  as,
}) => {
  test.setTimeout(120_000);
  const headline = `The pier ${mark()}`;
  const filler = 'The county paid for all of it, and nobody has counted the gulls on the roof since.';
  const textOf = (first: string, second: string, third: string | null) =>
    [
      `# ${headline}`,
      `The pier has ${first}, the county said.`,
      ...Array<string>(20).fill(filler),
      `At night ${second} burn on the pier.`,
      ...Array<string>(20).fill(filler),
      ...(third ? [`On Sundays ${third} are enough.`] : []),
    ].join('\n\n');
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const article = await makeArticle(writer, { markdown: textOf('21 lamps', '31 lamps', '41 lamps') });
  const made = await makeClaim(checker, article, '21 lamps', 'number');
  let { version } = made;
  for (const exact of ['31 lamps', '41 lamps'])
    ({ version } = await call(checker, 'placement.add', {
      params: { id: made.id },
      body: { quote: { exact }, expectedVersion: version },
    }));
  const settled = async () =>
    (await claimOf(checker, made.id)).placements.map(({ exact, outcome, isSettled }) =>
      [exact, outcome, isSettled ? 'settled' : ''].join(' ').trim(),
    );
  const open = panel(checker, 'Number · Open');
  const group = (name: string) => open.getByRole('group', { name });
  /** Once the panel is there: the key is printed on the place that it settles. */
  const confirm = async (words: string) => {
    const own = group('Its words changed').filter({ hasText: words });
    await expect(own.getByRole('button', { name: /^Confirm/u })).toHaveAttribute('aria-keyshortcuts', 'y');
    await checker.keyboard.press('y');
  };

  await test.step('the one that changed, though another stands before it', async () => {
    await saveVersion(writer, article.id, 1, textOf('21 lamps', '33 lamps', '41 lamps'));
    await openBench(checker, article);
    await checker.keyboard.press('g');
    await expect(said(checker)).toHaveText(
      '33 lamps. 1 claim: Number, open, its words changed, to be confirmed.',
    );
    await expect(open).toBeInViewport();
    await confirm('33');
    await expect.poll(settled).toEqual(['21 lamps placed', '33 lamps changed settled', '41 lamps placed']);
    await expect(tray(checker)).toHaveCount(0);
  });

  await test.step('from one to the next, and what was passed by waits on', async () => {
    await saveVersion(writer, article.id, 2, textOf('22 lamps', '33 lamps', '44 lamps'));
    await openBench(checker, article);
    await checker.keyboard.press('g');
    await expect(said(checker)).toContainText('22 lamps.');
    await checker.keyboard.press('g');
    await expect(said(checker)).toContainText('44 lamps.');
    await expect(open).toBeInViewport();
    await expect(group('Its words changed')).toHaveCount(2);
    await confirm('44');
    await expect.poll(settled).toEqual(['22 lamps changed', '33 lamps placed', '44 lamps changed settled']);
    // It was not looked at since: the key settles nothing.
    await checker.keyboard.press('y');
    await expect(tray(checker)).toContainText('1 place waits to be settled');
    await checker.keyboard.press('g');
    await expect(said(checker)).toContainText('22 lamps.');
    await confirm('22');
    await expect(tray(checker)).toHaveCount(0);
  });

  await test.step('one that is gone is told, though the others stand', async () => {
    await saveVersion(writer, article.id, 3, textOf('22 lamps', '33 lamps', null));
    await openBench(checker, article);
    await checker.keyboard.press('g');
    await expect(said(checker)).toHaveText('Its words are gone from the text. It read: 44 lamps');
    await expect(group('Its words are gone')).toBeVisible();
  });
});

test('a place that is lost is not said to be gone where the same words stand elsewhere', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const headline = `The vote of 2005 ${mark()}`;
  const textOf = (sentence: string) => `# ${headline}\n\n${sentence}\n\nThe count took a night.`;
  const markdown = textOf('Angela Merkel defeated Gerhard Schroeder in a close vote for the parliament.');
  const article = await makeArticle(writer, { markdown });
  await makeClaim(checker, article, 'Gerhard Schroeder', 'event');
  const swapped = textOf('Gerhard Schroeder defeated Angela Merkel in a close vote for the parliament.');
  await saveVersion(writer, article.id, 1, swapped);
  await openBench(checker, article);
  await expect(tray(checker).getByText('place lost')).toBeVisible();
  await checker.keyboard.press('g');
  const lost = 'Its place is lost: the same words stand elsewhere in the text.';
  await expect(tray(checker).getByText(lost)).toBeVisible();
  await expect(tray(checker).getByRole('group', { name: 'Its place is lost' })).toBeVisible();
  await expect(said(checker)).toHaveText(`${lost} It read: Gerhard Schroeder`);
  await expect(tray(checker).getByText('gone', { exact: true })).toHaveCount(0);
});
