// A server at the end of a line, answering as it is told; the browser here keeps nothing, and sends all the same.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forget, release, sendKept, sendUnsent, wake, withdraw } from './sender';
import { keyHolds } from './entry';
import { type NewEntry, unsentById, unsentNow } from './unsent';

interface Asked {
  path: string;
  key: string | null;
  userId: string | null;
  body: Record<string, unknown>;
}
let asked: Asked[] = [];
let answers: ((asked: Asked) => Response)[] = [];

const ok = (view: object) => () => Response.json(view, { status: 200 });
const refuse =
  (status: number, code: string, more: object = {}) =>
  () =>
    Response.json({ code, detail: 'No.', fields: [], ...more }, { status });
const away = () => {
  throw new TypeError('Failed to fetch');
};

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  answers = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    const one: Asked = {
      path,
      key: headers.get('Idempotency-Key'),
      userId: headers.get('Stet-User'),
      body: JSON.parse(String(init.body ?? '{}')) as Record<string, unknown>,
    };
    asked.push(one);
    return (answers.shift() ?? ok({ id: 'claim', version: 1 }))(one);
  });
});
afterEach(() => {
  unsentNow().forEach((entry) => forget(entry.id));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

let made = 0;
const entry = (part: Partial<NewEntry> = {}): NewEntry => ({
  ...{ id: `e${(made += 1)}`, userId: 'ben', subject: `claim-${made}`, part: 'statement' },
  ...{ operation: 'claim.change', label: 'Statement', href: '/', drafts: [], shown: null },
  ...{ isBinding: false, state: 'due' },
  request: { params: { id: 'claim' }, body: { statement: 'So.', expectedVersion: 1 } },
  ...part,
});
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('what is due', () => {
  it('is sent once, under its own key and in its author’s name', async () => {
    const one = entry();
    await sendUnsent(one);
    await settle();
    expect(asked).toMatchObject([{ key: one.id, userId: 'ben' }]);
    wake();
    await settle();
    expect(asked).toHaveLength(1);
    expect(unsentNow()).toEqual([]);
  });

  it('waits while nobody answers, and goes by itself under the same key', async () => {
    answers = [away, refuse(503, 'unavailable')];
    const one = entry();
    await sendUnsent(one);
    await settle();
    expect(unsentById(one.id)).toMatchObject({ state: 'due', stalledBy: 'offline' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(unsentById(one.id)).toMatchObject({ state: 'due', stalledBy: 'unavailable' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(unsentNow()).toEqual([]);
    expect(new Set(asked.map(({ key }) => key))).toEqual(new Set([one.id]));
  });

  it('keeps the order of its subject, the second on top of what the first made', async () => {
    const subject = 'claim-in-order';
    answers = [away, ok({ id: subject, version: 8 }), ok({ id: subject, version: 9 })];
    const body = { expectedVersion: 7 };
    await sendUnsent(entry({ subject, request: { body: { ...body, statement: 'One.' } } }));
    await settle();
    await sendUnsent(entry({ subject, request: { body: { ...body, statement: 'Two.' } } }));
    await settle();
    await vi.advanceTimersByTimeAsync(1_000);
    const [, ...sent] = asked.map((one) => one.body);
    expect(sent.at(-2)).toEqual({ statement: 'One.', expectedVersion: 7 });
    expect(sent.at(-1)).toEqual({ statement: 'Two.', expectedVersion: 8 });
    expect(unsentNow()).toEqual([]);
  });

  it('goes on top of nothing that somebody else has made before one’s own change', async () => {
    const subject = 'claim-of-two';
    answers = [ok({ id: subject, version: 6 }), refuse(409, 'conflict')];
    await sendUnsent(entry({ subject, request: { body: { statement: 'Mine.', expectedVersion: 5 } } }));
    await settle();
    const older = entry({ subject, request: { body: { statement: 'Older.', expectedVersion: 3 } } });
    await sendUnsent(older);
    await settle();
    expect(asked.map(({ body }) => body['expectedVersion'])).toEqual([5, 3]);
    expect(unsentById(older.id)).toMatchObject({ state: 'refused', problem: { code: 'conflict' } });
  });
});

describe('what is refused', () => {
  it('stops, says why, and asks before what was made on top of it', async () => {
    const subject = 'claim-refused';
    answers = [
      away,
      refuse(409, 'conflict', { current: { statement: 'Theirs.' }, yours: { statement: 'So.' } }),
    ];
    const [one, two] = [entry({ subject }), entry({ subject })];
    const comment = entry({
      subject,
      operation: 'comment.add',
      request: { params: { id: 'c' }, body: { body: 'Hm.' } },
    });
    await sendUnsent(one);
    await settle();
    answers = [refuse(409, 'conflict', { current: { statement: 'Theirs.' } })];
    await Promise.all([sendUnsent(two), sendUnsent(comment)]);
    await settle();
    expect(unsentById(one.id)).toMatchObject({
      state: 'refused',
      problem: { code: 'conflict', current: { statement: 'Theirs.' } },
    });
    expect(unsentById(two.id)).toMatchObject({ state: 'ask' });
    expect(unsentById(comment.id)).toBeNull();
    release(two.id);
    await settle();
    expect(unsentById(two.id)).toBeNull();
  });

  it('is a fault of the server only after some tries', async () => {
    answers = Array.from({ length: 4 }, () => refuse(500, 'internal'));
    const one = entry();
    await sendUnsent(one);
    await vi.advanceTimersByTimeAsync(3_500);
    expect(unsentById(one.id)).toMatchObject({ state: 'due' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(unsentById(one.id)).toMatchObject({ state: 'refused', problem: { code: 'internal' } });
    expect(asked).toHaveLength(4);
  });
});

it('says where this browser could not keep it, and sends it all the same', async () => {
  answers = [away];
  const one = entry();
  expect(await sendUnsent(one)).toBe(false);
  await settle();
  expect(unsentById(one.id)).toMatchObject({ isUnkept: true, stalledBy: 'offline' });
  wake();
  await settle();
  expect(unsentNow()).toEqual([]);
});

it('waits for as long as something between here and the server says that it is away', async () => {
  const page = () => new Response('<h1>Bad Gateway</h1>', { status: 502 });
  answers = Array.from({ length: 8 }, () => page);
  const one = entry();
  await sendUnsent(one);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(unsentById(one.id)).toMatchObject({ state: 'due', stalledBy: 'unavailable' });
  await vi.advanceTimersByTimeAsync(180_000);
  expect(unsentById(one.id)).toBeNull();
});

it('asks before it sends what the server has forgotten while the page slept, and then sends it once', async () => {
  answers = [away];
  const one = entry({ operation: 'comment.add', request: { params: { id: 'c' }, body: { body: 'Hm.' } } });
  await sendUnsent(one);
  await settle();
  vi.setSystemTime(Date.now() + keyHolds);
  wake();
  await settle();
  expect(unsentById(one.id)).toMatchObject({ state: 'ask', stalledBy: null });
  expect(asked).toHaveLength(1);
  release(one.id);
  await settle();
  expect(unsentById(one.id)).toBeNull();
  expect(asked).toHaveLength(2);
});

it('tells who waits for it that it was dropped', async () => {
  answers = [away];
  const verdict = entry({ state: 'waiting', isBinding: true });
  await sendUnsent(verdict);
  const became = sendKept(verdict.id);
  await settle();
  expect(unsentById(verdict.id)).toMatchObject({ stalledBy: 'offline' });
  forget(verdict.id);
  expect(await became).toBe('dropped');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(1);
});

it('is taken back only where nobody can have recorded it', async () => {
  answers = [away];
  const waiting = entry({ state: 'waiting', isBinding: true });
  await sendUnsent(waiting);
  await settle();
  expect(asked).toEqual([]);
  expect(withdraw(waiting.id)).toBe(true);
  const tried = entry();
  await sendUnsent(tried);
  await settle();
  expect(withdraw(tried.id)).toBe(false);
});
