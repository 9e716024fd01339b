// Holds what a matcher says of many highlights against what is known to have become of their words.
import { type TextRange } from '../anchoring/selector';
import { type KnownText, randomOf, type Script, Writer, written, type Written } from './edited-text';
import { type Truth, truthOf } from './known-truth';

export type Answer = {
  readonly outcome: 'placed' | 'changed' | 'orphaned';
  readonly start: number | null;
  readonly end: number | null;
};

export type Grades = {
  highlights: number;
  /** Said to be the same words where they are other ones: the one mistake that nobody would see. */
  misplaced: number;
  /** The right range with the right outcome: `placed` if untouched, `orphaned` if nothing is left, else `changed`. */
  exact: number;
  /** Untouched, and left to a person to confirm or to attach again. */
  cautious: number;
  /** Something of it is left, and it is said to be gone. */
  lost: number;
  /** Nothing of it is left, and a place is named; to be confirmed. */
  likely: number;
  /** Changed, and the range is not that of its words. */
  shifted: number;
  /** Changed, and at a place where none of its words are. */
  elsewhere: number;
  /** Neither placed, nor handed to a person. */
  dropped: number;
};

type Grade = Exclude<keyof Grades, 'highlights'>;

export const ungraded = (): Grades => ({
  highlights: 0,
  misplaced: 0,
  exact: 0,
  cautious: 0,
  lost: 0,
  likely: 0,
  shifted: 0,
  elsewhere: 0,
  dropped: 0,
});

export type Task = {
  readonly old: Written;
  readonly now: Written;
  readonly highlights: readonly { first: number; last: number }[];
};
export type EditKind = { readonly kind: 'copy' | 'newsroom'; readonly share: number };

/** A text of `words` words, an edit of it, and highlights of 1 to 30 words or whole sentences; the same for the same seed. */
export function taskOf(seed: number, script: Script, words: number, edit: EditKind, count: number): Task {
  const writer = new Writer(randomOf(seed), script);
  const text = writer.text(words);
  const edited =
    edit.kind === 'copy' ? writer.copyEdit(text, edit.share) : writer.newsroomEdit(text, 0.06, edit.share);
  const old = written(text);
  return { old, now: written(edited), highlights: highlightsIn(text, writer, count) };
}

function highlightsIn(text: KnownText, writer: Writer, count: number): { first: number; last: number }[] {
  const starts: number[] = [0];
  for (const sentence of text.flat()) starts.push(starts.at(-1)! + sentence.length);
  const words = starts.at(-1)!;
  return Array.from({ length: count }, () => {
    if (writer.chance(0.5)) {
      const sentence = Math.floor(writer.random() * (starts.length - 1));
      return { first: starts[sentence]!, last: starts[sentence + 1]! - 1 };
    }
    const first = Math.floor(writer.random() * words);
    return { first, last: Math.min(words - 1, first + Math.floor(writer.random() * 30)) };
  });
}

export const rangeIn = ({ old }: Task, { first, last }: { first: number; last: number }): TextRange => ({
  start: old.words[first]!.start,
  end: old.words[last]!.end,
});

export function grade(
  task: Task,
  answers: readonly Answer[],
  grades: Grades,
  wrong?: (at: number, how: string) => void,
): void {
  const truth = truthOf(task.old, task.now);
  task.highlights.forEach((highlight, at) => {
    const known = truth(highlight.first, highlight.last);
    const answer = answers[at];
    grades.highlights += 1;
    const how = answer ? gradeOf(known, answer) : 'dropped';
    grades[how] += 1;
    wrong?.(at, how);
  });
}

function gradeOf({ isUntouched, isGone, inner, outer }: Truth, { outcome, start, end }: Answer): Grade {
  if (outcome === 'placed')
    return isUntouched && start === inner?.start && end === inner?.end ? 'exact' : 'misplaced';
  if (isUntouched) return 'cautious';
  if (outcome === 'orphaned') return isGone ? 'exact' : 'lost';
  if (isGone || !outer) return 'likely';
  // Where words at an end were replaced, or others written in beside it, both ways to see where it ends are right.
  const isRight =
    start! >= outer.start && end! <= outer.end && (!inner || (start! <= inner.start && end! >= inner.end));
  if (isRight) return 'exact';
  return start! < outer.end && end! > outer.start ? 'shifted' : 'elsewhere';
}
