/** Why: every row has a UUIDv7 id, and every door that takes one checks its form the same way. */
import { z } from 'zod';

/** A UUID in lower case. Made as version 7; any version is read, so that nothing is learned from a refusal. */
export const Id = z.guid().toLowerCase().meta({ format: 'uuid' });
export type Id = z.infer<typeof Id>;
