import { describe, expect, it } from 'vitest';
import { type Entry, isEntry, keyHolds, onTopOf, taken, versionedBy, versionOf } from './entry';

const now = Date.UTC(2026, 10, 25);
const entry = (part: Partial<Entry>): Entry => ({
  ...{ id: 'e', userId: 'u', subject: 'claim', part: 'statement', operation: 'claim.change' },
  ...{ request: { body: { statement: 'It is so.', expectedVersion: 3 } }, label: 'Statement', href: '/' },
  ...{ drafts: [], shown: null, isBinding: false, at: now, triedAt: null, stalledBy: null, problem: null },
  ...{ tab: 'gone', state: 'due' },
  ...part,
});

describe('what this browser has kept', () => {
  it('is an entry where nothing of it is missing or of another kind', () => {
    const problem = {
      code: 'invalid',
      status: 422,
      detail: 'No.',
      fields: [{ field: 'kind', message: 'No.' }],
    };
    expect(isEntry(entry({}))).toBe(true);
    expect(
      isEntry(entry({ request: { params: { id: 'c' } }, drafts: [['key', null]], triedAt: now, problem })),
    ).toBe(true);
  });

  it.each<[string, object]>([
    ['no person', { userId: undefined }],
    ['an unknown state', { state: 'gone' }],
    ['no number', { at: Number.NaN }],
    ['no request', { request: null }],
    ['an address of numbers', { request: { params: { id: 1 } } }],
    ['half a draft', { drafts: [['key']] }],
    ['half a refusal', { problem: { code: 'invalid' } }],
  ])('is none with %s', (_, part) => {
    expect(isEntry({ ...entry({}), ...part })).toBe(false);
  });

  it.each([null, 'text', [], {}])('is none where it is %j', (value) => {
    expect(isEntry(value)).toBe(false);
  });
});

describe('what a page has left', () => {
  it.each<[string, Partial<Entry>, Entry['state']]>([
    ['what still waited is not sent', { state: 'waiting', isBinding: true }, 'left'],
    ['what was on its way goes on', { triedAt: now - 60_000 }, 'due'],
    ['what the server may have forgotten is asked about', { triedAt: now - keyHolds }, 'ask'],
    ['what is old and was never tried is asked about', { at: now - keyHolds }, 'ask'],
    ['a refusal stays one', { state: 'refused' }, 'refused'],
  ])('%s', (_, part, state) => {
    expect(taken(entry(part), 'mine', now)).toMatchObject({ state, tab: 'mine', stalledBy: null });
  });
});

describe('on top of one’s own change', () => {
  const own = new Map([
    [3, 4],
    [4, 5],
    [7, 8],
  ]);

  it('takes the version that it made, in body or query, and goes on from there', () => {
    expect(onTopOf({ body: { kind: 'date', expectedVersion: 3 } }, own).body).toEqual({
      kind: 'date',
      expectedVersion: 5,
    });
    expect(onTopOf({ query: { expectedVersion: 4 } }, own).query).toEqual({ expectedVersion: 5 });
  });

  it.each([2, 5, 6, 9])('keeps %i, on which no change of one’s own was made', (expectedVersion) => {
    const request = { body: { expectedVersion } };
    expect(onTopOf(request, own)).toBe(request);
  });

  it('keeps what has no version', () => {
    const none = { body: { body: 'A comment' } };
    expect(onTopOf(none, own)).toBe(none);
    expect(versionOf(none)).toBeNull();
  });

  it('counts a piece of evidence by itself, and all else by the claim', () => {
    const params = { id: 'piece' };
    expect(versionedBy(entry({ operation: 'evidence.change', request: { params } }))).toBe('piece');
    expect(versionedBy(entry({ operation: 'evidence.add', request: { params: { id: 'claim' } } }))).toBe(
      'claim',
    );
    expect(versionedBy(entry({ operation: 'review.decide', request: { params } }))).toBe('claim');
  });
});
