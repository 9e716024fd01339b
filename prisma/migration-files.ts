/** The folder prisma/migrations in the shape that the engine wants. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';

export const PRISMA_FOLDER = import.meta.dirname;
export const MIGRATIONS_FOLDER = path.join(PRISMA_FOLDER, 'migrations');

export const migrationFile = (folder: string, name: string) => path.join(folder, name, 'migration.sql');

/** Names of the migrations in the order in which they are applied. */
export function listMigrationNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(migrationFile(folder, entry.name)))
    .map((entry) => entry.name)
    .sort();
}

export function readMigrations(folder: string): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: listMigrationNames(folder).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(migrationFile(folder, name), 'utf8') },
      },
    })),
  };
}
