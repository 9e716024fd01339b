/** A process of its own that migrates DATABASE_URL by another folder: for the trials that kill it. */
import { databaseFromEnvironment, migrate } from '@/prisma/migrate';
import { giveUp } from '@/scripts/set-up.mjs';

try {
  const [folder = ''] = process.argv.slice(2);
  const applied = await migrate({ url: databaseFromEnvironment().url, folder });
  process.stdout.write(`${JSON.stringify(applied)}\n`);
} catch (error) {
  await giveUp(error);
}
