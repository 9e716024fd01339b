/** The article and its claims are read without JavaScript; with it, nothing moves when the editor takes over. */
import type { Page } from '@playwright/test';
import { callingAs } from './calling';
import { expect, newsroom } from './fixtures';
import type { Scene } from './scene';
import { test } from './scene-fixture';
import { product } from './server';
import { openHeld, shiftsOf } from './shifts';

const pathOf = (scene: Scene) => `/n/${newsroom}/articles/${scene.articleId}`;
const text = (page: Page) => page.getByRole('document', { name: 'The tram returns to Pell Bridge' });

/** The text as it stands on the page, a line for each block that holds text. */
const linesOf = (page: Page) =>
  text(page).evaluate((root) =>
    [...root.querySelectorAll('h1, h2, h3, p')].map((block) => block.textContent ?? ''),
  );

async function read(page: Page, scene: Scene) {
  const call = callingAs(page.request, product().origin);
  const params = { id: scene.articleId };
  const [article, claims] = await Promise.all([
    call('article.read', { params }),
    call('claim.list', { params }),
  ]);
  return { lines: article.text.text.split('\n'), claims: claims.items };
}

test.describe('without JavaScript', () => {
  test('the whole article can be read, with its highlights, each leading to its claim', async ({
    as,
    scene,
  }) => {
    const page = await as('checker', { javaScriptEnabled: false });
    await page.goto(pathOf(scene));
    const { lines, claims } = await read(page, scene);
    await expect(text(page)).toBeVisible();
    expect(await linesOf(page)).toEqual(lines);

    const marks = text(page).locator('[role=mark]');
    const live = claims.filter(({ state }) => state !== 'dismissed' && state !== 'cut');
    const marked = new Set<string>();
    for (const mark of await marks.all()) {
      await expect(mark).toBeVisible();
      const [first = '', ...fellows] = ((await mark.getAttribute('data-claims')) ?? '').split(' ');
      [first, ...fellows].forEach((id) => marked.add(id));
      const claim = live.find(({ id }) => id === first);
      expect(claim, first).toBeDefined();
      expect(await mark.getAttribute('aria-details')).toBe(`claim-${first}`);
      const card = page.locator(`[id="claim-${first}"]`);
      await expect(card).toBeVisible();
      await expect(card).toContainText(claim!.statement);
    }
    expect([...marked].sort()).toEqual(live.map(({ id }) => id).sort());
  });

  test('every claim says its statement, its rating, and how far it is', async ({ as, scene }) => {
    const page = await as('checker', { javaScriptEnabled: false });
    await page.goto(pathOf(scene));
    const { claims } = await read(page, scene);
    for (const claim of claims) {
      const card = page.locator(`[id="claim-${claim.id}"]`);
      await expect(card).toContainText(claim.statement);
      if (claim.rating && claim.state !== 'stale') await expect(card).toContainText(claim.rating.label);
      if (claim.state === 'stale') await expect(card).toContainText('Stale');
      if (claim.state !== 'dismissed' && claim.state !== 'cut') await expect(card).toBeVisible();
    }
    // What was dismissed or cut opens without a script.
    await page.locator('summary', { hasText: 'Dismissed, cut or without a place' }).click();
    await expect(page.locator(`[id="claim-${scene.claims.cut}"]`)).toBeVisible();
  });

  for (const width of [1440, 390]) {
    test(`nothing lies over anything else, ${width} pixels wide`, async ({ as, scene }) => {
      const page = await as('checker', { javaScriptEnabled: false, viewport: { width, height: 900 } });
      await page.goto(pathOf(scene));
      const boxes = await page
        .locator('.bench-slot:visible')
        .evaluateAll((slots) => slots.map((slot) => slot.getBoundingClientRect().toJSON() as DOMRect));
      boxes.slice(1).forEach((box, at) => expect(box.top).toBeGreaterThanOrEqual(boxes[at]!.bottom));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    });
  }
});

test.describe('when the editor takes over', () => {
  for (const width of [1440, 390]) {
    test(`nothing moves, ${width} pixels wide: text, place and focus stay`, async ({ as, scene }) => {
      const page = await as('checker', { viewport: { width, height: 500 } });
      const letGo = await openHeld(page, pathOf(scene));
      const link = text(page).getByRole('link', { name: 'timetable' });
      await expect(link).toBeVisible();
      const before = await linesOf(page);
      expect(before).toEqual((await read(page, scene)).lines);
      await link.focus();
      await page.evaluate(() => scrollTo(0, 160));
      await expect(text(page)).not.toHaveAttribute('contenteditable');

      letGo();
      await expect(text(page)).toHaveAttribute('contenteditable', 'false');
      await expect(page.locator('.bench-ticks').first()).toBeAttached();
      await page.waitForLoadState('networkidle');

      expect(await linesOf(page)).toEqual(before);
      await expect(link).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(160);
      expect(await shiftsOf(page)).toEqual([]);
    });
  }
});
