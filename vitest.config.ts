import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };
const exclude = ['node_modules/**', '.next/**', '.stet/**', 'e2e/**'];

export default defineConfig({
  resolve: { alias },
  test: {
    // Two cores; more workers only wait for each other and for Postgres.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude,
          environment: 'node',
          // Properties try hundreds of cases; on a busy machine that takes longer than the five seconds of the default.
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['**/*.itest.ts'],
          exclude,
          environment: 'node',
          // What lib/server/env.ts insists on; the database of a test is its own, never this one.
          env: {
            NEXTAUTH_SECRET: 'a secret of the tests, 32 bytes and more',
            DATABASE_URL: 'postgres://nobody@localhost/none',
            STET_LOG_LEVEL: 'silent',
          },
          globalSetup: ['lib/testing/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
