/** Why: what waits for the server is found again by these names. */
import type { Entry } from '@/components/unsent/entry';
import { isRefusedDetail, ofDetails } from './refused-detail';

export const detailsParts = {
  access: `${ofDetails}access`,
  writers: `${ofDetails}writers`,
  said: `${ofDetails}said`,
} as const;

/** What of an article's details was not taken; or waits for a decision, as it was made on top of that. */
export const stuckDetails = (entries: readonly Entry[], articleId: string): Entry[] =>
  entries.filter(
    (one) =>
      isRefusedDetail(one, articleId) ||
      (one.subject === articleId && one.state === 'ask' && one.part.startsWith(ofDetails)),
  );
