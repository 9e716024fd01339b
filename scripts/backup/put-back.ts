/** Fills an empty, migrated database from a backup, all or nothing, and proves that it is the same. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { readLines } from '@/scripts/backup/lines';
import {
  copyIn,
  END_OF_ROWS,
  FIXED_SETTINGS,
  listMigrations,
  listTables,
  type Header,
  type Manifest,
  type Migration,
  type Table,
} from '@/scripts/backup/tables';
import { readRows } from '@/scripts/backup/take';
import { StartError } from '@/scripts/start-error';

const q = pg.escapeIdentifier;

async function mustBeEmpty(client: pg.Client): Promise<void> {
  const full: string[] = [];
  for (const { name } of await listTables(client)) {
    const { rows } = await client.query<{ found: boolean }>(
      `SELECT EXISTS (SELECT FROM public.${q(name)}) AS found`,
    );
    if (rows[0]?.found) full.push(name);
  }
  if (full.length === 0) return;
  throw new StartError(
    `This database is not empty (there are rows in ${full.slice(0, 5).join(', ')}${full.length > 5 ? ', …' : ''}), and ` +
      'a backup is only put back into an empty one: nothing shall be mixed or lost. Give DATABASE_URL an empty ' +
      'database, or ' +
      'use a fresh copy of the project.',
  );
}

function mustFit(inBackup: Migration[], here: Migration[]): void {
  const same = JSON.stringify(inBackup.map((it) => [it.name, it.checksum]));
  if (same === JSON.stringify(here.map((it) => [it.name, it.checksum]))) return;
  throw new StartError(
    `The backup was taken after the migration ${inBackup.at(-1)?.name ?? '(none)'}, this release ends with ` +
      `${here.at(-1)?.name ?? '(none)'}. Put it back with the release that took it; that release's successor then ` +
      'migrates it at its start.',
  );
}

/** Foreign keys and triggers would ask for an order that tables pointing at each other do not have. */
async function liftConstraints(client: pg.Client): Promise<string[]> {
  const { rows: keys } = await client.query<{ drop: string; add: string }>(`
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
           format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS add
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`);
  const { rows: triggers } = await client.query<{ drop: string; add: string }>(`
    SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname) AS drop,
           format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,
                  CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, tgname) AS add
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE NOT tgisinternal AND tgenabled <> 'D' AND c.relnamespace = 'public'::regnamespace`);
  for (const { drop } of [...keys, ...triggers]) await client.query(drop);
  // The rows first: adding a key checks every one of them.
  return [...triggers, ...keys].map(({ add }) => add);
}

const damaged = (why: string) => new StartError(`The backup is damaged: ${why}. Use another one.`);

function parse<T>(text: Buffer | undefined, what: string): T {
  try {
    return JSON.parse((text ?? Buffer.alloc(0)).toString('utf8')) as T;
  } catch {
    throw damaged(`it has no ${what}`);
  }
}

/** The rows of one table, up to its end mark. */
async function* rowsUntilEnd(lines: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw damaged('it ends in the middle of a table');
    if (value.length === 2 && value.toString() === END_OF_ROWS) return;
    yield Buffer.concat([value, Buffer.from('\n')]);
  }
}

async function load(client: pg.Client, lines: AsyncGenerator<Buffer>): Promise<Manifest> {
  const tables = await listTables(client);
  for (;;) {
    const { value } = await lines.next();
    const next = parse<Table | Manifest>(value, 'list of its contents');
    if ('tables' in next) return next;
    const table = tables.find(({ name }) => name === next.name);
    if (!table) throw damaged(`it holds an unknown table ${next.name}`);
    const rows = Readable.from(rowsUntilEnd(lines), { objectMode: false });
    await pipeline(rows, client.query(copyFrom(copyIn({ ...table, columns: next.columns }))));
  }
}

async function mustBeSame(client: pg.Client, manifest: Manifest): Promise<void> {
  for (const table of await listTables(client)) {
    const [is, was] = [await readRows(client, table, () => undefined), manifest.tables[table.name]];
    if (is.rows !== was?.rows || is.sha256 !== was.sha256) {
      throw damaged(
        `${table.name} has ${is.rows} rows with hash ${is.sha256}, not ${was?.rows} with ${was?.sha256}`,
      );
    }
  }
}

/** Puts `file` back into the database of `client`, who is its owner. StartError says why not. */
export async function putBack(client: pg.Client, file: string): Promise<Manifest> {
  const lines = readLines(file);
  await client.query(FIXED_SETTINGS);
  const header = parse<Header>(
    (await lines.next().catch(() => ({ value: undefined }))).value as Buffer,
    'heading',
  );
  if (header.format !== 'stet-backup' || header.version !== 1) throw damaged('it is not one of ours');
  mustFit(header.migrations, await listMigrations(client));
  await client.query('BEGIN');
  try {
    for (const { name } of await listTables(client)) {
      await client.query(`LOCK TABLE public.${q(name)} IN ACCESS EXCLUSIVE MODE`);
    }
    await mustBeEmpty(client);
    const restore = await liftConstraints(client);
    const manifest = await load(client, lines);
    await mustBeSame(client, manifest);
    for (const statement of restore) await client.query(statement);
    for (const [name, last] of Object.entries(manifest.sequences)) {
      if (last !== null)
        await client.query('SELECT setval($1::regclass, $2::bigint)', [`public.${q(name)}`, last]);
    }
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return manifest;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
