/** Why: who makes a claim of words on which one stands already is told so, and led to it; once more makes another. */
import { isPending } from '@/components/unsent/pending';
import { closeToast, showToast } from '@/components/ui/toast';
import type { TextRange } from '@/lib/anchoring/selector';
import { claimKindLabel, isLive } from '@/lib/domain/claim-words';
import type { Cursor } from '@/lib/editor/sentence-cursor';
import { saidOf } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import type { PlacedClaim } from './article-text';

/** The first claim under check of which a place is these very words. */
export const claimOnSame = (
  claims: readonly PlacedClaim[],
  range: TextRange | null,
): PlacedClaim | undefined =>
  range === null
    ? undefined
    : claims.find(
        ({ state, places }) =>
          isLive(state) && places.some(({ start, end }) => start === range.start && end === range.end),
      );

export function claimedAlready() {
  /** For which selection it was said, and by which message. */
  let told: { cursor: Cursor; toast: string } | null = null;
  /** What was said is settled: the claim was opened, or another is made. */
  const settle = () => {
    if (told) closeToast(told.toast);
  };
  return {
    settle,
    /** @returns true where it had to be said; false where nothing stands there, or it was said of this selection before. */
    say(claim: PlacedClaim | undefined, cursor: Cursor, t: Translate, onOpen: (id: string) => void): boolean {
      settle();
      if (!claim || told?.cursor === cursor) return false;
      const toast = showToast({
        title: t('A claim stands on these very words: {kind}.', {
          kind: saidOf(claimKindLabel[claim.card.kind]),
        }),
        description: t('The same once more makes another.'),
        // What is still on its way has no panel yet.
        ...(isPending(claim.id)
          ? {}
          : { action: { label: t('Open it'), keys: 'n', onPress: () => onOpen(claim.id) } }),
      });
      told = { cursor, toast };
      return true;
    },
  };
}
