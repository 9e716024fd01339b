/** Why: a source that was taken up stays up until it is put down, whatever happens to the page. */
import { z } from 'zod';
import { type Draft, draftKey, useDraft } from '@/components/claims/drafts';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { EvidenceLevel } from '@/lib/domain/evidence';
import { SourceKind } from '@/lib/domain/source';

const SourceInHand = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: SourceKind,
  /** Where in it the next tick is found; stays until it is changed. */
  locator: z.string(),
  level: EvidenceLevel,
});
export type SourceInHand = z.infer<typeof SourceInHand>;

export type Hand = Draft<SourceInHand>;

/** Kept for this user and this article, in this browser. */
export function useSourceInHand(articleId: string): Hand {
  const { me } = useNewsroom();
  return useDraft(draftKey(me.userId, articleId, 'source-in-hand'), SourceInHand);
}
