/**
 * The server that the tests in the browser speak to: prints what they need to know as one line of JSON, and
 * serves until its standard input is closed, which it is when whoever began it is gone. `--without-demo`: an empty one.
 */
import { startTestServer } from '@/lib/testing/test-server';
import { giveUp } from '@/scripts/set-up.mjs';
import { startProduct } from '@/scripts/test/product';
import { onStop, stopAll, stopOnSignals } from '@/scripts/stopping.mjs';

try {
  stopOnSignals();
  process.stdin.once('close', () => void stopAll(0)).resume();
  const { server, stop } = await startTestServer();
  onStop(stop);
  const product = await startProduct(server, { withDemo: !process.argv.includes('--without-demo') });
  process.stdout.write(`${JSON.stringify(product)}\n`);
} catch (error) {
  await giveUp(error);
}
