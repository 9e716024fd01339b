// How well what stands around a place agrees with what is said to stand around a quotation.

/** Of a longer context only so much is looked at, the part next to the quotation. */
const LONGEST = 64;

export type Support = { readonly before: number | null; readonly after: number | null };

/** Agreement of both sides, 0 to 1; null where none was given. Everything folded. */
export function supportOf(text: string, start: number, end: number, prefix: string, suffix: string): Support {
  const wantedBefore = prefix.trim().slice(-LONGEST);
  const wantedAfter = suffix.trim().slice(0, LONGEST);
  const before = text.slice(Math.max(0, start - LONGEST * 2), start).trimEnd();
  const after = text.slice(end, end + LONGEST * 2).trimStart();
  return {
    before: wantedBefore === '' ? null : agreement(reversed(wantedBefore), reversed(before)),
    after: wantedAfter === '' ? null : agreement(wantedAfter, after),
  };
}

/** The mean of what was given; of no context, 1. */
export function meanOf({ before, after }: Support): number {
  if (before === null && after === null) return 1;
  if (before === null || after === null) return (before ?? after)!;
  return (before + after) / 2;
}

const reversed = (text: string) => [...text].reverse().join('');

/** 1 less the edits, by length, that make `wanted` a beginning of `text`. */
export function agreement(wanted: string, text: string): number {
  const there = text.slice(0, Math.ceil(wanted.length * 1.25) + 2);
  if (there.startsWith(wanted)) return 1;
  let row = Array.from({ length: there.length + 1 }, (_, at) => at);
  for (let i = 1; i <= wanted.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= there.length; j += 1) {
      const replaced = row[j - 1]! + (wanted[i - 1] === there[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return 1 - Math.min(...row) / wanted.length;
}
