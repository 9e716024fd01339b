/**
 * Every sentence that people read is in every catalogue, with the same values in it, and none stands where it cannot be
 * translated. `--write` puts what is missing into the catalogues, empty, and takes out what nobody says any more.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Catalogue, compare, completed } from '@/scripts/texts/compare';
import { findSentences } from '@/scripts/texts/find-sentences';
import { ROOT, say } from '@/scripts/set-up.mjs';

const language = path.join('lib', 'language');
const isToWrite = process.argv.includes('--write');

/** Rooms of which nothing is said in a browser but in answers: their Spanish is no part of what a page loads. */
const onTheServer = ['server'];

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

const fileOf = (room: string): string => path.join(language, 'es', `${room}.json`);

const read = (room: string): Catalogue => {
  const file = path.join(ROOT, fileOf(room));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Catalogue) : {};
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
  if (isToWrite) {
    const next = completed(sentences, read(room));
    writeFileSync(path.join(ROOT, fileOf(room)), `${JSON.stringify(next, null, 2)}\n`);
  }
  problems.push(...compare(fileOf(room), sentences, read(room), known));
  const loader = path.join(
    language,
    onTheServer.includes(room) ? 'catalogue-es-server.ts' : 'catalogue-es.ts',
  );
  if (!readFileSync(path.join(ROOT, loader), 'utf8').includes(`./es/${room}.json`))
    problems.push(`${loader}: does not hold ${room}.json`);
}
for (const file of readdirSync(path.join(ROOT, language, 'es'))) {
  const room = file.replace(/\.json$/u, '');
  if (!said.has(room) && Object.keys(read(room)).length > 0)
    problems.push(`${fileOf(room)}: no room says anything of it`);
}
process.stdout.write(problems.map((one) => `${one}\n`).join(''));
say(`${known.size} sentences in two languages, ${problems.length} problems.`);
process.exitCode = problems.length ? 1 : 0;
