/** Why: who says what is claimed, in the reader's language. What is compared and hashed is said in one: `claimantText`. */
import { claimantText } from '@/lib/domain/claimant-words';
import type { Claimant } from '@/lib/domain/claimant';
import type { Translate } from '@/lib/language/translate';

/** "we", "A. Person, mayor". */
export const claimantSaid = (t: Translate, claimant: Claimant): string =>
  claimant.type === 'us' ? t('the claimant:: we') : claimantText(claimant);
