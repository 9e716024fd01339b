/** Why: what a verdict judged leaves the check only as a claim is dismissed; this says which places that holds for. */
import { text } from '@/lib/language/text';

export const lastPlace = text('This is its last place. Cut or dismiss the claim instead.');

/**
 * Whether taking this place away takes words out of the check that a verdict judged. A place is a line, and a line has
 * the id of its first row; ids are made under the claim's lock, so one that is older than the verdict was before it.
 * A place that the text has lost has no words to take away; the verdict is stale then, and stays so.
 * @param latestId the latest verdict on the claim; null where there is none.
 */
export const takesJudgedWords = (
  { lineId, start }: { lineId: string; start: number | null },
  latestId: string | null,
): boolean => latestId !== null && start !== null && lineId < latestId;
