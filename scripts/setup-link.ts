/** Prints the one-time link to name a newsroom and its first admin; the link of the time before is void. */
import { makeSetUpLink } from '@/lib/server/auth/one-time-link';
import { openDatabase } from '@/lib/server/db/client';
import { env } from '@/lib/server/env';

const database = openDatabase(env().DATABASE_URL, 1);
try {
  process.stdout.write(`${await makeSetUpLink(database)}\n`);
} finally {
  await database.$disconnect();
}
