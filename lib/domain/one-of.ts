/** Why: what may be one of several is told as one sentence in any language. */
import { say, type Said } from '@/lib/language/text';

/** "a or b or c". @param several at least one. */
export const oneOf = (several: readonly Said[]): Said =>
  several.reduce((before, last) => say('{before} or {last}', { before, last }));
