import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/test/chromium';

const told = process.env['STET_E2E'];
const launched = launchOptions();

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
    // The pages of one browser share a process: to begin one costs more than to load a page.
    launchOptions: { ...launched, args: [...launched.args, '--renderer-process-limit=1'] },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
  },
});
