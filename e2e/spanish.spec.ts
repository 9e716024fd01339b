/** The desk speaks Spanish to whoever asks for it: by the browser's languages, or by the choice that it keeps. */
import type { Page } from '@playwright/test';
import { expect, newsroom, test } from './fixtures';
import { benchOf, ferries, makeArticle, makeClaim, mark } from './world';

const spanish = { locale: 'es-ES' };
/** A reason of the policies that both halves of the product tell. */
const onlyDesk = 'Para esto hace falta el rol de verificación o edición.';

/** What the server answers to this very page: with its cookies and its languages. */
const ask = (page: Page, method: string, path: string, body?: unknown) =>
  page.evaluate(
    async ([verb, to, json]) => {
      const response = await fetch(`/api/v1${to}`, {
        method: verb!,
        headers: { 'Content-Type': 'application/json' },
        ...(json === null ? {} : { body: json! }),
      });
      return {
        status: response.status,
        language: response.headers.get('Content-Language'),
        answer: (await response.json()) as { detail?: string; fields?: { message: string }[] },
      };
    },
    [method, path, body === undefined ? null : JSON.stringify(body)] as (string | null)[],
  );

/** Presses until the page has woken up and the words are there. */
const pressUntil = (page: Page, keys: string[], words: string) =>
  expect(async () => {
    for (const key of keys) await page.keyboard.press(key);
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();

/** The scripts that a page has loaded and that hold these words. */
async function loading(page: Page, path: string, words: string): Promise<{ holding: number; all: number }> {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\.js(\?|$)/u.test(response.url())) scripts.push(response.text());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const texts = await Promise.all(scripts);
  const holding = texts.filter((text) => text.includes(words));
  return { holding: holding.length, all: texts.length };
}

test('a Spanish browser is spoken to in Spanish, by the page and by the server', async ({ as }) => {
  const [writer, checker] = await Promise.all([as('writer'), as('checker', spanish)]);
  const article = await makeArticle(writer, { markdown: ferries(`Ferries ${mark()}`) });

  await test.step('the page says which language it is in', async () => {
    const response = await checker.goto(`/n/${newsroom}`);
    expect(response?.headers()['content-language']).toBe('es');
    await expect(checker.locator('html')).toHaveAttribute('lang', 'es');
  });

  await test.step('a claim is marked, and what cannot be marked is refused in Spanish', async () => {
    await makeClaim(checker, article, '412,000 passengers', 'number');
    await checker.goto(benchOf(article));
    await expect(checker.getByText('carried 412,000 passengers').first()).toBeVisible();
    const refused = await ask(checker, 'POST', `/articles/${article.id}/claims`, {
      kind: 'number',
      quote: { exact: 'words that stand nowhere' },
    });
    expect(refused).toMatchObject({
      status: 422,
      language: 'es',
      answer: { detail: 'Estas palabras no están en el texto. Cópialas exactamente como están allí.' },
    });
    const unread = await ask(checker, 'POST', `/articles/${article.id}/claims`, {
      kind: 'number',
      statement: 'x'.repeat(4_001),
      quote: { exact: 'Islanders pay half' },
    });
    expect(unread.answer.fields).toEqual([{ field: 'statement', message: 'Como mucho 4000 caracteres.' }]);
  });

  await test.step('numbers and days are written as in Spanish', async () => {
    const written = await checker.evaluate(() => {
      const { lang } = document.documentElement;
      return [
        new Intl.NumberFormat(lang).format(12_345.5),
        new Intl.DateTimeFormat(lang, { month: 'long' }).format(0),
      ];
    });
    expect(written).toEqual(['12.345,5', 'enero']);
  });
});

test('a role that is missing is told in Spanish at the key that asks for it', async ({ as }) => {
  const writer = await as('writer', spanish);
  const article = await makeArticle(writer, { markdown: ferries(`Ferries ${mark()}`) });
  await writer.goto(benchOf(article));
  await pressUntil(writer, ['j', 'Enter'], onlyDesk);
});

test('what was chosen outweighs what the browser asks for', async ({ as }) => {
  const page = await as('checker');
  await page
    .context()
    .addCookies([
      { name: 'stet-language', value: 'es', url: new URL((await page.goto('/sign-in'))!.url()).origin },
    ]);
  await page.goto(`/n/${newsroom}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  expect(await ask(page, 'GET', '/nothing')).toMatchObject({
    language: 'es',
    answer: { detail: 'No hay nada en esta dirección.' },
  });
});

test('Spanish is loaded by Spanish pages alone, and moves nothing when it comes', async ({ as }) => {
  // From the browser's half of the catalogue, and without a letter that a bundle would write by number.
  const words = 'puede bajar un riesgo alto';
  const [english, spoken] = await Promise.all([as('checker'), as('checker', spanish)]);
  const inEnglish = await loading(english, `/n/${newsroom}`, words);
  expect(inEnglish.all).toBeGreaterThan(0);
  expect(inEnglish.holding).toBe(0);
  const inSpanish = await loading(spoken, `/n/${newsroom}`, words);
  expect(inSpanish.holding).toBe(1);
  const moved = await spoken.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(shifts.reduce((sum, one) => sum + one.value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing has moved, nothing is told.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
  expect(moved).toBeLessThan(0.01);
});
