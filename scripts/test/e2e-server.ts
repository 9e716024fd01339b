/**
 * The server that the tests in the browser speak to: prints what they need to know as one line of JSON, and
 * serves until its standard input is closed, which it is when whoever began it is gone. A line there begins the web
 * server again, which a test has ended, and its process is told as one more line. `--without-demo`: an empty one.
 */
import { createInterface } from 'node:readline';
import { startTestServer } from '@/lib/testing/test-server';
import { giveUp } from '@/scripts/set-up.mjs';
import { startProduct } from '@/scripts/test/product';
import { onStop, stopAll, stopOnSignals } from '@/scripts/stopping.mjs';

try {
  stopOnSignals();
  process.stdin.once('close', () => void stopAll(0));
  const { server, stop } = await startTestServer();
  onStop(stop);
  const product = await startProduct(server, { withDemo: !process.argv.includes('--without-demo') });
  process.stdout.write(`${JSON.stringify(product)}\n`);
  createInterface({ input: process.stdin }).on('line', () => {
    void product.serveAgain().then((again) => process.stdout.write(`${JSON.stringify({ again })}\n`));
  });
} catch (error) {
  await giveUp(error);
}
