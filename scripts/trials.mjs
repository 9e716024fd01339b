/** `npm run trials [R1 R3 …]`: breaks things on purpose, and prints what came of it. */
import { giveUp, setUp } from './set-up.mjs';
import { isStopping, stopOnSignals } from './stopping.mjs';

try {
  stopOnSignals();
  await setUp();
  const { runTrials } = await import('./trials/trials.ts');
  await runTrials(process.argv.slice(2));
} catch (error) {
  if (!isStopping()) await giveUp(error);
}
