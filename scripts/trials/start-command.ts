/** The start command as people use it, for the trials that kill it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { onStop } from '@/scripts/stopping.mjs';

const READY = 'Stop it with Ctrl-C';
const START_LIMIT = 600_000;

export interface Started {
  process: ChildProcess;
  /** What it has printed so far. */
  output: () => string;
  /** Milliseconds until it said that it serves; undefined when it ended without. */
  ready: Promise<number | undefined>;
  /** Exit code, null when killed. */
  ended: Promise<number | null>;
}

export interface HowToStart {
  folder: string;
  env: NodeJS.ProcessEnv;
  /** npm start; else the script itself, so that a signal reaches nobody else. */
  viaNpm?: boolean;
  uid?: number;
  gid?: number;
}

export function startCommand({ folder, env, viaNpm, uid, gid }: HowToStart): Started {
  const began = Date.now();
  const [command, args] = viaNpm ? ['npm', ['start']] : [process.execPath, ['scripts/start.mjs']];
  const started = spawn(command, args, {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid }),
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => {
    // `exit`, not `close`: what outlives a killed start keeps its output open.
    started.once('exit', (code) => resolve(code));
  });
  const ready = new Promise<number | undefined>((resolve) => {
    for (const stream of [started.stdout, started.stderr]) {
      stream?.on('data', (piece: Buffer) => {
        output += piece.toString();
        if (output.includes(READY)) resolve(Date.now() - began);
      });
    }
    void ended.then(() => resolve(undefined));
    void pause(START_LIMIT, undefined, { ref: false }).then(() => resolve(undefined));
  });
  onStop(async () => {
    if (started.exitCode === null && started.signalCode === null) {
      started.kill('SIGTERM');
      await ended;
    }
  });
  return { process: started, output: () => output, ready, ended };
}

/** Milliseconds from SIGTERM to its end, and the exit code. */
export async function stopCommand(started: Started): Promise<{ milliseconds: number; code: number | null }> {
  const began = Date.now();
  started.process.kill('SIGTERM');
  const code = await started.ended;
  return { milliseconds: Date.now() - began, code };
}

export async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.status < 500,
    () => false,
  );
}
