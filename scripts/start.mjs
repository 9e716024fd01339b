/** `npm start` and `npm run dev`: from a fresh clone to a running desk. */
import { takeLock } from './lock.mjs';
import { endLeftOver } from './left-over.mjs';
import { assertPortFree, readPort } from './port.mjs';
import { checkNode, giveUp, setUp } from './set-up.mjs';
import { isStopping, stopOnSignals } from './stopping.mjs';

const isDev = process.argv.includes('--dev');

try {
  checkNode();
  stopOnSignals();
  const lock = await takeLock(isDev ? 'npm run dev' : 'npm start');
  await endLeftOver();
  const port = readPort();
  await assertPortFree(port, process.env.HOST);
  await setUp();
  const { start } = await import('./start/start.ts');
  await start({ isDev, port, lock });
} catch (error) {
  if (!isStopping()) await giveUp(error);
}
