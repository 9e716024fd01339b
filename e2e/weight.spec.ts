/** How much script a first visit costs: a size, so it is the same on any machine. */
import type { Page } from '@playwright/test';
import { withEagerModules } from '@/scripts/start/eager-modules';
import { expect, newsroom, test } from './fixtures';
import { articlePages, newsroomPages, strangersPages } from './pages';
import { limitOf, SCRIPT_LIMIT, weigh } from './weight';
import { benchOf, ferries, makeArticle, mark } from './world';

for (const address of strangersPages) {
  test(`a stranger’s first visit to ${address} is light`, async ({ visitor }) => {
    const { script, scripts } = await weigh(await visitor(), address);
    expect(script, JSON.stringify(scripts)).toBeGreaterThan(0);
    expect(script, JSON.stringify(scripts)).toBeLessThanOrEqual(limitOf(address));
  });
}

for (const address of newsroomPages(newsroom)) {
  test(`an admin’s first visit to ${address} is light`, async ({ as }) => {
    const { script, scripts } = await weigh(await as('admin'), address);
    expect(script, JSON.stringify(scripts)).toBeGreaterThan(0);
    expect(script, JSON.stringify(scripts)).toBeLessThanOrEqual(limitOf(address));
  });
}

async function anArticle(page: Page): Promise<string> {
  const list = await page.request.get(`/api/v1/newsrooms/${newsroom}/articles`);
  const { items } = (await list.json()) as { items: { id: string }[] };
  return items[0]!.id;
}

test('a first visit to the workbench is light, the editor included', async ({ as }) => {
  const page = await as('checker');
  const [bench] = articlePages(newsroom, await anArticle(page));
  const weight = await weigh(page, bench!);
  await expect(page.locator('.bench-text[contenteditable]')).toBeVisible();
  expect(weight.script, JSON.stringify(weight.scripts)).toBeLessThanOrEqual(SCRIPT_LIMIT.workbench);
});

test('a first visit to a report is light', async ({ as }) => {
  const page = await as('checker');
  const [, report] = articlePages(newsroom, await anArticle(page));
  const { script, scripts } = await weigh(page, report!);
  expect(script, JSON.stringify(scripts)).toBeGreaterThan(0);
  expect(script, JSON.stringify(scripts)).toBeLessThanOrEqual(limitOf(report!));
});

test('a first visit to the versions of a text is light', async ({ as }) => {
  const page = await as('checker');
  const [, , versions] = articlePages(newsroom, await anArticle(page));
  const { script, scripts } = await weigh(page, versions!);
  expect(script, JSON.stringify(scripts)).toBeGreaterThan(0);
  expect(script, JSON.stringify(scripts)).toBeLessThanOrEqual(limitOf(versions!));
});

test('a first visit to a text that is written in is light, the editor included', async ({ as }) => {
  const page = await as('editor');
  const article = await makeArticle(page, { markdown: ferries(`Weighed ${mark()}`) });
  const weight = await weigh(page, `${benchOf(article)}/edit`);
  await expect(page.locator('.edit-text[contenteditable=true]')).toBeVisible();
  expect(weight.script, JSON.stringify(weight.scripts)).toBeLessThanOrEqual(SCRIPT_LIMIT.editing);
});

test('every module that is served says that it is to be compiled as it is read', async ({ visitor }) => {
  const page = await visitor();
  const { scripts } = await weigh(page, '/sign-in');
  const served = await Promise.all(
    scripts.map(async ({ name }) => (await page.request.get(`/_next/static/chunks/${name}`)).text()),
  );
  // A chunk of Turbopack: a list of numbers, each with its module behind it.
  expect(served.filter((script) => /TURBOPACK.*?\.push\(\[.*?,\d+,\(/su.test(script)).length).toBeGreaterThan(
    3,
  );
  for (const script of served) expect(withEagerModules(script)).toBe(script);
});
