// What comes back over a line, read as a browser reads it.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { call, changeInTheNameOf } from './client';

let sent: Headers = new Headers();
const answering = (answer: () => Response) =>
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    sent = new Headers(init.headers);
    return answer();
  });
afterEach(() => {
  changeInTheNameOf(null);
  vi.unstubAllGlobals();
});

const comment = () => call('comment.add', { params: { id: 'claim' }, body: { body: 'Hm.' } });
const page = (status: number) => () =>
  new Response('<h1>Bad Gateway</h1>', { status, headers: { 'Content-Type': 'text/html' } });

describe('an answer that is not ours', () => {
  it.each([
    [401, 'unauthenticated'],
    [413, 'too_large'],
    [429, 'rate_limited'],
    [500, 'internal'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
  ])('of %i is %s', async (status, code) => {
    answering(page(status));
    await expect(comment()).rejects.toMatchObject({ name: 'ApiProblem', code, status, fields: [] });
    answering(() => Response.json({ code: status, message: 'No.' }, { status }));
    await expect(comment()).rejects.toMatchObject({ code });
  });

  it('that is a page where a view is due, or ends before its end, is none', async () => {
    answering(page(200));
    await expect(comment()).rejects.toMatchObject({ name: 'ApiProblem', code: 'offline' });
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id":'));
        controller.error(new TypeError('network error'));
      },
    });
    answering(() => new Response(cut, { status: 201 }));
    await expect(comment()).rejects.toMatchObject({ name: 'ApiProblem', code: 'offline' });
  });

  it('leaves our own codes as they are', async () => {
    answering(() => Response.json({ code: 'wrong_state', detail: 'Not now.' }, { status: 409 }));
    await expect(comment()).rejects.toMatchObject({ code: 'wrong_state', detail: 'Not now.' });
  });
});

describe('whose change it is', () => {
  it('is said with every change of a page, and with nothing that is only read', async () => {
    answering(() => Response.json({}));
    changeInTheNameOf('ben');
    await comment();
    expect(sent.get('Stet-User')).toBe('ben');
    await call('claim.read', { params: { id: 'claim' } });
    expect(sent.get('Stet-User')).toBeNull();
  });

  it('is its author’s where it has outlived the author’s page', async () => {
    answering(() => Response.json({}));
    changeInTheNameOf('sofia');
    await call('comment.add', { params: { id: 'claim' }, body: { body: 'Hm.' } }, { userId: 'ben' });
    expect(sent.get('Stet-User')).toBe('ben');
  });
});
