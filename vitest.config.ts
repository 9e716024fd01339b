import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };
const exclude = ['node_modules/**', '.next/**', '.stet/**', 'e2e/**'];

const unit = {
  exclude,
  environment: 'node' as const,
  // Properties try hundreds of cases; on a busy machine that takes longer than the five seconds of the default.
  testTimeout: 20_000,
};

const integration = {
  exclude,
  environment: 'node' as const,
  // What lib/server/env.ts insists on; the database of a test is its own, never this one.
  env: {
    NEXTAUTH_SECRET: 'a secret of the tests, 32 bytes and more',
    DATABASE_URL: 'postgres://nobody@localhost/none',
    STET_LOG_LEVEL: 'silent',
  },
  globalSetup: ['lib/testing/global-setup.ts'],
  testTimeout: 20_000,
  hookTimeout: 30_000,
};

export default defineConfig({
  resolve: { alias },
  test: {
    // Two cores; more workers only wait for each other and for Postgres.
    maxWorkers: 2,
    // The product's modules are loaded once and not for each file, which took as long as half the tests. A file that
    // sets what is read when they are loaded is called "alone", and has them to itself.
    projects: [
      {
        resolve: { alias },
        test: {
          ...unit,
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.alone.test.ts'],
          isolate: false,
        },
      },
      { resolve: { alias }, test: { ...unit, name: 'unit-alone', include: ['**/*.alone.test.ts'] } },
      {
        resolve: { alias },
        test: {
          ...integration,
          name: 'integration',
          include: ['**/*.itest.ts'],
          exclude: [...exclude, '**/*.alone.itest.ts'],
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          ...integration,
          name: 'integration-alone',
          include: ['**/*.alone.itest.ts'],
        },
      },
    ],
  },
});
