/** What a backup holds of a database, and how its rows are written so that the same rows give the same bytes. */
import pg from 'pg';
import { StartError } from '@/scripts/start-error';

const q = pg.escapeIdentifier;

/** Settings that change how a value looks as text, fixed for taking and for checking a backup. */
export const FIXED_SETTINGS = `
  SET TIME ZONE 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres';
  SET extra_float_digits = 1; SET bytea_output = 'hex'; SET client_encoding = 'UTF8'; SET statement_timeout = 0`;

export interface Migration {
  name: string;
  checksum: string;
}

export interface Table {
  name: string;
  /** Those that can be written; generated ones make themselves. */
  columns: string[];
  key: string[];
}

export interface Header {
  format: 'stet-backup';
  version: 1;
  takenAt: string;
  /** The schema that the rows fit. */
  migrations: Migration[];
}

export interface Manifest {
  /** Rows and SHA-256 of the rows' text, by table. */
  tables: Record<string, { rows: number; sha256: string }>;
  /** The last value given out by each sequence; null when none was. */
  sequences: Record<string, string | null>;
}

export const END_OF_ROWS = '\\.';

/** Every table but the history of migrations, which a migrated database has of itself. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT c.relname AS name,
      ARRAY(SELECT a.attname::text FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            ORDER BY a.attnum) AS columns,
      ARRAY(SELECT a.attname::text FROM pg_index i
            CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(attnum, position)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
            WHERE i.indrelid = c.oid AND i.indisprimary ORDER BY k.position) AS key
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
    ORDER BY c.relname`);
  const keyless = rows.find((table) => table.key.length === 0);
  if (keyless) throw new Error(`The table ${keyless.name} has no primary key, so its rows have no order.`);
  return rows;
}

const columnList = (table: Table) => table.columns.map(q).join(', ');

/** Rows in the order of their keys' bytes, whatever the database's collation is. */
export const copyOut = (table: Table) =>
  `COPY (SELECT ${columnList(table)} FROM public.${q(table.name)} ` +
  `ORDER BY ${table.key.map((column) => `${q(column)}::text COLLATE "C"`).join(', ')}) TO STDOUT`;

export const copyIn = (table: Table) => `COPY public.${q(table.name)} (${columnList(table)}) FROM STDIN`;

/** StartError when the database was never migrated. */
export async function listMigrations(client: pg.Client): Promise<Migration[]> {
  const found = await client.query<{ found: boolean }>(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS found`,
  );
  if (!found.rows[0]?.found)
    throw new StartError('This database holds no Stet yet. Start it once: npm start');
  const { rows } = await client.query<Migration>(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}

export async function readSequences(client: pg.Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}
