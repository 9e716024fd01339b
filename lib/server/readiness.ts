/** Why: whoever sends us requests asks first whether we can answer them. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { PrismaClient } from './db/generated/client';

// Signals are noted by one copy of this file and asked about by another.
const kept = globalThis as { stetIsDraining?: boolean };

/** From now on nothing new should come to this process: it is finishing what it is at. */
export function noteDraining(): void {
  kept.stetIsDraining = true;
}

const limitMs = 1_500;

/** The migrations that this version of the code needs, by name. */
function neededMigrations(): string[] {
  const folder = path.join(process.cwd(), 'prisma', 'migrations');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

async function isMigrated(database: PrismaClient): Promise<boolean> {
  const rows = await database.$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS "name" FROM "_prisma_migrations"
    WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
  const applied = new Set(rows.map((row) => row.name));
  return neededMigrations().every((name) => applied.has(name));
}

/** Whether requests can be answered: not about to stop, database there, its migrations all applied. Within 1.5 s. */
export async function isReady(database: PrismaClient): Promise<boolean> {
  if (kept.stetIsDraining) return false;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  const answer = isMigrated(database).catch(() => false);
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** What /api/ready answers; which of the reasons it is stands in no answer. */
export async function readyResponse(database: PrismaClient): Promise<Response> {
  const isUp = await isReady(database);
  return Response.json(
    { ready: isUp },
    {
      status: isUp ? 200 : 503,
      headers: { 'Cache-Control': 'no-store', ...(isUp ? {} : { 'Retry-After': '2' }) },
    },
  );
}
