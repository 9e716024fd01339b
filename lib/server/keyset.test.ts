import { DomainError } from '@/lib/domain/errors';
import { describe, expect, it } from 'vitest';
import { idKey, listMark, numberKey, pageOf, readCursor } from './keyset';

const asked = { params: { slug: 'one' }, query: { sort: 'newest', limit: 2 } };
const list = listMark('article.list', asked);

describe('keyset', () => {
  it('reads back the key of the last item', () => {
    const rows = ['3', '2', '1'];
    const page = pageOf(list, rows, 2, (one) => one);
    expect(page.rows).toEqual(['3', '2']);
    expect(readCursor(list, page.nextCursor!, numberKey)).toBe('2');
  });

  it('ends where nothing follows', () => {
    expect(pageOf(list, ['2', '1'], 2, (one) => one).nextCursor).toBeNull();
    expect(pageOf(list, [], 2, String).nextCursor).toBeNull();
  });

  it('begins at the beginning without a cursor', () => {
    expect(readCursor(list, undefined, idKey)).toBeNull();
    expect(readCursor(list, '', idKey)).toBeNull();
  });

  it('goes on with the same list only, however long its pages are', () => {
    const { nextCursor } = pageOf(list, ['2', '1'], 1, String);
    const { params, query } = asked;
    const longer = listMark('article.list', { params, query: { ...query, limit: 50, cursor: nextCursor } });
    expect(readCursor(longer, nextCursor!, numberKey)).toBe('2');
    for (const other of [
      listMark('source.list', asked),
      listMark('article.list', { params: { slug: 'two' }, query }),
      listMark('article.list', { params, query: { ...query, sort: 'deadline' } }),
      listMark('article.list', { params, query: { ...query, state: 'draft' } }),
    ])
      expect(() => readCursor(other, nextCursor!, numberKey)).toThrow(DomainError);
  });

  it.each(['x', 'J3gn', Buffer.from("1' or 1=1").toString('base64url'), '____'])('refuses %s', (cursor) => {
    expect(() => readCursor(list, cursor, idKey)).toThrow(DomainError);
    expect(() => readCursor(list, cursor, numberKey)).toThrow(DomainError);
  });
});
