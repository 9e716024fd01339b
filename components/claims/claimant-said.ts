/** Why: who says what is claimed, in the reader's language. What is compared and hashed is said in one: `claimantText`. */
import { claimantText } from '@/lib/domain/claimant-words';
import type { Claimant } from '@/lib/domain/claimant';
import type { ClaimKind } from '@/lib/domain/claim';
import { isOfWording } from '@/lib/domain/rating-scale-rules';
import type { Translate } from '@/lib/language/translate';

/** "we", "A. Person, mayor". */
export const claimantSaid = (t: Translate, claimant: Claimant): string =>
  claimant.type === 'us' ? t('the claimant:: we') : claimantText(claimant);

/**
 * Whose word it is, as a reader is told: “said by A. Person, mayor”, “in our voice”. That a quotation was said, and so,
 * is said by us, too; told so, its words would seem to be.
 */
export function voiceSaid(t: Translate, { kind, claimant }: { kind: ClaimKind; claimant: Claimant }): string {
  if (claimant.type !== 'us') return t('said by {who}', { who: claimantText(claimant) });
  return isOfWording(kind) ? t('whether it was said, and so') : t('in our voice');
}
