/** The production build, made anew only when something that goes into it has changed. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, hashFiles, ROOT, run } from '@/scripts/set-up.mjs';
import { compressFiles } from '@/scripts/start/compress';
import { StartError } from '@/scripts/start-error';

const OUTPUT = path.join(ROOT, '.next');
const STAMP = path.join(OUTPUT, 'made-from');
export const NEXT = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');

const FOLDERS = ['app', 'components', 'lib', 'public', 'prisma/schema'];
const isSource = (name: string) => !/\.i?test\.tsx?$/.test(name);

/** A hash of everything that the build is made from: the sources, the settings beside them, the packages. */
export function sourcesHash(): string {
  const beside = readdirSync(ROOT)
    .filter(
      (name) => /^(package|package-lock|tsconfig)\.json$/.test(name) || /\.(ts|tsx|mjs|cjs)$/.test(name),
    )
    .filter((name) => !/^(vitest|playwright|eslint|prisma)\.config\.|^next-env|^\./.test(name));
  const files = FOLDERS.flatMap((folder) => filesUnder(folder, isSource)).filter(
    (file) => !file.startsWith(path.join('lib', 'testing')),
  );
  const baked = Object.entries(process.env).filter(([name]) => name.startsWith('NEXT_PUBLIC_'));
  return hashFiles([...beside.sort(), ...files.sort()], JSON.stringify([process.version, baked.sort()]));
}

export function isBuilt(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourcesHash();
}

/** Builds unless the build at hand is of these very sources. The build knows no database and no secret. */
export async function build(say: (line: string) => void): Promise<void> {
  if (isBuilt()) return;
  say('Building (a minute or two the first time) …');
  const hash = sourcesHash();
  rmSync(STAMP, { force: true });
  const { DATABASE_URL: _url, DATABASE_MIGRATE_URL: _owner, NEXTAUTH_SECRET: _secret, ...rest } = process.env;
  const env = { ...rest, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const { code, output } = await run(process.execPath, [NEXT, 'build'], { env, isQuiet: true });
  if (code !== 0) throw new StartError(`The build failed:\n${output}`);
  // Brings a parser along, which a start without a build has no use for.
  const { compileModulesEarly } = await import('@/scripts/start/eager-modules');
  compileModulesEarly(path.join('.next', 'static'));
  await compressFiles(path.join('.next', 'static'));
  writeFileSync(STAMP, hash);
}
