/** Why: what a change of the text did to each claim, said for any two versions, also where others lie between. */
import { wordChanges } from '@/lib/anchoring/diff-map';
import { fold } from '@/lib/anchoring/fold';
import type { WordChangeView } from '@/lib/api/views/claim-view';
import type { ClaimChangeView } from '@/lib/api/views/version-view';

export type FateKind = 'orphaned' | 'changed' | 'returned' | 'placed' | 'marked' | 'removed';

export interface Fate {
  claim: Pick<ClaimChangeView, 'claimId' | 'statement' | 'kind' | 'state'>;
  kind: FateKind;
  /** As it read in the older text, and as it reads in the newer one; null where it does not stand there. */
  before: string | null;
  after: string | null;
  /** The gravest first. */
  changes: WordChangeView[];
  /** It waits for a person to confirm it or to attach it again. */
  isWaiting: boolean;
}

/** In the order of the newer text. */
export function fatesOf(places: readonly ClaimChangeView[]): Fate[] {
  return places.map(({ before, after, ...claim }): Fate => {
    const stood = before !== null && before.start !== null;
    const stands = after !== null && after.start !== null;
    const isWaiting = after !== null && after.outcome !== 'placed' && !after.isSettled;
    const fate = {
      claim,
      before: before?.exact ?? null,
      after: stands ? after.exact : null,
      changes: [],
      isWaiting,
    };
    if (after === null) return { ...fate, kind: 'removed' };
    if (!stands) return { ...fate, kind: 'orphaned', before: before?.exact ?? after.exact };
    if (before === null) return { ...fate, kind: 'marked' };
    if (!stood) return { ...fate, kind: 'returned' };
    if (fold(before.exact) === fold(after.exact)) return { ...fate, kind: isWaiting ? 'changed' : 'placed' };
    const changes = wordChanges(before.exact, after.exact).map(({ kind, before: was, after: is }) => ({
      kind,
      before: was,
      after: is,
    }));
    return { ...fate, kind: 'changed', changes };
  });
}
