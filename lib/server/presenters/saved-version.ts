/** Why: who saves a text is told what became of everything that stood on the old one. */
import { codePointIndex } from '@/lib/anchoring/code-points';
import type { SavedVersionView } from '@/lib/api/views/version-view';
import type { Context } from '../context';
import type { SavedText } from '../db/save-text';
import { versionSummarySelect, versionSummaryView } from './article-version';
import { placementView } from './placement';

export async function savedVersionView({ db }: Context, saved: SavedText): Promise<SavedVersionView> {
  const row = await db.articleVersion.findUniqueOrThrow({
    where: { id: saved.version.id },
    select: versionSummarySelect,
  });
  const index = codePointIndex(saved.version.plainText);
  const far = Number.MAX_SAFE_INTEGER;
  const inOrder = [...saved.placements].sort((a, b) => (a.start ?? far) - (b.start ?? far));
  return {
    version: versionSummaryView(row),
    placements: inOrder.map((one) => ({ ...placementView(one, index), claimId: one.claimId })),
    staleIds: saved.staleIds,
    returnedIds: saved.returnedIds,
    marks: saved.marks,
  };
}
