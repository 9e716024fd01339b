/** A further place and a lost one, by finger on a phone: what is begun there can be finished there, and left. */
import type { Locator, Page } from '@playwright/test';
import { call } from './api';
import { openBench, panel } from './bench';
import { expect, expectAccessible, test } from './fixtures';
import { ferries, makeArticle, makeClaim, mark } from './world';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const sentence = (page: Page) =>
  page.locator('.bench-text p').filter({ hasText: 'Not everybody is content.' });

/** Under the finger at its middle is the button itself, and nothing that lies over it. */
async function expectReachable(button: Locator): Promise<void> {
  await expect(button).toBeVisible();
  const isOnTop = await button.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return there !== null && element.contains(there);
  });
  expect(isOnTop, `${await button.textContent()} is under something`).toBe(true);
}

/** What is waited for is said in whole sentences: no key is printed on a phone, and none is heard anywhere. */
const expectSaid = (page: Page, waitsFor: string) =>
  expect(page.locator('.bench-foot').getByRole('status')).toHaveText(
    `${waitsFor} Enter takes the selected words, Escape leaves it as it is.`,
  );

test('a further place is added, or given up', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', phone)]);
  const article = await makeArticle(writer, { markdown: ferries(`By touch ${mark()}`) });
  const claim = await makeClaim(checker, article, 'Islanders pay half.', 'number');
  const places = async () =>
    (await call(checker, 'claim.read', { params: { id: claim.id } })).placements.map((one) => one.exact);
  await openBench(checker, article, `?claim=${claim.id}`);
  const open = panel(checker, 'Number');
  await open.getByText('Places', { exact: true }).tap();
  const begin = open.getByRole('button', { name: 'Add a place' });
  const add = checker.getByRole('button', { name: 'Add this place' });
  const leave = checker.getByRole('button', { name: 'Leave it as it is' });

  await begin.tap();
  await expectSaid(checker, 'Select the further place of this claim in the text.');
  await expectReachable(leave);
  await expectAccessible(checker);
  await leave.tap();
  await expect(leave).toHaveCount(0);
  expect(await places()).toEqual(['Islanders pay half.']);

  await begin.tap();
  await sentence(checker).tap({ position: { x: 20, y: 12 } });
  await expectReachable(add);
  await add.tap();
  await expect.poll(places).toEqual(['Islanders pay half.', 'Not everybody is content.']);
  await expect(leave).toHaveCount(0);
});

test('a lost place is attached again, or left as it is', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', phone)]);
  const markdown = ferries(`By touch ${mark()}`);
  const article = await makeArticle(writer, { markdown });
  const claim = await makeClaim(checker, article, 'Holt says that there were four.', 'number');
  await call(writer, 'version.save', {
    params: { id: article.id },
    body: { baseVersion: 1, markdown: markdown.replace(' Holt says that there were four.', '') },
  });
  const place = async () =>
    (await call(checker, 'claim.read', { params: { id: claim.id } })).placements.map((one) => one.exact);
  await openBench(checker, article, `?claim=${claim.id}`);
  const begin = checker.getByRole('button', { name: 'Attach again…' });
  const attach = checker.getByRole('button', { name: 'Attach here' });
  const leave = checker.getByRole('button', { name: 'Leave it as it is' });

  await begin.tap();
  await expectSaid(checker, 'Select the words on which this claim stands now.');
  await expectReachable(leave);
  await leave.tap();
  await expect(leave).toHaveCount(0);
  await expect(begin).toBeVisible();

  await begin.tap();
  await sentence(checker).tap({ position: { x: 20, y: 12 } });
  await expectReachable(attach);
  await attach.tap();
  await expect.poll(place).toEqual(['Not everybody is content.']);
});
