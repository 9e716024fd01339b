/** Whether a process is still the one that we knew: ids are given out again. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** The fields of /proc/PID/stat from the state on (the name before it may hold blanks); none but on Linux. */
function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return statFields(pid)?.[0] !== 'Z';
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** When a process began, in whatever unit the system has: only to be compared with another answer of this. */
export function beginningOf(pid) {
  if (process.platform === 'linux') return statFields(pid)?.[19];
  const answer = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim();
  return answer || undefined;
}

/** Who began a process, and its command line; undefined when it is gone. */
export function originOf(pid) {
  if (process.platform === 'linux') {
    try {
      const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ');
      return { parent: Number(statFields(pid)?.[1]), args };
    } catch {
      return undefined;
    }
  }
  const answer = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], {
    encoding: 'utf8',
  }).stdout?.trim();
  const [, parent, args] = /^(\d+)\s+(.*)$/s.exec(answer ?? '') ?? [];
  return parent ? { parent: Number(parent), args } : undefined;
}

/** What to write down of a process so that `isSame` knows it again. */
export const identityOf = (pid) => ({ pid, began: beginningOf(pid) });

export function isSame({ pid, began }) {
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) && beginningOf(pid) === began;
}

/** Resolves to true once the process is gone, to false when it outlives `milliseconds`. */
export async function waitUntilGone(pid, milliseconds) {
  const end = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > end) return false;
    await pause(20);
  }
  return true;
}
