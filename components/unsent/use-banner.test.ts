import { describe, expect, it } from 'vitest';
import type { Entry } from './entry';
import { bannerOf, waitsFor } from './use-banner';

const one = (state: Entry['state'], stalledBy: string | null = null) => ({ state, stalledBy }) as Entry;

describe('what the banner says', () => {
  it.each<[string, Entry[], boolean, boolean, object]>([
    ['nothing where all is saved', [], false, false, { kind: 'none' }],
    ['that there is no connection', [], true, false, { kind: 'offline' }],
    ['nothing of what is just being sent', [one('due')], false, false, { kind: 'none' }],
    ['what takes long', [one('due')], false, true, { kind: 'saving', count: 1 }],
    ['what waits, offline', [one('due'), one('due')], true, false, { kind: 'no_connection', count: 2 }],
    [
      'what waits for the server',
      [one('due', 'unavailable')],
      false,
      false,
      { kind: 'no_connection', count: 1 },
    ],
    [
      'what waits for a sign-in',
      [one('due', 'unauthenticated')],
      false,
      false,
      { kind: 'signed_out', count: 1 },
    ],
    [
      'what goes with this page, where this browser could not keep it',
      [one('due', 'offline'), { ...one('due'), isUnkept: true }],
      true,
      false,
      { kind: 'unkept', count: 1 },
    ],
    [
      'nothing of what could not be kept and is just being sent',
      [{ ...one('due'), isUnkept: true }],
      false,
      false,
      { kind: 'none' },
    ],
    [
      'a refusal before all else',
      [one('due', 'offline'), one('refused')],
      true,
      true,
      { kind: 'refused', count: 1 },
    ],
    ['what came back unsent', [one('left')], false, false, { kind: 'left', count: 1 }],
    ['nothing of what can still be taken back', [one('waiting')], false, false, { kind: 'none' }],
  ])('%s', (_, entries, isOffline, isSlow, state) => {
    expect(bannerOf(entries, isOffline, isSlow)).toEqual(state);
  });
});

it.each<[string | null, boolean, ReturnType<typeof waitsFor>]>([
  [null, false, null],
  [null, true, 'connection'],
  ['unavailable', false, 'connection'],
  ['unauthenticated', false, 'sign_in'],
  // Whoever has no line cannot sign in either.
  ['unauthenticated', true, 'connection'],
])('stalled by %s, offline %s: waits for %s', (stalledBy, isOffline, waits) => {
  expect(waitsFor(stalledBy, isOffline)).toBe(waits);
});
