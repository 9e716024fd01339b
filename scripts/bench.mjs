/** `npm run bench`: measures, and prints figures; it passes or fails nothing. */
import { giveUp, setUp } from './set-up.mjs';
import { isStopping, stopOnSignals } from './stopping.mjs';

try {
  stopOnSignals();
  await setUp();
  const { benchWorkbench } = await import('../bench/workbench.ts');
  await benchWorkbench();
} catch (error) {
  if (!isStopping()) await giveUp(error);
}
