/** Runs the sections that were asked for, or all, and writes what they found to bench/results.md. */
import { fork } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load, machine } from '@/bench/machine';
import { reported } from '@/bench/report';
import { type SectionEntry, sections } from '@/bench/sections';
import { ROOT, say, SetUpError } from '@/scripts/set-up.mjs';
import { onStop, stopAll } from '@/scripts/stopping.mjs';

const RESULTS = path.join(ROOT, 'bench', 'results.md');

/** In a process that `runBench` has begun: measures one section, tells what it found, and ends. */
export async function runSection(name: string): Promise<void> {
  // On stopping, as a section may stop everything by itself.
  onStop(() => new Promise<void>((resolve) => process.send?.(reported(), () => resolve())));
  const measure = await sections[name]!.load();
  await measure();
  await stopAll(0);
}

/** @returns the Markdown of a section, measured in a process that begins with an empty memory. */
function measured(name: string, settings: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(ROOT, 'scripts', 'bench.mjs'), [name, ...settings], { stdio: 'inherit' });
    let found: string | undefined;
    const forget = onStop(() => void child.kill('SIGTERM'));
    child.once('message', (text) => (found = String(text)));
    child.once('exit', (code) => {
      forget();
      if (code === 0 && found !== undefined) resolve(found);
      else reject(new SetUpError(`The section ${name} came to no end.`));
    });
  });
}

/** Sections measured at another time stay, each with its own date. */
function write(found: ReadonlyMap<string, string>) {
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
  const parts = Object.entries(sections).flatMap(([name, { title }]) => {
    const text = found.get(name) ?? sectionIn(before, title);
    return text === null ? [] : [`## ${title}\n\n${text.trim()}\n`];
  });
  const head = `# Measured by \`npm run bench\`\n\n${machine()}\n`;
  writeFileSync(RESULTS, [head, ...parts].join('\n'));
}

function sectionIn(text: string, title: string): string | null {
  const [, after] = text.split(`\n## ${title}\n`);
  return after?.split('\n## ')[0] ?? null;
}

const dated = (entry: string) =>
  `_${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC; load average before: ${entry}_`;

/** Names of sections, and settings for them such as `seed=7`. */
export async function runBench(given: readonly string[]): Promise<void> {
  const settings = given.filter((one) => one.includes('='));
  const asked = given.filter((one) => !one.includes('='));
  const unknown = asked.find((name) => !(name in sections));
  if (unknown) {
    throw new SetUpError(`There is no section ${unknown}. There are: ${Object.keys(sections).join(', ')}`);
  }
  const found = new Map<string, string>();
  const chosen = Object.entries(sections).filter(([name]) => asked.length === 0 || asked.includes(name));
  for (const [name, { title }] of chosen as [string, SectionEntry][]) {
    say(`\n${title}`);
    const head = dated(load());
    found.set(name, `${head}\n\n${await measured(name, settings)}`);
    write(found);
  }
  say(`\nWritten to ${path.relative(ROOT, RESULTS)}`);
  await stopAll(0);
}
