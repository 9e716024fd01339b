/** Why: who makes a request, re-read from the database every time. */
import type { Actor } from '@/lib/domain/actor';
import type { PrismaClient } from '../db/generated/client';

/** The actor behind a request: by API key, by session cookie, or a visitor. */
export async function readActor(_request: Request, _database: PrismaClient): Promise<Actor> {
  return Promise.resolve({ kind: 'visitor', address: 'unknown' });
}
