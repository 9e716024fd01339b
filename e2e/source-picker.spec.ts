/** Whoever types fast and presses Enter gets what was highlighted, and never what an answer pushed under the key. */
import type { Page, Route } from '@playwright/test';
import { call } from './api';
import { openBench, panel } from './bench';
import { expect, newsroom, test } from './fixtures';
import { ferries, makeArticle, makeClaim, mark } from './world';

type Start = Record<'writer' | 'checker', Page>;

/** At the source of a new piece of evidence, with what was last made in the list. */
async function atTheSource({ writer, checker }: Start) {
  const article = await makeArticle(writer, { markdown: ferries(`Which source ${mark()}`) });
  const claim = await makeClaim(checker, article, '412,000 passengers', 'number');
  await openBench(checker, article, `?claim=${claim.id}`);
  // Its keys work once the claim has been read.
  await expect(panel(checker, 'Number').getByRole('button', { name: 'Add evidence' })).toBeVisible();
  await checker.keyboard.press('e');
  const form = checker.getByRole('form', { name: 'Add evidence' });
  const field = form.getByRole('combobox', { name: 'Source', exact: true });
  await expect(field).toBeFocused();
  return { form, field };
}

const makeSources = async (checker: Page, titles: string[]) => {
  for (const title of titles) {
    await call(checker, 'source.create', {
      params: { slug: newsroom },
      body: { kind: 'document', title },
    });
  }
};

/** Keeps the answers of the search back. `asked`: the server has been asked for these words. */
async function searchHeldBack(page: Page, words: string) {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  const isAsked = (url: URL) => url.pathname.endsWith('/sources') && url.searchParams.has('q');
  await page.route(isAsked, async (route: Route) => {
    await isReleased;
    await route.continue();
  });
  const asked = page.waitForRequest((one) => new URL(one.url()).searchParams.get('q') === words);
  return { asked, release };
}

test('a new title and Enter, before the search has answered, make that source and take no other', async ({
  as,
}) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  await makeSources(checker, [`Harbour ledger ${mark()}`, `Fishermen’s union ${mark()}`]);
  const { form, field } = await atTheSource({ writer, checker });
  const title = `Fares ${mark()}`;
  const search = await searchHeldBack(checker, title);
  await checker.keyboard.press('ArrowDown');
  await expect(checker.getByRole('option').first()).toBeVisible();
  await checker.keyboard.type(title);
  await search.asked;
  await expect(checker.getByText('Searching…')).toBeVisible();
  await expect(checker.getByRole('option')).toHaveCount(0);
  await checker.keyboard.press('Enter');
  await expect(field).toHaveValue(title);
  await expect(field).toBeFocused();
  search.release();
  const making = form.getByRole('group', { name: 'New source' });
  await expect(making.getByLabel('Title')).toHaveValue(title);
  await expect(making.getByLabel('Web address')).toBeFocused();
});

test('Enter on the title of a source that was not in the list takes it and makes no second', async ({
  as,
}) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const title = `Timetable ${mark()}`;
  await makeSources(checker, [title, ...Array.from({ length: 8 }, () => `Later ${mark()}`)]);
  const { form, field } = await atTheSource({ writer, checker });
  const search = await searchHeldBack(checker, title.toLowerCase());
  await checker.keyboard.type(title.toLowerCase());
  await checker.keyboard.press('Enter');
  await search.asked;
  search.release();
  await expect(field).toHaveValue(title);
  await expect(form.getByRole('group', { name: 'New source' })).toBeHidden();
});

test('who goes on typing after Enter has not chosen yet', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const title = `Sailing list ${mark()}`;
  await makeSources(checker, [title]);
  const { form, field } = await atTheSource({ writer, checker });
  const begun = `Sail ${mark()}`;
  const search = await searchHeldBack(checker, begun);
  await checker.keyboard.type(begun);
  await search.asked;
  await checker.keyboard.press('Enter');
  await checker.keyboard.type(' of May');
  search.release();
  await expect(checker.getByRole('option', { name: `New source “${begun} of May”…` })).toBeVisible();
  await expect(field).toBeFocused();
  await expect(form.getByRole('group', { name: 'New source' })).toBeHidden();
});

test('what is highlighted stays so when the search answers, whatever else it has found', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker')]);
  const common = `quay${mark()}`;
  await makeSources(checker, [
    `${common} register of the county`,
    ...Array.from({ length: 7 }, () => `Between ${mark()}`),
    `The ${common}`,
  ]);
  const { field } = await atTheSource({ writer, checker });
  const search = await searchHeldBack(checker, common);
  await checker.keyboard.press('ArrowDown');
  await expect(checker.getByRole('option', { name: `The ${common}` })).toBeVisible();
  await checker.keyboard.type(common);
  await search.asked;
  const first = checker.getByRole('option', { name: `The ${common}` });
  await expect(first).toHaveAttribute('data-highlighted');
  search.release();
  await expect(checker.getByRole('option')).toHaveText([
    new RegExp(`^The ${common}`, 'u'),
    new RegExp(`^${common} register`, 'u'),
    /^New source/u,
  ]);
  await expect(first).toHaveAttribute('data-highlighted');
  await checker.keyboard.press('Enter');
  await expect(field).toHaveValue(`The ${common}`);
});
