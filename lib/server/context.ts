/** Why: what commands and queries are given instead of reaching for it: database, actor, time, ids. */
import { actingMember, type ActingMember, type Actor } from '@/lib/domain/actor';
import { DomainError, notFound } from '@/lib/domain/errors';
import type { Translate } from '@/lib/language/translate';
import type { Db } from './db/client';

export interface Context {
  db: Db;
  actor: Actor;
  now: Date;
  /** In the language of who asks. */
  t: Translate;
  /** A new UUIDv7. */
  newId: () => string;
}

/** @throws DomainError `not_found` where the actor is nobody in that newsroom. */
export function memberOf(context: Pick<Context, 'actor'>, newsroomId: string): ActingMember {
  const member = actingMember(context.actor, newsroomId);
  if (!member) throw notFound();
  return member;
}

/** The acting member in the newsroom of that slug. @throws DomainError `not_found`. */
export function memberBySlug(context: Pick<Context, 'actor'>, slug: string): ActingMember {
  const newsroomId =
    context.actor.kind === 'member'
      ? context.actor.memberships.find((one) => one.slug === slug)?.newsroomId
      : undefined;
  if (!newsroomId) throw notFound();
  return memberOf(context, newsroomId);
}

/** The user behind the actor. @throws DomainError `unauthenticated`. */
export function userOf(context: Pick<Context, 'actor'>) {
  if (context.actor.kind !== 'member') throw new DomainError('unauthenticated', 'Sign in first.');
  return context.actor;
}
