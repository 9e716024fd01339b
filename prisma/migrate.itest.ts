import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, freshDatabase } from '@/lib/testing/database';
import { migrate, MigrationError, roleOf } from '@/prisma/migrate';
import { withClient } from '@/scripts/postgres/roles';

const database = freshDatabase();

describe('the rights of the role that serves', () => {
  it('are SELECT and INSERT only on append-only tables, and no DDL anywhere', async () => {
    const { url, ownerUrl } = database();
    if (roleOf(url) === roleOf(ownerUrl)) return expect(roleOf(url)).toBeTruthy();
    const rows = await withClient(ownerUrl, async (client) => {
      const result = await client.query<{ name: string; guarded: boolean; rights: string }>(
        `SELECT c.relname AS name,
                EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname LIKE 'append\\_only\\_%') AS guarded,
                concat_ws(' ', CASE WHEN has_table_privilege($1, c.oid, 'SELECT') THEN 'select' END,
                  CASE WHEN has_table_privilege($1, c.oid, 'INSERT') THEN 'insert' END,
                  CASE WHEN has_table_privilege($1, c.oid, 'UPDATE') THEN 'update' END,
                  CASE WHEN has_table_privilege($1, c.oid, 'DELETE') THEN 'delete' END,
                  CASE WHEN has_table_privilege($1, c.oid, 'TRUNCATE, REFERENCES, TRIGGER') THEN 'more' END) AS rights
         FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
        [roleOf(url)],
      );
      return result.rows;
    });
    expect(rows.filter((row) => row.guarded).length).toBeGreaterThan(0);
    for (const { name, guarded, rights } of rows) {
      const expected =
        name === '_prisma_migrations' ? 'select' : guarded ? 'select insert' : 'select insert update delete';
      expect({ name, rights }).toEqual({ name, rights: expected });
    }
    await expect(withClient(url, (client) => client.query('CREATE TABLE mine (id int)'))).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('migrating', () => {
  let folder: string;
  const write = (name: string, sql: string) => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  };
  const emptied = async () => {
    const fresh = await createTestDatabase();
    await withClient(fresh.ownerUrl, async (client) => {
      await client.query('DROP SCHEMA public CASCADE');
      await client.query('CREATE SCHEMA public');
    });
    return fresh;
  };
  const tables = (url: string) =>
    withClient(url, async (client) => {
      const { rows } = await client.query<{ tablename: string }>(
        `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
      );
      return rows.map((row) => row.tablename);
    });

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'stet-migrations-'));
    write('0001_one', 'CREATE TABLE one (id int);');
    write(
      '0002_two',
      `CREATE TABLE two (id int);
CREATE FUNCTION add() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;
SELECT add() -- no semicolon at the end`,
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is done by exactly one of four at once', async () => {
    const fresh = await emptied();
    const results = await Promise.all([1, 2, 3, 4].map(() => migrate({ url: fresh.ownerUrl, folder })));
    expect(results.map((names) => names.length).sort()).toEqual([0, 0, 0, 2]);
    expect(await tables(fresh.ownerUrl)).toEqual(['_prisma_migrations', 'one', 'two']);
    await fresh.drop();
  });

  it('keeps the good ones when one fails, says where, and goes on after the mend', async () => {
    const fresh = await emptied();
    write('0002_two', 'CREATE TABLE two (id int);\n\nSELECT * FROM nowhere;');
    write('0003_three', 'CREATE TABLE three (id int);');
    const failed = migrate({ url: fresh.ownerUrl, folder });
    await expect(failed).rejects.toThrow(MigrationError);
    await expect(failed).rejects.toThrow(
      /0002_two failed: relation "nowhere" does not exist[^]*migration.sql, line 3/,
    );
    expect(await tables(fresh.ownerUrl)).toEqual(['_prisma_migrations', 'one']);
    write('0002_two', 'CREATE TABLE two (id int);');
    expect(await migrate({ url: fresh.ownerUrl, folder })).toEqual(['0002_two', '0003_three']);
    expect(await tables(fresh.ownerUrl)).toEqual(['_prisma_migrations', 'one', 'three', 'two']);
    expect(await migrate({ url: fresh.ownerUrl, folder })).toEqual([]);
    await fresh.drop();
  });

  it('takes one for done that was committed when its process was killed before saying so', async () => {
    const fresh = await emptied();
    await migrate({ url: fresh.ownerUrl, folder });
    await withClient(fresh.ownerUrl, (client) =>
      client.query(
        `UPDATE "_prisma_migrations" SET finished_at = NULL, logs = 'committed' WHERE migration_name = '0002_two'`,
      ),
    );
    expect(await migrate({ url: fresh.ownerUrl, folder })).toEqual([]);
    await fresh.drop();
  });
});
