/** Why: the button that opens a form has to find what was refused of it, and is light; the rest comes with the form. */
import type { Entry } from '@/components/unsent/entry';

/** All names of its parts begin so. */
export const ofDetails = 'details-';

export const isRefusedDetail = ({ subject, part, state }: Entry, articleId: string): boolean =>
  subject === articleId && state === 'refused' && part.startsWith(ofDetails);
