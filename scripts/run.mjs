/** `node scripts/run.mjs FILE.ts …`: runs one of our commands on this installation's database. */
import { giveUp, setUp } from './set-up.mjs';
import { isStopping, stopOnSignals } from './stopping.mjs';

try {
  stopOnSignals();
  await setUp();
  const { runOnDatabase } = await import('./start/run-on-database.ts');
  const [file, ...args] = process.argv.slice(2);
  await runOnDatabase(file, args);
} catch (error) {
  if (!isStopping()) await giveUp(error);
}
