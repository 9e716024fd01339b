/** Lets a command of ours work on this installation's database, whether the desk is running or not. */
import { lockHolder, makeStateFolder, takeLock } from '@/scripts/lock.mjs';
import { openDatabase } from '@/scripts/start/database';
import { runScript } from '@/scripts/start/demo';
import { originFor, productEnvironment } from '@/scripts/start/environment';
import { stopAll } from '@/scripts/stopping.mjs';

/**
 * Runs `file` with the environment that the product has, and the owner's address besides (DATABASE_MIGRATE_URL).
 * An embedded Postgres that is not running is started for as long as the command takes.
 */
export async function runOnDatabase(file: string, args: string[]): Promise<void> {
  makeStateFolder();
  const desk = process.env['DATABASE_URL'] ? undefined : lockHolder();
  if (!process.env['DATABASE_URL'] && !desk) await takeLock(`node scripts/run.mjs ${file}`);
  const database = await openDatabase((line) => process.stderr.write(`${line}\n`), {
    keepsRunning: Boolean(desk),
  });
  const origin = desk?.address ?? originFor(Number(process.env['PORT'] || 3000));
  const env = { ...productEnvironment(database, origin), DATABASE_MIGRATE_URL: database.ownerUrl };
  const { code } = await runScript(file, args, env, false);
  await stopAll(code);
}
