/** `npm run bench [-- paint api …]`: measures, and prints figures; it passes or fails nothing. */
import { giveUp, setUp } from './set-up.mjs';
import { isStopping, stopOnSignals } from './stopping.mjs';

try {
  stopOnSignals();
  await setUp();
  const { runBench, runSection } = await import('../bench/bench.ts');
  const asked = process.argv.slice(2);
  // Begun by runBench itself, for one section.
  if (process.send) await runSection(asked[0]);
  else await runBench(asked);
} catch (error) {
  if (!isStopping()) await giveUp(error);
}
