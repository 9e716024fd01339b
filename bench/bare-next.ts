/** Next with one heading on one page: what a page's times owe to the framework and to the machine. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { STATE_FOLDER } from '@/scripts/lock.mjs';
import { freePort } from '@/scripts/postgres/cluster';
import { run } from '@/scripts/set-up.mjs';
import { onStop } from '@/scripts/stopping.mjs';

const files = {
  // A browser answers this header by a new process for the page, as it does for ours.
  'next.config.mjs': `export default { headers: () => [{
  source: '/apart',
  headers: [{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' }],
}] };`,
  // Else it would take the product's, which lie above it.
  'instrumentation.js': 'export function register() {}',
  'instrumentation-client.js': 'export {};',
  'app/layout.jsx': `export const metadata = { title: 'Bare', description: 'One heading.' };
export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
  'app/page.jsx': `export const dynamic = 'force-dynamic';
export default function Page() { return <main><h1>One heading</h1></main>; }`,
  'app/apart/page.jsx': `export { default } from '../page.jsx';
export const dynamic = 'force-dynamic';`,
};

/** Built and served as the product is. @returns its address, which ends in `/`; the same page in a process of its own is at `apart`. */
export async function serveBareNext(): Promise<string> {
  const folder = path.join(STATE_FOLDER, 'bare-next');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'app/apart'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const { code } = await run(process.execPath, [next, 'build', folder], { env, isQuiet: true });
  if (code !== 0) throw new Error('A bare page could not be built.');
  const port = await freePort();
  const served = spawn(process.execPath, [next, 'start', folder, '-p', String(port)], {
    env,
    stdio: 'ignore',
  });
  onStop(() => {
    served.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const address = `http://localhost:${port}/`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return address;
    if (tries > 100) throw new Error('A bare page is not served.');
    await new Promise((later) => setTimeout(later, 100));
  }
}
