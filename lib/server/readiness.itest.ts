import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/server/db/client';
import { createTestDatabase } from '@/lib/testing/database';
import { freshPrisma } from '@/lib/testing/prisma';
import { withClient } from '@/scripts/postgres/roles';
import { isReady, noteDraining, readyResponse } from './readiness';

const database = freshPrisma();
afterAll(() => {
  (globalThis as { stetIsDraining?: boolean }).stetIsDraining = false;
});

describe('ready', () => {
  it('is a database with all its migrations', async () => {
    expect(await isReady(database())).toBe(true);
    const other = await createTestDatabase();
    const prisma = openDatabase(other.url, 1);
    await withClient(other.ownerUrl, (client) => client.query('DELETE FROM _prisma_migrations'));
    expect(await isReady(prisma)).toBe(false);
    await prisma.$disconnect();
    await other.drop();
  });

  it('is not without a database, and says so within two seconds', async () => {
    const away = openDatabase('postgresql://nobody:x@127.0.0.1:9/none', 1);
    const began = performance.now();
    const response = await readyResponse(away);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ ready: false });
    await away.$disconnect();
  });

  it('is not while the process is told to stop', async () => {
    noteDraining();
    expect((await readyResponse(database())).status).toBe(503);
  });
});
