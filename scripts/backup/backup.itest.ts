import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/testing/database';
import { withClient } from '@/scripts/postgres/roles';
import { putBack } from '@/scripts/backup/put-back';
import { takeBackup } from '@/scripts/backup/take';

const TABLES = `
  CREATE SEQUENCE counted;
  CREATE TABLE hen (id int PRIMARY KEY DEFAULT nextval('counted'), egg int, words text, made timestamptz, twice int GENERATED ALWAYS AS (egg * 2) STORED);
  CREATE TABLE egg (id int PRIMARY KEY, hen int REFERENCES hen (id));
  ALTER TABLE hen ADD CONSTRAINT hen_egg FOREIGN KEY (egg) REFERENCES egg (id);
  CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused'; END $$;`;
const GUARD = `
  CREATE TRIGGER append_only_rows BEFORE INSERT OR UPDATE OR DELETE ON egg FOR EACH ROW EXECUTE FUNCTION refuse();
  ALTER TABLE egg ENABLE ALWAYS TRIGGER append_only_rows;`;
const ODD = 'tab\t, line\nbreak, \\. back\\slash, 😀, שלום';

describe('a backup', () => {
  let from: TestDatabase;
  let to: TestDatabase;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'stet-backup-'));
    file = path.join(folder, 'backup.gz');
    [from, to] = [await createTestDatabase(), await createTestDatabase()];
    await withClient(from.ownerUrl, async (client) => {
      await client.query(TABLES);
      await client.query('INSERT INTO egg SELECT generate_series(1, 500)');
      await client.query(
        'INSERT INTO hen (egg, words, made) SELECT i, $1, now() FROM generate_series(1, 500) i',
        [ODD],
      );
      await client.query('UPDATE egg SET hen = id');
      await client.query(GUARD);
      await takeBackup(client, file);
    });
    await withClient(to.ownerUrl, async (client) => {
      await client.query(TABLES);
      await client.query(GUARD);
    });
  });
  afterAll(async () => {
    await Promise.all([from.drop(), to.drop()]);
    rmSync(folder, { recursive: true });
  });

  const putInto = (url: string, which: string) => withClient(url, (client) => putBack(client, which));
  const altered = (name: string, change: (text: string) => string) => {
    const other = path.join(folder, name);
    writeFileSync(other, gzipSync(change(gunzipSync(readFileSync(file)).toString('utf8'))));
    return other;
  };
  const hens = (url: string) =>
    withClient(
      url,
      async (client) => (await client.query('SELECT * FROM hen ORDER BY id')).rows as unknown[],
    );

  it('is refused when it was cut or changed, and leaves nothing behind', async () => {
    const cut = altered('cut.gz', (text) => text.slice(0, text.length / 2));
    await expect(putInto(to.ownerUrl, cut)).rejects.toThrow('The backup is damaged');
    const changed = altered('changed.gz', (text) => text.replace('back\\\\slash', 'back\\\\smash'));
    await expect(putInto(to.ownerUrl, changed)).rejects.toThrow(/damaged: hen has 500 rows with hash/);
    const older = altered('older.gz', (text) => text.replace('0001_', '0000_'));
    await expect(putInto(to.ownerUrl, older)).rejects.toThrow('Put it back with the release that took it');
    writeFileSync(path.join(folder, 'not-ours.gz'), 'something else');
    await expect(putInto(to.ownerUrl, path.join(folder, 'not-ours.gz'))).rejects.toThrow('it has no heading');
    expect(await hens(to.ownerUrl)).toEqual([]);
  });

  it('comes back the same, with its guards, its keys and its sequences', async () => {
    const manifest = await putInto(to.ownerUrl, file);
    expect(manifest.tables['hen']?.rows).toBe(500);
    expect(await hens(to.ownerUrl)).toEqual(await hens(from.ownerUrl));
    await withClient(to.ownerUrl, async (client) => {
      const { rows } = await client.query('INSERT INTO hen (words) VALUES ($1) RETURNING id', ['next']);
      expect(rows).toEqual([{ id: 501 }]);
      await expect(client.query('INSERT INTO hen (egg) VALUES (9999)')).rejects.toThrow('hen_egg');
      const guards = await client.query(
        `SELECT tgenabled FROM pg_trigger WHERE tgname = 'append_only_rows' AND tgrelid = 'egg'::regclass`,
      );
      expect(guards.rows).toEqual([{ tgenabled: 'A' }]);
      await expect(client.query('DELETE FROM egg')).rejects.toThrow('refused');
    });
  });

  it('is not put into a database that holds anything', async () => {
    await expect(putInto(to.ownerUrl, file)).rejects.toThrow('This database is not empty');
  });
});
