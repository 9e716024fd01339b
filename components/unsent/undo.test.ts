// Two changes of one subject on a line that comes and goes; the message with the way back is the page's, not looked at.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { english } from '@/lib/language/translate';
import { forget, sendUnsent, wake } from './sender';
import { dropUndo, offerUndo, undoNewest } from './undo';
import { unsentById, unsentNow } from './unsent';

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
function change(id: string) {
  const answer = new Promise<unknown>((resolve) => {
    void sendUnsent(
      {
        ...{ id, userId: 'irene', subject: 'article', part: id, operation: 'article.change', label: id },
        ...{ href: '/', drafts: [], shown: null, state: 'due', isBinding: false },
        request: { params: { id: 'article' }, body: { outlet: id, expectedVersion: 1 } },
      },
      { onSent: resolve, onRefused: () => dropUndo(id) },
    );
  });
  return { id, answer, inverse: (view: unknown) => void undone.push([id, view]) };
}
const offer = (changes: ReturnType<typeof change>[]) =>
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
