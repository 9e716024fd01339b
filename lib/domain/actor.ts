/** Why: who does something, in the form that policies and the audit log need. */
import type { Role, Scope } from './role';

/** A user's place in one newsroom. */
export interface Membership {
  memberId: string;
  newsroomId: string;
  slug: string;
  newsroomName: string;
  roles: Role[];
}

/** Somebody signed in, or a key that acts as one member (then `memberships` holds that one alone). */
export interface PersonActor {
  kind: 'member';
  userId: string;
  name: string;
  email: string;
  /** None when a key is used. */
  sessionId: string | null;
  apiKey: { id: string; scopes: Scope[] } | null;
  memberships: Membership[];
}

/** Nobody known: may only call what the contract opens to visitors. */
export interface VisitorActor {
  kind: 'visitor';
  /** What rate limits count: the address of the connection, or of the client named by a trusted proxy. */
  address: string;
}

export interface SystemActor {
  kind: 'system';
  job: string;
}

export type Actor = PersonActor | VisitorActor | SystemActor;

/** One member, about to do one thing in one newsroom. */
export interface ActingMember {
  memberId: string;
  newsroomId: string;
  roles: Role[];
  /** None when a session is used: then nothing is cut off. */
  scopes: Scope[] | null;
}

/** The member that an actor is in a newsroom, or null where the actor is nobody there. */
export function actingMember(actor: Actor, newsroomId: string): ActingMember | null {
  if (actor.kind !== 'member') return null;
  const membership = actor.memberships.find((one) => one.newsroomId === newsroomId);
  if (!membership) return null;
  return {
    memberId: membership.memberId,
    newsroomId,
    roles: membership.roles,
    scopes: actor.apiKey?.scopes ?? null,
  };
}
