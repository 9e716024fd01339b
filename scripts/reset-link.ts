/** `npm run reset-link -- e-mail`: a one-time link to choose a new password, for somebody whom no admin can help. */
import { makeResetLink } from '@/lib/server/auth/one-time-link';
import { openDatabase } from '@/lib/server/db/client';
import { env } from '@/lib/server/env';

const [email] = process.argv.slice(2);
if (!email) {
  console.error('Say whose: npm run reset-link -- name@example.org');
  process.exit(2);
}
const database = openDatabase(env().DATABASE_URL, 1);
try {
  const made = await makeResetLink(database, email);
  if (made) console.log(`${made.link}\nIt works once, for 10 minutes.`);
  else console.error(`Nobody here has the address ${email}.`);
  process.exitCode = made ? 0 : 1;
} finally {
  await database.$disconnect();
}
