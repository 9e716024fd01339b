/** Why: what waits for the server is found again by these names, by the button too, which knows nothing of the form. */
import type { Entry } from '@/components/unsent/entry';

export const detailsParts = {
  access: 'details-access',
  writers: 'details-writers',
  said: 'details-said',
} as const;

const all: readonly string[] = Object.values(detailsParts);

/** What of an article's details was not taken; or waits for a decision, as it was made on top of that. */
export const stuckDetails = (entries: readonly Entry[], articleId: string): Entry[] =>
  entries.filter(
    ({ subject, part, state }) =>
      subject === articleId && all.includes(part) && (state === 'refused' || state === 'ask'),
  );
