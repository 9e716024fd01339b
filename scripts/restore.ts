/** `npm run restore file`: puts a backup into an empty database. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { databaseFromEnvironment, migrate } from '@/prisma/migrate';
import { putBack } from '@/scripts/backup/put-back';
import { withClient } from '@/scripts/postgres/roles';
import { giveUp, say, SetUpError } from '@/scripts/set-up.mjs';

try {
  const [given] = process.argv.slice(2);
  if (!given) throw new SetUpError('Say which backup: npm run restore file');
  const file = path.resolve(process.env['INIT_CWD'] ?? '.', given);
  if (!existsSync(file)) throw new SetUpError(`There is no ${file}.`);
  const { url, appRole } = databaseFromEnvironment();
  await migrate({ url, ...(appRole && { appRole }) });
  const manifest = await withClient(url, (client) => putBack(client, file));
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
  say(
    `${rows} rows of ${Object.keys(manifest.tables).length} tables are back; counts and hashes are those of the backup.`,
  );
} catch (error) {
  await giveUp(error);
}
