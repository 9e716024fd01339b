/** Things that trials need for a while: a durable Postgres of their own, folders, child processes. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { STATE_FOLDER } from '@/scripts/lock.mjs';
import { Cluster } from '@/scripts/postgres/cluster';
import { randomSecret } from '@/scripts/postgres/secrets';
import { ROOT } from '@/scripts/set-up.mjs';
import { onStop } from '@/scripts/stopping.mjs';

/** An empty folder that is gone when the trials end. */
export function scratchFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(path.join(parent, 'stet-trial-'));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An embedded Postgres with all its promises on: what the installation itself has. */
export async function durableCluster(): Promise<Cluster> {
  mkdirSync(STATE_FOLDER, { recursive: true, mode: 0o700 });
  const folder = scratchFolder(STATE_FOLDER);
  const cluster = new Cluster({
    folder: path.join(folder, 'postgres'),
    logFile: path.join(folder, 'postgres.log'),
    password: randomSecret(),
  });
  await cluster.start();
  onStop(() => cluster.stop());
  return cluster;
}

/** One of our TypeScript files as a process of its own; `ended` resolves to its exit code (null: killed). */
export function child(
  file: string,
  args: string[],
  env: Record<string, string>,
): { process: ChildProcess; ended: Promise<{ code: number | null; output: string }> } {
  const started = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (piece: Buffer) => (output += piece.toString()));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    started.once('close', (code) => resolve({ code, output }));
  });
  onStop(() => started.kill('SIGKILL'));
  return { process: started, ended };
}
