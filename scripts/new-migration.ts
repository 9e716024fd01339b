/**
 * `npm run new-migration name`: writes the SQL that leads from the schema of the last commit to the one at hand
 * into a new folder of prisma/migrations. Read it, and add what a Prisma schema cannot say (checks, triggers).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FILTERS, withEngine, type SchemaFile } from '@/prisma/engine';
import { listMigrationNames, MIGRATIONS_FOLDER, migrationFile } from '@/prisma/migration-files';
import { filesUnder, giveUp, ROOT, say, SetUpError } from '@/scripts/set-up.mjs';

const SCHEMA = 'prisma/schema';
/** The engine wants a database to talk to, though comparing two schemas asks it nothing. */
const DATABASE = process.env['DATABASE_MIGRATE_URL'] ?? '';

const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });

function committed(): SchemaFile[] {
  const names = git('ls-tree', '-r', '--name-only', 'HEAD', '--', SCHEMA).split('\n').filter(Boolean);
  return names.map((name) => ({ path: name, content: git('show', `HEAD:${name}`) }));
}

function atHand(): SchemaFile[] {
  const names = filesUnder(SCHEMA, (name) => name.endsWith('.prisma'));
  return names.map((name) => ({ path: name, content: readFileSync(path.join(ROOT, name), 'utf8') }));
}

async function difference(from: SchemaFile[], to: SchemaFile[]): Promise<string> {
  const result = await withEngine({ url: DATABASE, schema: to }, (engine) =>
    engine.diff({
      from: from.length ? { tag: 'schemaDatamodel', files: from } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: to },
      script: true,
      exitCode: null,
      filters: FILTERS,
    }),
  );
  return result.stdout ?? '';
}

try {
  const [name = ''] = process.argv.slice(2);
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new SetUpError(
      'Name the change in small letters, digits and _: npm run new-migration add_snapshots',
    );
  }
  const sql = await difference(committed(), atHand());
  if (!/^\s*[^-\s]/m.test(sql))
    throw new SetUpError('The schema is as in the last commit: there is nothing to migrate.');
  const last = Number(listMigrationNames(MIGRATIONS_FOLDER).at(-1)?.slice(0, 4) ?? 0);
  const folder = `${String(last + 1).padStart(4, '0')}_${name}`;
  mkdirSync(path.join(MIGRATIONS_FOLDER, folder));
  writeFileSync(migrationFile(MIGRATIONS_FOLDER, folder), sql);
  say(`Written: prisma/migrations/${folder}/migration.sql`);
} catch (error) {
  await giveUp(error);
}
