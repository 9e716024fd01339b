// Two changes of one subject on a line that comes and goes; the message with the way back is the page's, not looked at.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '@/lib/language/translate';
import { forget, sendUnsent, wake } from './sender';
import { dropUndo, offerUndo, type Undoable, undoneNow, undoNewest } from './undo';
import { amendUnsent, unsentById, unsentNow } from './unsent';

let answers: (() => Response | Promise<Response>)[] = [];
let undone: [string, unknown][] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', () => 0);
  answers = [];
  undone = [];
  vi.stubGlobal('fetch', async () => (answers.shift() ?? (() => Response.json({ id: 'article' })))());
});
afterEach(() => {
  unsentNow().forEach((entry) => forget(entry.id));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const away = () => {
  throw new TypeError('Failed to fetch');
};

/** Sends it, and hears of its answer as a form does. */
function change(id: string, subject = 'article') {
  const answer = new Promise<unknown>((resolve) => {
    void sendUnsent(
      {
        ...{ id, userId: 'irene', subject, part: id, operation: 'article.change', label: id },
        ...{ href: '/', drafts: [], shown: null, state: 'due', isBinding: false },
        request: { params: { id: subject }, body: { outlet: id, expectedVersion: 1 } },
      },
      { onSent: resolve, onRefused: () => dropUndo(id) },
    );
  });
  return { id, answer, inverse: (view: unknown) => void undone.push([id, view]) };
}
const offer = (changes: Undoable['changes']) =>
  offerUndo({ t: english, title: 'The details were changed.', changes });

it('takes out what waits, and undoes what was sent once the server has answered', async () => {
  answers = [away, () => Response.json({ id: 'article', version: 2 })];
  offer([change('access'), change('said')]);
  await settle();
  expect(unsentById('access')).toMatchObject({ stalledBy: 'offline' });
  expect(undoNewest()).toBe(true);
  expect(unsentById('said')).toBeNull();
  expect(undone).toEqual([]);
  wake();
  await settle();
  expect(undone).toEqual([['access', { id: 'article', version: 2 }]]);
  expect(unsentNow()).toEqual([]);
});

it('takes all of it out where nothing was sent', async () => {
  let reached: () => void = () => undefined;
  answers = [() => new Promise((resolve) => (reached = () => resolve(Response.json({ id: 'article' }))))];
  change('before');
  await settle();
  offer([change('access'), change('said')]);
  expect(undoNewest()).toBe(true);
  expect(unsentNow().map(({ id }) => id)).toEqual(['before']);
  reached();
  await settle();
  expect(undone).toEqual([]);
});

it('leaves a way back from what was done beside something that was refused', async () => {
  answers = [
    () => Response.json({ id: 'article', version: 2 }),
    () => Response.json({ code: 'forbidden', detail: 'No.' }, { status: 403 }),
  ];
  offer([change('access'), change('said')]);
  await settle();
  expect(undoNewest()).toBe(true);
  await settle();
  expect(undone).toEqual([['access', { id: 'article', version: 2 }]]);
  expect(undoNewest()).toBe(false);
});

/** A change whose opposite is sent as one of its own, on top of a version. */
function onVersion(id: string) {
  const subject = 'other';
  const inverse = (now: unknown) => {
    const { version } = now as { version: number };
    void sendUnsent({
      ...{ id: `${id}-undone`, userId: 'irene', subject, part: id, operation: 'article.change' },
      ...{ label: id, href: '/', drafts: [], shown: null, state: 'due', isBinding: false },
      request: { params: { id: subject }, body: { outlet: '', expectedVersion: version } },
      undoes: undoneNow(),
    });
  };
  return { ...change(id, subject), inverse, isOnVersion: true };
}
const sent = () =>
  vi.mocked(fetch).mock.calls.map(([, init]) => {
    const { outlet, expectedVersion } = JSON.parse(init!.body as string) as Record<string, unknown>;
    return [outlet, expectedVersion];
  });

describe('the opposite of what may have been recorded, where it asks for no more than a version', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => (answers.shift() ?? (() => Response.json({ id: 'other', version: 3 })))()),
    );
  });

  it('waits behind it in the outbox, and goes on top of the version that it makes', async () => {
    answers = [away, () => Response.json({ id: 'other', version: 2 })];
    offer([onVersion('said')]);
    await settle();
    expect(undoNewest()).toBe(true);
    expect(unsentNow()).toMatchObject([{ id: 'said' }, { id: 'said-undone', undoes: 'said' }]);
    expect(undoneNow()).toBeUndefined();
    wake();
    await settle();
    expect(sent()).toEqual([
      ['said', 1],
      ['said', 1],
      ['', 2],
    ]);
    expect(unsentNow()).toEqual([]);
  });

  it('goes with it where it is refused', async () => {
    answers = [away, () => Response.json({ code: 'forbidden', detail: 'No.' }, { status: 403 })];
    offer([onVersion('said')]);
    await settle();
    undoNewest();
    wake();
    await settle();
    expect(unsentNow()).toMatchObject([{ id: 'said', state: 'refused' }]);
  });

  it('goes with it where a person drops it, and waits while they are asked', async () => {
    answers = [away];
    offer([onVersion('said')]);
    await settle();
    undoNewest();
    await amendUnsent('said', { state: 'ask' });
    wake();
    await settle();
    expect(unsentNow()).toMatchObject([{ id: 'said' }, { id: 'said-undone', state: 'due' }]);
    forget('said');
    expect(unsentNow()).toEqual([]);
  });
});
