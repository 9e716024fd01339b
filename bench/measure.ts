/** Figures out of many measurements, and the memory of another process. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The value that `share` (0 to 1) of the measurements do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Resident memory of a process and its children, bytes. */
export function memoryOf(pid: number): number {
  try {
    const family = [pid, ...childrenOf(pid)];
    return family.reduce((sum, one) => sum + residentOf(one), 0);
  } catch {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
  }
}

/** Processor time that a process and its children have taken, seconds; NaN where the system does not say. */
export function cpuSecondsOf(pid: number): number {
  try {
    return [pid, ...childrenOf(pid)].reduce((sum, one) => {
      const fields = readFileSync(`/proc/${one}/stat`, 'utf8').split(') ').pop()!.split(' ');
      return sum + (Number(fields[11]) + Number(fields[12])) / TICKS;
    }, 0);
  } catch {
    return Number.NaN;
  }
}

/** Of the kernel's clock, a second: the same on every Linux that people run. */
const TICKS = 100;

function residentOf(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) * 1024;
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) => {
    const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim();
    return children === ''
      ? []
      : children.split(' ').flatMap((id) => [Number(id), ...childrenOf(Number(id))]);
  });
}
