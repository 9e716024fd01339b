/** Writes the whole database, as it was at one moment, to one compressed file. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import {
  copyOut,
  END_OF_ROWS,
  FIXED_SETTINGS,
  listMigrations,
  listTables,
  readSequences,
  type Header,
  type Manifest,
  type Table,
} from '@/scripts/backup/tables';

export type Counted = Manifest['tables'][string];

/** Counts and hashes what it is given; a line is a row, as COPY writes a line break inside a value as \\n. */
export function rowCounter() {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add(piece: Buffer) {
      hash.update(piece);
      for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) rows++;
    },
    result: (): Counted => ({ rows, sha256: hash.digest('hex') }),
  };
}

/** Reads the rows of one table; `pass` is waited for with each piece. */
export async function readRows(
  client: pg.Client,
  table: Table,
  pass: (piece: Buffer) => Promise<unknown> | undefined,
): Promise<Counted> {
  const counter = rowCounter();
  for await (const piece of client.query(copyTo(copyOut(table))) as AsyncIterable<Buffer>) {
    counter.add(piece);
    await pass(piece);
  }
  return counter.result();
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/**
 * The file: a line of JSON (Header); for each table a line of JSON (Table), its rows as COPY writes them and
 * a line `\.`; a last line of JSON (Manifest). It appears under its name only when it is whole.
 */
export async function takeBackup(client: pg.Client, file: string): Promise<Manifest> {
  await client.query(FIXED_SETTINGS);
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const partial = `${file}.partial`;
  const gzip = createGzip({ level: 6 });
  const written = pipeline(gzip, createWriteStream(partial, { mode: 0o600, flush: true }));
  // An error of the disk ends the copying too, which then reports it.
  written.catch((error: Error) => gzip.destroy(error));
  try {
    const header: Header = {
      format: 'stet-backup',
      version: 1,
      takenAt: new Date().toISOString(),
      migrations: await listMigrations(client),
    };
    gzip.write(line(header));
    const manifest: Manifest = { tables: {}, sequences: await readSequences(client) };
    for (const table of await listTables(client)) {
      gzip.write(line(table));
      manifest.tables[table.name] = await readRows(client, table, (piece) =>
        gzip.write(piece) ? undefined : once(gzip, 'drain'),
      );
      gzip.write(`${END_OF_ROWS}\n`);
    }
    gzip.end(line(manifest));
    await written;
    await client.query('COMMIT');
    renameSync(partial, file);
    return manifest;
  } catch (error) {
    gzip.destroy();
    // The file is made a moment after it was asked for: only then can it be removed.
    await written.catch(() => undefined);
    rmSync(partial, { force: true });
    throw error;
  }
}
