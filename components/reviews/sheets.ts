/** Why: a line that was decided on stays where it is while the person reads on; nothing jumps under the eye. */
import type { ReviewLineView, ReviewSheetView } from '@/lib/api/views/claim-view';

/** A line as it is shown: waiting, or decided on from this page and kept in its place. */
export interface ShownLine {
  line: ReviewLineView;
  isDecided: boolean;
}

export interface ShownSheet {
  article: ReviewSheetView['article'];
  lines: ShownLine[];
}

/**
 * What is shown after the list came anew: its own order, with those lines of `before` that are gone from it (decided
 * on, here or elsewhere) kept after the line that they stood behind.
 */
export function keepInPlace(before: readonly ShownSheet[], now: readonly ReviewSheetView[]): ShownSheet[] {
  const shown = now.map((sheet): ShownSheet => {
    const old = before.find((one) => one.article.id === sheet.article.id);
    return { article: sheet.article, lines: mergeLines(old?.lines ?? [], sheet.lines) };
  });
  before.forEach((old, at) => {
    if (shown.some((one) => one.article.id === old.article.id)) return;
    const lines = old.lines.map(({ line }) => ({ line, isDecided: true }));
    shown.splice(Math.min(at, shown.length), 0, { article: old.article, lines });
  });
  return shown;
}

function mergeLines(before: readonly ShownLine[], now: readonly ReviewLineView[]): ShownLine[] {
  const waiting = new Set(now.map((line) => line.claim.id));
  const lines: ShownLine[] = now.map((line) => ({ line, isDecided: false }));
  before.forEach(({ line }, at) => {
    if (waiting.has(line.claim.id)) return;
    const previous = before[at - 1]?.line.claim.id;
    const behind = lines.findIndex((one) => one.line.claim.id === previous);
    lines.splice(behind + 1, 0, { line, isDecided: true });
  });
  return lines;
}
