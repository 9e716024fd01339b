/** Why: pages learn who asks in the same way as the API, and send strangers to the sign-in page. */
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor, PersonActor } from '@/lib/domain/actor';
import { database } from '../db/client';
import { pathHeader } from '../path-header';
import { readCookieActor } from './actor';

/** Who asks for this page; read once a request, however many components ask. */
export const currentActor = cache(async (): Promise<Actor> => readCookieActor(await headers(), database()));

/** The signed-in person; a visitor is sent to /sign-in, and back here afterwards. */
export async function requireActor(): Promise<PersonActor> {
  const actor = await currentActor();
  if (actor.kind === 'member') return actor;
  const path = (await headers()).get(pathHeader) ?? '/';
  redirect(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`);
}
