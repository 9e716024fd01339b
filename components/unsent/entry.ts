/** Why: one change that was decided and is not yet on the server, as it is kept in this browser. */
import { z } from 'zod';
import type { ApiProblem } from '@/lib/api/client';
import type { OperationName } from '@/lib/api/contract/contract';

const Problem = z.object({
  code: z.string(),
  status: z.number(),
  detail: z.string(),
  fields: z.array(z.object({ field: z.string(), message: z.string() })),
  current: z.unknown(),
  yours: z.unknown(),
});
/** A refusal, as plain JSON. */
export type KeptProblem = z.infer<typeof Problem>;

export const Entry = z.object({
  /** Its Idempotency-Key too: sent twice, it is recorded once. */
  id: z.string(),
  userId: z.string(),
  /** What is sent one after the other: all of a claim, all of an article's text. */
  subject: z.string(),
  /** What of it: the form that it came from finds it by this. */
  part: z.string(),
  operation: z.custom<OperationName>((value) => typeof value === 'string'),
  request: z.object({
    params: z.record(z.string(), z.string()).optional(),
    query: z.record(z.string(), z.unknown()).optional(),
    body: z.record(z.string(), z.unknown()).optional(),
  }),
  /** As a person would say it. */
  label: z.string(),
  /** The page that it belongs to. */
  href: z.string(),
  /** The words as they were typed, by the key of their draft: put back where it is refused. */
  drafts: z.array(z.tuple([z.string(), z.unknown()])),
  /** What shows it until the server has answered, where the request does not say it all. */
  shown: z.unknown(),
  /**
   * `waiting`: can still be taken back. `due`: to be sent as soon as it can be. `ask`: only when the person says so once
   * more. `refused`: by the server. `left`: its page was gone before its time to take back was over; it was not sent.
   */
  state: z.enum(['waiting', 'due', 'ask', 'refused', 'left']),
  /** It had its time to be taken back, and its form waits for it. */
  isBinding: z.boolean(),
  /** Milliseconds since the epoch; of two, the later is greater. */
  at: z.number(),
  /** When it was first sent, or null: then nobody can have recorded it. */
  triedAt: z.number().nullable(),
  /** Why it was not sent just now; null where nothing is known against it. */
  stalledBy: z.string().nullable(),
  problem: Problem.nullable(),
  /** The page that has it in hand. */
  tab: z.string(),
});
export type Entry = z.infer<typeof Entry>;

/** For how long the server knows a key: later the same change would be made a second time. */
export const keyHolds = 24 * 3_600_000;

/** What becomes of an entry whose page is gone. Nothing that binds is sent without its time to be taken back. */
export function taken(entry: Entry, tab: string, now: number): Entry {
  const mine = { ...entry, tab, stalledBy: null };
  if (entry.state === 'waiting') return { ...mine, state: 'left' };
  if (entry.state === 'due' && now - (entry.triedAt ?? entry.at) > keyHolds - 60_000)
    return { ...mine, state: 'ask' };
  return mine;
}

/** The version that a change was made on top of, wherever its operation takes it; null where it takes none. */
export function versionOf({ body, query }: Entry['request']): number | null {
  const version = Number(body?.['expectedVersion'] ?? query?.['expectedVersion'] ?? Number.NaN);
  return Number.isFinite(version) ? version : null;
}

/** On top of one's own change before it: two quick changes of one's own are no conflict. */
export function onTopOf(request: Entry['request'], own: number): Entry['request'] {
  const version = versionOf(request);
  if (version === null || version >= own) return request;
  return request.body?.['expectedVersion'] === undefined
    ? { ...request, query: { ...request.query, expectedVersion: own } }
    : { ...request, body: { ...request.body, expectedVersion: own } };
}

/** The thing whose version counts: a piece of evidence has its own, all else of a claim goes by the claim. */
export const versionedBy = (entry: Pick<Entry, 'operation' | 'request' | 'subject'>): string =>
  entry.operation.startsWith('evidence.') && entry.operation !== 'evidence.add'
    ? (entry.request.params?.['id'] ?? entry.subject)
    : entry.subject;

export const plain = ({ code, status, detail, fields, current, yours }: ApiProblem): KeptProblem => ({
  code,
  status,
  detail,
  fields: fields.map(({ field, message }) => ({ field, message })),
  current,
  yours,
});
