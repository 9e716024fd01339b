/** Why: lists are read page by page from where the last one ended, never by counting rows to skip. */
import { invalidField } from '@/lib/domain/errors';
import { canonicalJson, sha256 } from './db/hash';

/** A list by what was asked for, whatever page of it: the same for another limit, another for each filter and order. */
export type ListMark = string & { readonly __brand: 'ListMark' };

export function listMark(
  operation: string,
  { params, query }: { params: unknown; query: unknown },
): ListMark {
  const asked: Record<string, unknown> = { ...(query as object) };
  delete asked.cursor;
  delete asked.limit;
  return sha256(canonicalJson([operation, params, asked])).slice(0, 16) as ListMark;
}

/**
 * What a cursor says: the key of the last item that was answered; null at the beginning. A key of another list would
 * be a place in this one, too, with items left out before it. @throws `invalid`.
 */
export function readCursor(list: ListMark, cursor: string | undefined, form: RegExp): string | null {
  if (!cursor) return null;
  const said = Buffer.from(cursor, 'base64url').toString('utf8');
  const key = said.slice(list.length + 1);
  if (!said.startsWith(`${list} `) || !form.test(key))
    throw invalidField('cursor', 'Take the cursor from nextCursor of the page before, or leave it out.');
  return key;
}

/** Keys that are ids: UUIDv7, so that newer ones sort later. */
export const idKey = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
/** Keys that are numbers of versions. */
export const numberKey = /^[1-9]\d{0,8}$/u;

/** A page of `limit` out of rows of which one more than that was read. */
export function pageOf<Row>(
  list: ListMark,
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => string,
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const isMore = rows.length > limit && last !== undefined;
  return {
    rows: page,
    nextCursor: isMore ? Buffer.from(`${list} ${keyOf(last)}`, 'utf8').toString('base64url') : null,
  };
}
