/** Serves the production build, with the demonstration on a database of its own, once for all journeys. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export default async function setUp(): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/test/e2e-server.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise<never>((_, reject) => {
    child.once('exit', () =>
      reject(new Error('The server for the journeys does not start; its reason is above.')),
    );
  });
  const lines = createInterface({ input: child.stdout });
  const told = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      if (line.startsWith('{"origin"') || line.startsWith('{"pid"')) resolve(line);
      else process.stderr.write(`${line}\n`);
    });
  });
  process.env['STET_E2E'] = await Promise.race([told, gone]);
  gone.catch(() => undefined);
  return async () => {
    const exit = new Promise((resolve) => child.once('exit', resolve));
    child.stdin.end();
    await exit;
  };
}
