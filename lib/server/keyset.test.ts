import { DomainError } from '@/lib/domain/errors';
import { describe, expect, it } from 'vitest';
import { idKey, numberKey, pageOf, readCursor } from './keyset';

describe('keyset', () => {
  it('reads back the key of the last item', () => {
    const rows = ['3', '2', '1'];
    const page = pageOf(rows, 2, (one) => one);
    expect(page.rows).toEqual(['3', '2']);
    expect(readCursor(page.nextCursor!, numberKey)).toBe('2');
  });

  it('ends where nothing follows', () => {
    expect(pageOf(['2', '1'], 2, (one) => one).nextCursor).toBeNull();
    expect(pageOf([], 2, String).nextCursor).toBeNull();
  });

  it('begins at the beginning without a cursor', () => {
    expect(readCursor(undefined, idKey)).toBeNull();
    expect(readCursor('', idKey)).toBeNull();
  });

  it.each(['x', 'J3gn', Buffer.from("1' or 1=1").toString('base64url'), '____'])('refuses %s', (cursor) => {
    expect(() => readCursor(cursor, idKey)).toThrow(DomainError);
    expect(() => readCursor(cursor, numberKey)).toThrow(DomainError);
  });
});
