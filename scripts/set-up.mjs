/** What must be there before anything else can run. Plain Node without packages: there may be none yet. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onStop, stopAll } from './stopping.mjs';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const LEAST_NODE = [20, 19];

/** For mistakes of the set-up, not of the code: shown without a stack. */
export class SetUpError extends Error {}

export const say = (line) => process.stdout.write(`${line}\n`);

/** Says why, ends what was begun and leaves with 1; a mistake in the code keeps its stack. */
export function giveUp(error) {
  const isForPeople = error instanceof SetUpError || error?.isForPeople;
  process.stderr.write(`\n${isForPeople ? error.message : (error?.stack ?? error)}\n`);
  return stopAll(1);
}

/** Runs a command to its end, or until we are stopped; `output` is empty unless it was asked for. */
export function run(command, args, { env = process.env, isQuiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const forget = onStop(() => child.kill('SIGTERM'));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (output += piece));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      forget();
      resolve({ code: code ?? 1, signal, output });
    });
  });
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  throw new SetUpError(
    `Stet needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.version}. Install a newer one from https://nodejs.org.`,
  );
}

/** True when node_modules holds exactly what package-lock.json asks for, by npm's own record of it. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
    const record = path.join(ROOT, 'node_modules', '.package-lock.json');
    const present = JSON.parse(readFileSync(record, 'utf8')).packages;
    return Object.entries(wanted).every(([name, entry]) => {
      if (name === '') return true;
      const found = present[name];
      if (!found) return Boolean(entry.optional);
      return found.version === entry.version && found.integrity === entry.integrity;
    });
  } catch {
    return false;
  }
}

function npm(args) {
  const viaNpm = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const [command, first] = viaNpm ? [process.execPath, [viaNpm]] : ['npm', []];
  return run(command, [...first, ...args]);
}

/** Installs the packages of package-lock.json unless they are there. No package may run a script. */
export async function installPackages() {
  if (isInstalled()) return;
  say('Installing packages (npm ci) …');
  // --include=dev: NODE_ENV=production would leave out what building and testing need.
  const result = await npm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']);
  if (result.code !== 0) {
    throw new SetUpError('npm ci failed; its reason is above. Mend that and start again.');
  }
}

export function filesUnder(folder, accept = () => true) {
  const absolute = path.join(ROOT, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && accept(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}

export function hashFiles(files, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of files) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(ROOT, file)));
  }
  return hash.digest('hex');
}

/** Makes lib/server/db/generated from prisma/schema, unless it was made from this very schema. */
export async function generateClient() {
  const schema = filesUnder('prisma/schema', (name) => name.endsWith('.prisma'));
  const prisma = path.join(ROOT, 'node_modules', 'prisma');
  const { version } = JSON.parse(readFileSync(path.join(prisma, 'package.json'), 'utf8'));
  const output = path.join(ROOT, 'lib', 'server', 'db', 'generated');
  const stamp = path.join(output, '.made-from');
  const hash = hashFiles(schema, version);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Generating the Prisma client …');
  const env = {
    ...process.env,
    // Generating needs no engine, but the command would download one unless it is told that there is one.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const command = path.join(prisma, 'build', 'index.js');
  const result = await run(process.execPath, [command, 'generate', '--no-hints'], { env, isQuiet: true });
  if (result.code !== 0) {
    throw new SetUpError(`prisma generate failed:\n${result.output}`);
  }
  mkdirSync(output, { recursive: true });
  writeFileSync(stamp, hash);
}

/** Everything that a TypeScript entry needs; afterwards `import()` of one works. */
export async function setUp() {
  checkNode();
  await installPackages();
  await generateClient();
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const { register } = await import('tsx/esm/api');
  register();
}
