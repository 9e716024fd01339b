import { defineConfig } from 'prisma/config';

/** For Prisma's own command. The start script migrates without it: see docs/decisions. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_MIGRATE_URL'] ?? process.env['DATABASE_URL'] ?? '' },
});
