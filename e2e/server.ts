/** What a journey may know of the server that it speaks to; see global-setup.ts. */
import type { Product } from '@/scripts/test/product';

export type { Product };

/** Throws outside a run of Playwright. */
export function product(): Product {
  const told = process.env['STET_E2E'];
  if (!told) throw new Error('The journeys are run by Playwright: npm run e2e, or npx playwright test.');
  return JSON.parse(told) as Product;
}
