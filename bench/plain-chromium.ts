/** A Chromium that nobody else steers, as Lighthouse expects its own to be. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onStop } from '@/scripts/stopping.mjs';
import { ensureChromium, launchOptions } from '@/scripts/test/chromium';

/** @returns the port of its debugging protocol. */
export async function plainChromium(): Promise<number> {
  const executable = await ensureChromium(true);
  const { args, chromiumSandbox } = launchOptions(true);
  const profile = mkdtempSync(path.join(tmpdir(), 'stet-lighthouse-'));
  const child = spawn(
    executable,
    [
      ...args,
      ...(chromiumSandbox ? [] : ['--no-sandbox']),
      '--headless=new',
      '--disable-dev-shm-usage',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  onStop(async () => {
    const gone = new Promise((resolve) => child.once('close', resolve));
    if (child.exitCode === null && child.kill('SIGTERM')) await gone;
    rmSync(profile, { recursive: true, force: true });
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (piece) => {
      said += piece;
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//u.exec(said)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error(`Chromium did not begin:\n${said}`)));
  });
}
