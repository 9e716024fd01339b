import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '@/lib/server/db/client';
import { createTestDatabase } from '@/lib/testing/database';
import { freshPrisma } from '@/lib/testing/prisma';
import { withClient } from '@/scripts/postgres/roles';
import { isReady, noteDraining, readyResponse } from './readiness';

const database = freshPrisma();
/** The clock stands until a test moves it: how fast this machine is decides nothing. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());
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

  it('is not with a database that takes the call and says nothing, once a second and a half are over', async () => {
    const calls: Socket[] = [];
    const mute = createServer((socket) => calls.push(socket)).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const { port } = mute.address() as AddressInfo;
    const silent = openDatabase(`postgresql://nobody:x@127.0.0.1:${port}/none`, 1);
    let answered: boolean | null = null;
    const answer = isReady(silent).then((is) => (answered = is));
    await vi.advanceTimersByTimeAsync(1_499);
    expect(answered).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBe(false);
    calls.forEach((socket) => socket.destroy());
    mute.close();
    await silent.$disconnect();
  });

  it('is not without a database', async () => {
    const away = openDatabase('postgresql://nobody:x@127.0.0.1:9/none', 1);
    const response = await readyResponse(away);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ ready: false });
    await away.$disconnect();
  });

  it('is not while the process is told to stop', async () => {
    noteDraining();
    expect((await readyResponse(database())).status).toBe(503);
  });
});
