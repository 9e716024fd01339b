/** Why: every change of a claim is sent from its panel in one way. */
import { useUnsentChange, type UnsentChange } from '@/components/unsent/use-unsent-change';
import { ClaimView } from '@/lib/api/views/claim-view';

/** The operations that change what a claim has. */
export type ClaimOperation =
  | 'claim.change'
  | 'claim.assign'
  | 'claim.link'
  | 'claim.set_state'
  | 'placement.add'
  | 'placement.remove'
  | 'placement.settle'
  | 'evidence.add'
  | 'evidence.change'
  | 'evidence.withdraw'
  | 'comment.add'
  | 'comment.resolve';

/** The claim that an answer holds, or null where it holds something else. */
export function claimIn(answer: unknown): ClaimView | null {
  const parsed = ClaimView.safeParse(answer);
  return parsed.success ? parsed.data : null;
}

export const claimPath = (claim: { id: string; articleId: string }): string =>
  `articles/${claim.articleId}?claim=${claim.id}`;

/** `part`: which form or button of the panel; what is refused is shown there, even after a reload. */
export const useClaimChange = <Name extends ClaimOperation>(
  name: Name,
  claim: { id: string; articleId: string },
  part: string,
): UnsentChange<Name> => useUnsentChange(name, { subject: claim.id, part, path: claimPath(claim) });
