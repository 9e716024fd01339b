/** Why: one change that was decided and is not yet on the server, as it is kept in this browser. */
import type { ApiProblem } from '@/lib/api/client';
import type { OperationName } from '@/lib/api/contract/contract';

/** A refusal, as plain JSON. */
export interface KeptProblem {
  code: string;
  status: number;
  detail: string;
  fields: { field: string; message: string }[];
  current?: unknown;
  yours?: unknown;
}

const states = ['waiting', 'due', 'ask', 'refused', 'left'] as const;

export interface Entry {
  /** Its Idempotency-Key too: sent twice, it is recorded once. */
  id: string;
  userId: string;
  /** What is sent one after the other: all of a claim, all of an article's text. */
  subject: string;
  /** What of it: the form that it came from finds it by this. */
  part: string;
  operation: OperationName;
  request: {
    params?: Record<string, string> | undefined;
    query?: Record<string, unknown> | undefined;
    body?: Record<string, unknown> | undefined;
  };
  /** As a person would say it. */
  label: string;
  /** The page that it belongs to. */
  href: string;
  /** The words as they were typed, by the key of their draft: put back where it is refused. */
  drafts: [string, unknown][];
  /** What shows it until the server has answered, where the request does not say it all. */
  shown?: unknown;
  /**
   * `waiting`: can still be taken back. `due`: to be sent as soon as it can be. `ask`: only when the person says so once
   * more. `refused`: by the server. `left`: its page was gone before its time to take back was over; it was not sent.
   */
  state: (typeof states)[number];
  /** It had its time to be taken back, and its form waits for it. */
  isBinding: boolean;
  /** Milliseconds since the epoch; of two, the later is greater. */
  at: number;
  /** When it was first sent, or null: then nobody can have recorded it. */
  triedAt: number | null;
  /** Why it was not sent just now; null where nothing is known against it. */
  stalledBy: string | null;
  problem: KeptProblem | null;
  /** The page that has it in hand. */
  tab: string;
  /** The change that it takes back: it goes after that one, and not at all where that one is not made. */
  undoes?: string | undefined;
  /** This browser could not keep it: it goes with its page. */
  isUnkept?: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const maybe = (isOne: (value: unknown) => boolean, none: null | undefined) => (value: unknown) =>
  value === none || isOne(value);

const isField = (value: unknown) => isRecord(value) && isText(value['field']) && isText(value['message']);
const isProblem = (value: unknown) =>
  isRecord(value) &&
  [value['code'], value['detail']].every(isText) &&
  isNumber(value['status']) &&
  Array.isArray(value['fields']) &&
  value['fields'].every(isField);
const isRequest = (value: unknown) =>
  isRecord(value) &&
  [value['params'], value['query'], value['body']].every(maybe(isRecord, undefined)) &&
  Object.values(value['params'] ?? {}).every(isText);
const isDraft = (value: unknown) => Array.isArray(value) && value.length === 2 && isText(value[0]);

const texts = ['id', 'userId', 'subject', 'part', 'operation', 'label', 'href', 'tab'];

/** Whether what this browser has kept is one: by hand, as every page asks, and a schema would weigh on each. */
export const isEntry = (value: unknown): value is Entry =>
  isRecord(value) &&
  texts.every((name) => isText(value[name])) &&
  isRequest(value['request']) &&
  Array.isArray(value['drafts']) &&
  value['drafts'].every(isDraft) &&
  states.some((state) => state === value['state']) &&
  typeof value['isBinding'] === 'boolean' &&
  isNumber(value['at']) &&
  maybe(isNumber, null)(value['triedAt']) &&
  maybe(isText, null)(value['stalledBy']) &&
  maybe(isProblem, null)(value['problem']) &&
  maybe(isText, undefined)(value['undoes']);

/** For how long the server knows a key: later the same change would be made a second time. */
export const keyHolds = 24 * 3_600_000;

/** Too long after it was first sent, or decided, to be sent without a word. Milliseconds since the epoch. */
export const isTooOld = (since: number, now: number): boolean => now - since > keyHolds - 60_000;

/** What becomes of an entry whose page is gone. Nothing that binds is sent without its time to be taken back. */
export function taken(entry: Entry, tab: string, now: number): Entry {
  const mine = { ...entry, tab, stalledBy: null };
  if (entry.state === 'waiting') return { ...mine, state: 'left' };
  if (entry.state === 'due' && isTooOld(entry.triedAt ?? entry.at, now)) return { ...mine, state: 'ask' };
  return mine;
}

/** What was tried begins anew with the person's word that it is to go all the same: its key holds from then on. */
export const triedAtAgain = ({ state, triedAt }: Entry, now: number): number | null =>
  state === 'ask' && triedAt !== null ? now : triedAt;

/** The version that a change was made on top of, wherever its operation takes it; null where it takes none. */
export function versionOf({ body, query }: Entry['request']): number | null {
  const version = Number(body?.['expectedVersion'] ?? query?.['expectedVersion'] ?? Number.NaN);
  return Number.isFinite(version) ? version : null;
}

/**
 * On top of one's own changes since: two quick changes of one's own are no conflict. `own`: by the version that each was
 * made on, the one that it made. What somebody else has changed between them breaks the chain, and is shown.
 */
export function onTopOf(request: Entry['request'], own: ReadonlyMap<number, number>): Entry['request'] {
  const version = versionOf(request);
  if (version === null || !own.has(version)) return request;
  let expectedVersion = version;
  for (let next = own.get(version); next !== undefined; next = own.get(next)) expectedVersion = next;
  return request.body?.['expectedVersion'] === undefined
    ? { ...request, query: { ...request.query, expectedVersion } }
    : { ...request, body: { ...request.body, expectedVersion } };
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
