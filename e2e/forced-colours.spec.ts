/** Where the reader's own colours take all grounds away, what they said is still drawn. */
import type { Locator, Page } from '@playwright/test';
import { open } from './awake';
import { coverage } from './bench';
import { expect, newsroom, test } from './fixtures';
import { benchOf, ferries, makeArticle, mark } from './world';

const forced = { forcedColors: 'active' as const };

/** Whether it is one flat colour: then nothing is drawn there. */
async function isFlat(page: Page, element: Locator): Promise<boolean> {
  await element.scrollIntoViewIfNeeded();
  const picture = (await element.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    // Its middle: at the edge there may be a frame.
    const [width, height] = [bitmap.width / 2, bitmap.height / 2];
    const { data: colours } = context.getImageData(width / 2, height / 2, width, height);
    const all = new Set<string>();
    for (let at = 0; at < colours.length; at += 4) all.add(colours.slice(at, at + 3).join());
    return all.size === 1;
  }, picture);
}

test('what nobody has looked at is hatched, in the workbench and on the Desk', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', forced)]);
  const headline = `Forced colours ${mark()}`;
  const article = await makeArticle(writer, { markdown: ferries(headline) });
  await open(checker, benchOf(article));
  expect(await isFlat(checker, checker.getByRole('button', { name: 'Go to the next words not yet' }))).toBe(
    false,
  );
  await open(checker, `/n/${newsroom}?q=${encodeURIComponent(headline)}`);
  const row = checker.getByRole('row').filter({ hasText: headline });
  expect(await isFlat(checker, row.getByRole('img', { name: /^Words:/u }).locator('..'))).toBe(false);
});

test('each sample beside the counts is drawn, and no two are alike', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', forced)]);
  await open(checker, benchOf(await makeArticle(writer, { markdown: ferries(`Forced colours ${mark()}`) })));
  const looks = await coverage(checker)
    .getByRole('definition')
    .evaluateAll((all) =>
      all.map((one) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(one, '::before');
        const page = getComputedStyle(document.body).backgroundColor;
        return backgroundImage === 'none' && backgroundColor === page
          ? 'nothing'
          : `${backgroundColor} ${backgroundImage}`;
      }),
    );
  expect(looks).not.toContain('nothing');
  expect(new Set(looks).size).toBe(4);
});

/** Whether the line at the edge of each can be seen on the page's ground. */
const linesSeen = (links: Locator, edge: 'borderBottom' | 'borderLeft') =>
  links.evaluateAll(
    (all, side) =>
      all.map((one) => {
        const style = getComputedStyle(one);
        return (
          style[`${side}Width`] !== '0px' &&
          style[`${side}Color`] !== getComputedStyle(document.body).backgroundColor
        );
      }),
    edge,
  );

test('one room of the bar looks current, and one page of the settings', async ({ as }) => {
  const page = await as('admin', forced);
  await open(page, `/n/${newsroom}/sources`);
  const rooms = page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link');
  const current = await rooms.evaluateAll((all) => all.map((one) => one.hasAttribute('aria-current')));
  expect(current.filter(Boolean)).toHaveLength(1);
  expect(await linesSeen(rooms, 'borderBottom')).toEqual(current);
  await open(page, `/n/${newsroom}/settings/scales`);
  const pages = page.getByRole('navigation', { name: 'Settings' }).getByRole('link');
  const here = await pages.evaluateAll((all) => all.map((one) => one.hasAttribute('aria-current')));
  expect(here.filter(Boolean)).toHaveLength(1);
  expect(await linesSeen(pages, 'borderLeft')).toEqual(here);
});
