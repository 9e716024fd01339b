/** Why: a place that waits is shown anew in the text, from where it may be on. */
import type { PlacementView } from '@/lib/api/views/claim-view';
import { type ArticleText, placesOf } from '@/components/workbench/article-text';
import { reveal } from '@/components/workbench/bench-screen';
import type { BenchStore } from '@/components/workbench/bench-store';
import { focusText } from '@/components/workbench/spoken-selection';
import type { TextView } from '@/components/workbench/text-view';
import type { TextRange } from '@/lib/anchoring/selector';
import { selectRange } from '@/lib/editor/sentence-cursor';

interface Bench {
  store: BenchStore;
  text: ArticleText;
  view: TextView;
}

/** The text waits for words; those that are likely, where there are some, are selected to begin with. */
export function beginAttaching({ store, text, view }: Bench, claimId: string, place: PlacementView): void {
  const placeFor = { claimId, placementId: place.id };
  const select = (range: TextRange) => {
    store.set({ cursor: selectRange(text.map, range), isByPointer: false });
    reveal(view, range, true);
  };
  store.set({ placeFor, openClaimId: claimId, placeId: place.id });
  const [here] = placesOf({ placements: [place] }, text.index);
  if (here) {
    select(here);
    return;
  }
  const { cursor } = store.get();
  void import('./likely-place').then(({ likelyPlace }) => {
    const likely = likelyPlace(text, place);
    // Who has selected something meanwhile knows better.
    if (likely && store.get().placeFor === placeFor && store.get().cursor === cursor) select(likely);
  });
}

/** The text waits for no place any more. The focus leaves the buttons that said so, as they are gone with it. */
export function leavePlace(store: BenchStore): void {
  store.set({ placeFor: null });
  focusText();
}
