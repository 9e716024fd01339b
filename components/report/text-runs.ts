/** Why: the text of a report carries the numbers of its claims: where each run of words is drawn how, and numbered. */
import { codePointIndex, rangeToUtf16 } from '@/lib/anchoring/code-points';
import { flattenRanges } from '@/lib/anchoring/ranges';
import { closingEnd } from '@/lib/article/closing-punctuation';
import type { ReportClaimView } from '@/lib/api/views/report-view';
import { isLive } from '@/lib/domain/claim-words';

export interface Run {
  start: number;
  end: number;
  /** The claims on these words, the earliest first. */
  claims: readonly ReportClaimView[];
  /** The claims whose numbers stand behind the run: a place of theirs ends here, or at the punctuation that this is. */
  ending: readonly ReportClaimView[];
}

/** The runs of a text that claims stand on, sorted, not overlapping. Offsets are UTF-16. */
export function textRuns(text: string, claims: readonly ReportClaimView[]): Run[] {
  const index = codePointIndex(text);
  const places = claims
    .filter((claim) => isLive(claim.state))
    .flatMap((claim) =>
      claim.placements.flatMap(({ start, end, outcome }) =>
        start === null || end === null || outcome === 'orphaned'
          ? []
          : [{ ...rangeToUtf16(index, { start, end }), value: claim }],
      ),
    );
  const segments = flattenRanges(places);
  return segments.flatMap(({ start, end, values: on }, at) => {
    const ending = places.filter((one) => one.end === end).map((one) => one.value);
    const closing = ending.length === 0 ? end : closingEnd(text, end, segments[at + 1]?.start);
    return closing === end
      ? [{ start, end, claims: on, ending }]
      : [
          { start, end, claims: on, ending: [] },
          { start: end, end: closing, claims: [], ending },
        ];
  });
}

/** The runs cut to one piece of the text, with what lies between them as runs without claims. */
export function runsWithin(runs: readonly Run[], start: number, end: number): Run[] {
  const pieces: Run[] = [];
  let at = start;
  for (const run of runs) {
    if (run.end <= at || run.start >= end) continue;
    const from = Math.max(run.start, at);
    if (from > at) pieces.push({ start: at, end: from, claims: [], ending: [] });
    const to = Math.min(run.end, end);
    pieces.push({ start: from, end: to, claims: run.claims, ending: run.end <= end ? run.ending : [] });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end, claims: [], ending: [] });
  return pieces;
}
