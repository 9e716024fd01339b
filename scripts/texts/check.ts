/**
 * Every sentence that people read is in every catalogue, with the same values in it, and none stands where it cannot be
 * translated. `--write` puts what is missing into the catalogues, empty, and takes out what nobody says any more.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findSentences } from '@/scripts/texts/find-sentences';
import { placeholders } from '@/scripts/texts/placeholders';
import { ROOT, say } from '@/scripts/set-up.mjs';

const catalogues = path.join(ROOT, 'lib', 'language', 'es');
const isToWrite = process.argv.includes('--write');

function sources(): string[] {
  return ['app', 'components', 'lib'].flatMap((room) =>
    readdirSync(path.join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test|\.itest|\.d)\.tsx?$/u.test(entry.name))
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
      .filter((file) => !/^lib\/(testing|language)\/|\/generated\//u.test(file)),
  );
}

/** The catalogue that a file's sentences are in: `app`, or the folder below `components` or `lib`. */
const roomOf = (file: string): string => {
  const [top = '', folder = ''] = file.split(path.sep);
  return top === 'app' ? 'app' : folder;
};

const read = (room: string): Record<string, string> => {
  const file = path.join(catalogues, `${room}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
};

const problems: string[] = [];
const said = new Map<string, Set<string>>();
for (const file of sources()) {
  const found = findSentences(file, readFileSync(path.join(ROOT, file), 'utf8'));
  problems.push(...found.problems);
  const room = roomOf(file);
  for (const sentence of found.sentences) said.set(room, (said.get(room) ?? new Set()).add(sentence));
}

const known = new Map<string, string>();
for (const [room, sentences] of [...said].sort()) {
  const catalogue = read(room);
  const sorted = [...sentences].sort();
  if (isToWrite) {
    const next = Object.fromEntries(sorted.map((one) => [one, catalogue[one] ?? '']));
    writeFileSync(path.join(catalogues, `${room}.json`), `${JSON.stringify(next, null, 2)}\n`);
  }
  for (const one of sorted) {
    const translated = catalogue[one];
    const where = `lib/language/es/${room}.json`;
    if (!translated) problems.push(`${where}: not translated: ${one}`);
    else if (placeholders(one) !== placeholders(translated))
      problems.push(`${where}: other values than in: ${one}`);
    else if ((known.get(one) ?? translated) !== translated)
      problems.push(`${where}: translated in two ways: ${one}`);
    else known.set(one, translated);
  }
  if (!isToWrite) {
    for (const one of Object.keys(catalogue)) {
      if (!sentences.has(one)) problems.push(`lib/language/es/${room}.json: nobody says: ${one}`);
    }
  }
}
const imported = readFileSync(path.join(ROOT, 'lib/language/catalogue-es.ts'), 'utf8');
for (const room of said.keys()) {
  if (!imported.includes(`./es/${room}.json`))
    problems.push(`lib/language/catalogue-es.ts: does not hold ${room}.json`);
}
for (const problem of problems) say(problem);
say(`${known.size} sentences in two languages, ${problems.length} problems.`);
process.exitCode = problems.length ? 1 : 0;
