// What became of a place in a text: the one answer of everything that looks for it again.
import { type WordChange } from './changes';

type Found = {
  readonly start: number;
  readonly end: number;
  /** 0 to 1; 1 when placed. */
  readonly score: number;
  readonly changes: readonly WordChange[];
};

/**
 * `placed`: the same words, equal after `fold`. `changed`: the words differ, which `changes` tells, the gravest first;
 * or, where it has none, they are only likely to be the same. `orphaned`: gone. Offsets are UTF-16 into the new text,
 * on grapheme boundaries, never an empty range.
 */
export type Anchored =
  | (Found & { readonly outcome: 'placed' | 'changed' })
  | (Omit<Found, 'start' | 'end'> & {
      readonly outcome: 'orphaned';
      readonly start: null;
      readonly end: null;
    });

export const ORPHANED: Anchored = { outcome: 'orphaned', start: null, end: null, score: 0, changes: [] };
