import { describe, expect, it, test } from 'vitest';
import {
  changesOf,
  detailsOf,
  type DetailsDraft,
  mergedDetails,
  saidBody,
  untouched,
  withDraft,
} from './details-draft';

const person = (memberId: string) => ({ memberId, name: memberId.toUpperCase() });
const article = {
  version: 4,
  byline: 'Ida Voss',
  outlet: '',
  publishedOn: null,
  deadline: '2026-12-01T17:00:00.000Z',
  language: 'en',
  writers: [person('ida')],
  restricted: false,
  named: [],
};
const zone = 'Europe/Madrid';
const now = detailsOf(article, zone);
const none = { access: null, writerIds: null, said: null };
const draft = (part: Partial<DetailsDraft>): DetailsDraft => ({ ...untouched(article), ...part });

test('the form shows the deadline by the newsroom’s clock, and nothing where nothing is said', () => {
  expect(now.said).toEqual({
    byline: 'Ida Voss',
    outlet: '',
    publishedOn: '',
    deadline: '2026-12-01T18:00',
    language: 'en',
  });
});

describe('what is sent', () => {
  it.each<[string, Partial<DetailsDraft>, object]>([
    ['nothing was touched', {}, none],
    ['a field was typed back to what it was', { said: { byline: 'Ida Voss' } }, none],
    ['one field', { said: { outlet: 'The Echo' } }, { ...none, said: { outlet: 'The Echo' } }],
    ['the deadline is taken off', { said: { deadline: '' } }, { ...none, said: { deadline: '' } }],
    ['the same writers in another order', { writerIds: ['ida'] }, none],
    ['another writer', { writerIds: ['ida', 'ben'] }, { ...none, writerIds: ['ida', 'ben'] }],
    ['names without a restriction', { access: { restricted: false, memberIds: ['ben'] } }, none],
    [
      'a restriction',
      { access: { restricted: true, memberIds: ['ben'] } },
      { ...none, access: { restricted: true, memberIds: ['ben'] } },
    ],
  ])('where %s', (_, part, changes) => {
    expect(changesOf(now, withDraft(now, draft(part)))).toEqual(changes);
  });

  it('is empty as null, the deadline as an instant, and what was not touched left out', () => {
    expect(saidBody({ publishedOn: '', deadline: '2026-07-01T09:00' }, zone)).toEqual({
      publishedOn: null,
      deadline: '2026-07-01T07:00:00.000Z',
    });
    expect(saidBody({ outlet: '', deadline: '' }, zone)).toEqual({ outlet: '', deadline: null });
  });
});

describe('after a conflict', () => {
  const theirs = { ...article, version: 7, outlet: 'The Post', writers: [person('ida'), person('eva')] };
  const mine = draft({
    said: { outlet: 'The Echo', byline: 'I. Voss' },
    writerIds: ['ida', 'ben'],
    access: { restricted: true, memberIds: ['ida'] },
  });

  it('one’s own goes on top of their version, and what was not touched stays theirs', () => {
    expect(mergedDetails(mine, theirs, {})).toEqual({ ...mine, version: 7 });
  });

  it.each<[string, Parameters<typeof mergedDetails>[2], Partial<DetailsDraft>]>([
    ['theirs', { outlet: 'theirs' }, { said: { byline: 'I. Voss' } }],
    [
      'words of both',
      { outlet: { text: 'The Echo and Post' } },
      { said: { outlet: 'The Echo and Post', byline: 'I. Voss' } },
    ],
    ['their writers', { writers: 'theirs' }, { writerIds: null }],
    ['the writers of both', { writers: 'both' }, { writerIds: ['ida', 'eva', 'ben'] }],
    ['their restriction', { access: 'theirs' }, { access: null }],
  ])('%s', (_, chosen, part) => {
    expect(mergedDetails(mine, theirs, chosen)).toEqual({ ...mine, version: 7, ...part });
  });

  it('the people of both', () => {
    const narrower = { ...theirs, restricted: true, named: [person('eva')] };
    expect(mergedDetails(mine, narrower, { access: 'both' }).access).toEqual({
      restricted: true,
      memberIds: ['eva', 'ida'],
    });
  });
});
