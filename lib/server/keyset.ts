/** Why: lists are read page by page from where the last one ended, never by counting rows to skip. */
import { invalidField } from '@/lib/domain/errors';

/** What a cursor says: the key of the last item that was answered; null at the beginning. @throws `invalid`. */
export function readCursor(cursor: string | undefined, form: RegExp): string | null {
  if (!cursor) return null;
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!form.test(key))
    throw invalidField('cursor', 'Take the cursor from nextCursor of the page before, or leave it out.');
  return key;
}

/** Keys that are ids: UUIDv7, so that newer ones sort later. */
export const idKey = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
/** Keys that are numbers of versions. */
export const numberKey = /^[1-9]\d{0,8}$/u;

/** A page of `limit` out of rows of which one more than that was read. */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => string,
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page,
    nextCursor: rows.length > limit && last ? Buffer.from(keyOf(last), 'utf8').toString('base64url') : null,
  };
}
