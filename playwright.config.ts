import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/test/chromium';

const told = process.env['STET_E2E'];
const launched = launchOptions();

/**
 * The pages of one browser share a process, since to begin one costs more than to load a page; and no script is
 * optimised, since none runs for as long as that takes to pay.
 */
const forShortLives = ['--renderer-process-limit=1', '--js-flags=--no-maglev --no-turbofan'];

/** `npm run e2e` builds first; `npx playwright test` alone takes the build that is there. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    // Playwright reads this file again in each worker, after the global set-up.
    ...(told && { baseURL: (JSON.parse(told) as { origin: string }).origin }),
    browserName: 'chromium',
    launchOptions: { ...launched, args: [...launched.args, ...forShortLives] },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
  },
});
