/** Why: before an older text is restored, what that would do to each claim is worked out as the server will. */
import { codePointIndex, rangeToUtf16 } from '@/lib/anchoring/code-points';
import { fold } from '@/lib/anchoring/fold';
import { mapVersion } from '@/lib/anchoring/diff-map';
import type { VersionChangesView } from '@/lib/api/views/version-view';
import { isLive } from '@/lib/domain/claim-words';

export interface RestorePreview {
  /** Where they are, whatever came between. */
  placed: number;
  changed: string[];
  orphaned: string[];
  /** Without a place now, and with one again then. */
  returning: string[];
}

/** @param changes from the text that is to be restored (`since`) to the text as it is now. Statements, in its order. */
export function previewRestore({ since, version, places }: VersionChangesView): RestorePreview {
  const mapper = mapVersion(version.text, since.text);
  const index = codePointIndex(version.text);
  const preview: RestorePreview = { placed: 0, changed: [], orphaned: [], returning: [] };
  for (const { before, after, statement, state } of places) {
    if (!after || !(isLive(state) || after.outcome === 'orphaned')) continue;
    const isSure = after.outcome === 'placed' || after.isSettled;
    if (!isSure || after.start === null || after.end === null) {
      // Followed from where its words were last sure: very likely the text that is being restored.
      const comes = before && before.start !== null && fold(before.exact) === fold(after.was?.exact ?? '');
      if (comes && after.start === null) preview.returning.push(statement);
      else if (comes) preview.placed += 1;
      else if (isLive(state)) preview.orphaned.push(statement);
      continue;
    }
    const { outcome } = mapper.map(rangeToUtf16(index, { start: after.start, end: after.end }));
    if (outcome === 'placed') preview.placed += 1;
    else preview[outcome].push(statement);
  }
  return preview;
}
