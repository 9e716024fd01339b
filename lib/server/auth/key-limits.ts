/** Why: what a key may do outside the newsroom's policies: little, and never with passwords and sessions. */
import type { Actor, PersonActor } from '@/lib/domain/actor';
import { DomainError } from '@/lib/domain/errors';

/** @throws DomainError `unauthenticated`; `forbidden` where a key is used. */
export function requireSession(actor: Actor): PersonActor {
  if (actor.kind !== 'member') throw new DomainError('unauthenticated', 'Sign in first.');
  if (actor.apiKey) throw new DomainError('forbidden', 'An API key cannot do this. Sign in and do it there.');
  return actor;
}

/** @throws DomainError `unauthenticated`; `forbidden` where a key lacks the scope to read. */
export function requireReader(actor: Actor): PersonActor {
  if (actor.kind !== 'member') throw new DomainError('unauthenticated', 'Sign in first.');
  if (actor.apiKey && !actor.apiKey.scopes.includes('read')) {
    throw new DomainError('forbidden', 'This API key lacks the scope “read”.');
  }
  return actor;
}
