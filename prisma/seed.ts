/** Why: an empty database is given the demo newsroom: its people first, then what they have done. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Actor, VisitorActor } from '@/lib/domain/actor';
import { loadPerson } from '@/lib/server/auth/actor';
import { makeSetUpLink } from '@/lib/server/auth/one-time-link';
import { openDatabase } from '@/lib/server/db/client';
import type { PrismaClient } from '@/lib/server/db/generated/client';
import { env } from '@/lib/server/env';
import { demoNewsroom, demoPeople, type DemoPerson } from './demo/people';
import { playDemo } from './demo/play';
import { doOn, type Do } from './demo/stage';

interface Account {
  email: string;
  name: string;
  roles: string[];
  password: string;
}

const visitor: VisitorActor = { kind: 'visitor', address: 'demo' };
const tokenOf = (link: string): string => new URL(link).hash.slice(1);

/** Sets the newsroom up as its admin would, and lets the others accept their invitations. */
async function gather(
  database: PrismaClient,
  act: Do,
): Promise<{ accounts: Account[]; cast: Record<DemoPerson['key'], Actor> }> {
  const accounts = demoPeople.map(({ email, name, roles }) => ({
    email,
    name,
    roles,
    password: randomBytes(12).toString('base64url'),
  }));
  const cast = {} as Record<DemoPerson['key'], Actor>;
  for (const [i, person] of demoPeople.entries()) {
    const { name, email, password } = accounts[i]!;
    if (person.key === 'admin') {
      const token = tokenOf(await makeSetUpLink(database));
      const { name: newsroom, slug, timeZone } = demoNewsroom;
      await act(visitor, 'newsroom.set_up', {
        body: { token, newsroom, slug, timeZone, name, email, password },
      });
    } else {
      const { link } = await act(cast.admin, 'invitation.create', {
        params: { slug: demoNewsroom.slug },
        body: { email, roles: person.roles },
      });
      await act(visitor, 'invitation.accept', { body: { token: tokenOf(link), name, password } });
    }
    cast[person.key] = await loadPerson(database, email);
  }
  return { accounts, cast };
}

/** Fills an empty, migrated database. @returns the accounts with their passwords, made for this installation alone. */
export async function seedDemo(database: PrismaClient, now = new Date()): Promise<Account[]> {
  const act = doOn(database);
  const { accounts, cast } = await gather(database, act);
  await playDemo(act, demoNewsroom.slug, cast, now);
  return accounts;
}

const file = process.env.STET_DEMO_ACCOUNTS;
if (file) {
  const database = openDatabase(env().DATABASE_URL);
  try {
    writeFileSync(file, `${JSON.stringify(await seedDemo(database), null, 2)}\n`, { mode: 0o600 });
  } finally {
    await database.$disconnect();
  }
}
