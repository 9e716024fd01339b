/** Ticks of journeys: what is held, what was ticked, and an article with three of them. */
import type { Page } from '@playwright/test';
import { call } from './api';
import { newsroom } from './fixtures';
import { ferries, makeArticle, mark } from './world';

export const hand = (page: Page) => page.getByRole('region', { name: 'Source in hand' });

export const claimsOf = async (page: Page, id: string) =>
  (await call(page, 'claim.list', { params: { id } })).items;

export const stated = async (page: Page, id: string) =>
  (await claimsOf(page, id)).map((one) => [one.statement, one.kind, one.state, one.isTick]);

/** An article with three ticks on its figures. */
export async function ticked(writer: Page, checker: Page, headline: string): Promise<string> {
  const { id, text } = await makeArticle(writer, { markdown: ferries(headline) });
  const source = await call(checker, 'source.create', {
    params: { slug: newsroom },
    body: { kind: 'document', title: `Returns ${mark()}` },
  });
  for (const [words, kind] of [
    ['412,000', 'number'],
    ['6 May 2026', 'date'],
    ['April 2027', 'date'],
  ] as const) {
    const start = [...text.text.slice(0, text.text.indexOf(words))].length;
    await call(checker, 'tick.create', {
      params: { id },
      body: { version: 1, start, end: start + words.length, kind, sourceId: source.id, locator: 'table 2' },
    });
  }
  return id;
}
