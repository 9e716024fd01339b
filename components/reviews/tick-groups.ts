/** Why: an editor looks into one source at a time, so an article's ticks are laid out by what they rest on. */
import type { ReviewLineView } from '@/lib/api/views/claim-view';
import type { SourceView } from '@/lib/api/views/source-view';

export interface TickGroup {
  key: string;
  /** Null for a confidential source that the reader is not named on. */
  source: SourceView | null;
  lines: ReviewLineView[];
}

/** In the order in which the text first comes to each source; within one, in the order of the text. */
export function tickGroups(lines: readonly ReviewLineView[]): TickGroup[] {
  const groups = new Map<string, TickGroup>();
  for (const line of lines) {
    const cited = line.carrying?.current.source;
    const source = cited?.isVisible ? cited.source : null;
    const key = source?.id ?? 'confidential';
    const group = groups.get(key) ?? { key, source, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()];
}
