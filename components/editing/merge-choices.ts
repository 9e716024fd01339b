/** Why: which of two paragraphs it is to be, and what is written in their place, outlasts the page in which it is said. */
import { z } from 'zod';
import { type Resolution, sideText, type TextConflict } from '@/lib/article/merged-text';

const side = z.string();

/** `typedOn`: what stood against what, and which of several that read alike. */
const Choice = z.strictObject({
  typedOn: z.strictObject({ id: side, base: side, theirs: side, mine: side }),
  pick: z.enum(['theirs', 'mine', 'write']),
  /** Kept while another is picked, too; null where nothing was written. */
  text: z.string().nullable(),
});
type Choice = z.infer<typeof Choice>;

export const MergeChoices = z.array(Choice);
export type MergeChoices = z.infer<typeof MergeChoices>;

const standing = ({ id, base, theirs, mine }: TextConflict): Choice['typedOn'] => ({
  id,
  base: sideText(base),
  theirs: sideText(theirs),
  mine: sideText(mine),
});

const isAt = (conflict: TextConflict) => {
  const now = standing(conflict);
  return ({ typedOn }: Choice) =>
    (['id', 'base', 'theirs', 'mine'] as const).every((name) => typedOn[name] === now[name]);
};

/** What was picked of the very two; null where they read otherwise by now, or nothing was. */
export const pickOf = (kept: MergeChoices, conflict: TextConflict): Choice['pick'] | null =>
  kept.find(isAt(conflict))?.pick ?? null;

/**
 * What is written in place of the two. What was written against an earlier text of theirs is offered where one's own
 * paragraph is the same still; where nothing was written, it begins with one's own words.
 */
export function writtenFor(kept: MergeChoices, conflict: TextConflict): string {
  const { theirs, mine } = standing(conflict);
  const found =
    kept.find(isAt(conflict))?.text ??
    kept.findLast(({ typedOn, text }) => text !== null && typedOn.mine === mine)?.text;
  return found ?? (mine || theirs);
}

/** With one's choice about one of them. */
export function withPick(
  kept: MergeChoices,
  conflict: TextConflict,
  pick: Choice['pick'],
  text: string | null = kept.find(isAt(conflict))?.text ?? null,
): MergeChoices {
  const others = kept.filter((one) => !isAt(conflict)(one));
  return [...others, { typedOn: standing(conflict), pick, text }];
}

/** Of those that are settled, how. */
export const settledBy = (
  kept: MergeChoices,
  conflicts: readonly TextConflict[],
): ReadonlyMap<string, Resolution> =>
  new Map(
    conflicts.flatMap((conflict): [string, Resolution][] => {
      const pick = pickOf(kept, conflict);
      if (pick === null) return [];
      return [[conflict.id, pick === 'write' ? { text: writtenFor(kept, conflict) } : pick]];
    }),
  );
