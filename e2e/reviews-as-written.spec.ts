/** What is read in Reviews is written out by the server: there without a script, and kept when its script comes. */
import type { Locator, Page } from '@playwright/test';
import { open } from './awake';
import { callingAs } from './calling';
import { expect, newsroom, test } from './fixtures';
import { product } from './server';

const address = `/n/${newsroom}/reviews`;

const waitingFor = async (page: Page) => {
  const { items } = await callingAs(page.request, product().origin)('review.list', {
    params: { slug: newsroom },
  });
  return items.flatMap(({ lines }) => lines).filter(({ rank }) => rank !== 'tick');
};

/** React has taken it over. */
const isTaken = (part: Locator) =>
  part.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps$')));

test('every line is there in full without a script', async ({ as }) => {
  const page = await as('editor', { javaScriptEnabled: false });
  const lines = await waitingFor(page);
  expect(lines.length).toBeGreaterThan(0);
  await page.goto(address);
  for (const { claim, carrying } of lines) {
    const line = page.getByRole('listitem').filter({ has: page.locator(`a[href$="${claim.id}"]`) });
    await expect(line.locator('p.font-serif').first()).toBeVisible();
    const source = carrying?.current.source;
    if (source?.isVisible) await expect(line).toContainText(source.source.title);
  }
});

test('its script comes with the first key, and takes over what stands there', async ({ as }) => {
  const page = await as('editor');
  await open(page, address);
  const words = page.getByRole('listitem').locator('p.font-serif').first();
  await expect(words).toBeVisible();
  expect(await isTaken(words)).toBe(false);
  await words.evaluate((element) => element.setAttribute('data-as-written', ''));

  await page.keyboard.press('j');
  await expect.poll(() => isTaken(words)).toBe(true);
  await expect(words).toHaveAttribute('data-as-written', '');
});
