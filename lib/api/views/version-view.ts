/** Why: what is answered about a change of the text, and what it did to each claim. Offsets count code points. */
import { z } from 'zod';
import { ClaimKind, ClaimState } from '@/lib/domain/claim';
import { Id } from '@/lib/domain/ids';
import { Stretch } from '../fields';
import { ArticleVersionSummaryView, ArticleVersionView } from './article-view';
import { PlacementView } from './claim-view';

/** What became of one place of a claim. */
export const PlaceFateView = PlacementView.extend({ claimId: Id });
export type PlaceFateView = z.infer<typeof PlaceFateView>;

export const SavedVersionView = z.strictObject({
  version: ArticleVersionSummaryView,
  /** Every place of every claim, in text order, orphaned ones last. */
  placements: z.array(PlaceFateView),
  /** The claims whose verdict is stale now. */
  staleIds: z.array(Id),
  /** The claims that were cut and are open again, since their words came back. */
  returnedIds: z.array(Id),
  /** Marks of nothing to check: how many words they held, and how many of these they still hold. */
  marks: z.strictObject({ words: z.int(), keptWords: z.int() }),
});
export type SavedVersionView = z.infer<typeof SavedVersionView>;

/** A claim in both texts; null where that place was not there. */
export const ClaimChangeView = z.strictObject({
  claimId: Id,
  statement: z.string(),
  kind: ClaimKind,
  state: ClaimState,
  before: PlacementView.nullable(),
  after: PlacementView.nullable(),
});
export type ClaimChangeView = z.infer<typeof ClaimChangeView>;

export const VersionChangesView = z.strictObject({
  since: ArticleVersionView,
  version: ArticleVersionView,
  /** One for each place, in the order of the newer text. */
  places: z.array(ClaimChangeView),
  /** Stretches that held a mark of nothing to check in the older text. */
  marksBefore: z.array(Stretch),
  marksAfter: z.array(Stretch),
});
export type VersionChangesView = z.infer<typeof VersionChangesView>;
