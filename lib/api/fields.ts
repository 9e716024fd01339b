/** Why: what paths, queries and answers of the contract have in common. */
import { z } from 'zod';
import { Id } from '@/lib/domain/ids';

export const NoParams = z.strictObject({});
export const NoQuery = z.strictObject({});

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
  .max(60);

export const NewsroomPath = z.strictObject({ slug: Slug });
export const IdPath = z.strictObject({ id: Id });
/** What is not known outside its newsroom. */
export const NewsroomIdPath = NewsroomPath.extend({ id: Id });

/** Where a list goes on; opaque. */
export const Cursor = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_-]*$/u);

/** Keyset paging: `limit` 1 to 100, 50 where left out. */
export const pageQuery = {
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
};
export const PageQuery = z.strictObject(pageQuery);

/** `1` in an address: yes. */
export const Flag = z
  .enum(['1'])
  .optional()
  .transform((value) => value === '1');

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });

/** An offset into the plain text of a version, in Unicode code points. */
export const Offset = z.int().min(0).max(2_000_000);
/** Half open: `end` is exclusive. */
export const Stretch = z.strictObject({ start: Offset, end: Offset });

/** An instant as it is answered: ISO 8601 in UTC. */
export const Time = z.iso.datetime();

/** A member as they are named beside what they did. */
export const PersonView = z.strictObject({ memberId: Id, name: z.string() });
export type PersonView = z.infer<typeof PersonView>;

/** What an operation answers that gives a file: its text, piece by piece, as it is read. */
export const FilePieces = z.custom<AsyncIterable<string>>(
  (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
);
