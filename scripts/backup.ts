/** `npm run backup [file]`: everything in the database, in one file. */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { withClient } from '@/scripts/postgres/roles';
import { takeBackup } from '@/scripts/backup/take';
import { STATE_FOLDER } from '@/scripts/lock.mjs';
import { giveUp, say } from '@/scripts/set-up.mjs';

try {
  const [given] = process.argv.slice(2);
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const file = given
    ? path.resolve(process.env['INIT_CWD'] ?? '.', given)
    : path.join(STATE_FOLDER, 'backups', `stet-${stamp}.gz`);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });

  const manifest = await withClient(process.env['DATABASE_MIGRATE_URL'] ?? '', (client) =>
    takeBackup(client, file),
  );
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
  const size = (statSync(file).size / 1e6).toFixed(1);
  say(`${rows} rows of ${Object.keys(manifest.tables).length} tables, ${size} MB: ${file}`);
  say('Keep it as safe as the database: it holds all of it, password hashes and restricted articles too.');
} catch (error) {
  await giveUp(error);
}
