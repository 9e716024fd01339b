/** What the product's own processes are told. */
import type { Database } from '@/scripts/start/database';

/**
 * The environment for whatever runs the product's code on `database`. The owner's address is not in it: what
 * serves shall not be able to lift the guards.
 */
export function productEnvironment(database: Database, origin: string): NodeJS.ProcessEnv {
  const { DATABASE_MIGRATE_URL: _owner, STET_EMBEDDED: _embedded, ...rest } = process.env;
  return {
    ...rest,
    DATABASE_URL: database.url,
    NEXTAUTH_SECRET: database.nextAuthSecret,
    NEXTAUTH_URL: origin,
    STET_ORIGIN: origin,
    NEXT_TELEMETRY_DISABLED: '1',
    ...(database.isEmbedded && { STET_EMBEDDED: '1' }),
  };
}

/** The address that people use, without a slash at its end: STET_ORIGIN, or this machine's own name for itself. */
export function originFor(port: number): string {
  const given = process.env['STET_ORIGIN'] ?? process.env['NEXTAUTH_URL'];
  return given ? new URL(given).origin : `http://localhost:${port}`;
}
