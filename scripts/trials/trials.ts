/** Runs the trials that were asked for, or all, and prints their figures. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeStateFolder } from '@/scripts/lock.mjs';
import { say, SetUpError } from '@/scripts/set-up.mjs';
import { stopAll } from '@/scripts/stopping.mjs';
import { seconds, type Outcome, type Trial } from '@/scripts/trials/trial';

const FILE = /^r(\d+)\.ts$/;

function available(): string[] {
  return readdirSync(import.meta.dirname)
    .flatMap((name) => FILE.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => `R${number}`);
}

async function runOne(id: string): Promise<Outcome> {
  const file = path.join(import.meta.dirname, `${id.toLowerCase()}.ts`);
  const { trial } = (await import(pathToFileURL(file).href)) as { trial: Trial };
  say(`\n${id}: ${trial.title}`);
  const began = Date.now();
  const outcome = await trial
    .run((line) => say(`   ${line}`))
    .catch((error: Error): Outcome => ({ passed: false, figures: [error.stack ?? error.message] }));
  outcome.figures.push(`took ${seconds(Date.now() - began)}`);
  return outcome;
}

export async function runTrials(asked: string[]): Promise<void> {
  const all = available();
  const ids = asked.length ? asked.map((id) => id.toUpperCase()) : all;
  const unknown = ids.find((id) => !all.includes(id));
  if (unknown) throw new SetUpError(`There is no trial ${unknown}. There are: ${all.join(', ')}`);
  makeStateFolder();
  const outcomes = new Map<string, Outcome>();
  for (const id of ids) outcomes.set(id, await runOne(id));
  say('\ntrial   result   figures');
  for (const [id, { passed, figures }] of outcomes) {
    say(`${id.padEnd(7)} ${passed ? 'passed' : 'FAILED'}   ${figures.join('; ')}`);
  }
  const failed = [...outcomes.values()].filter((outcome) => !outcome.passed).length;
  say(`\n${ids.length - failed} passed, ${failed} failed`);
  await stopAll(failed ? 1 : 0);
}
