/** `npm test` and its halves: `npm run check` (all but the browser), `npm run e2e` (the browser). */
import { giveUp, setUp } from './set-up.mjs';
import { isStopping, stopOnSignals } from './stopping.mjs';

try {
  stopOnSignals();
  await setUp();
  const { test } = await import('./test/test.ts');
  const only = ['check', 'e2e'].find((part) => process.argv.includes(`--${part}`));
  await test(only);
} catch (error) {
  if (!isStopping()) await giveUp(error);
}
