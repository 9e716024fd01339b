/** Why: what stands in the way of clearing leads to where it can be settled. */
import { codePointIndex } from '@/lib/anchoring/code-points';
import type { BlockerView } from '@/lib/api/views/article-view';
import { stretchLines } from '@/lib/article/stretch-lines';
import type { Blocker } from '@/lib/domain/clearing';
import { withUnseenWords } from '@/lib/domain/unseen-words';
import { saidOf } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';

export interface BlockerPlace {
  newsroomSlug: string;
  articleId: string;
  /** The plain text that the blockers' offsets count in. */
  text: string;
}

/**
 * Offsets become code points; `href` leads to the claim, or where there is none to the words, which are then said, too:
 * a release of old holds only how many they were, and where.
 */
export function blockerViews(
  t: Translate,
  blockers: Blocker[],
  { newsroomSlug, articleId, text }: BlockerPlace,
): BlockerView[] {
  if (blockers.length === 0) return [];
  const index = codePointIndex(text);
  const page = `/n/${newsroomSlug}/articles/${articleId}`;
  return blockers.map(({ kind, claimId, start, end, message }) => {
    const place =
      start === undefined || end === undefined
        ? {}
        : { start: index.toCodePoints(start), end: index.toCodePoints(end) };
    const query = claimId === undefined ? `start=${place.start}&end=${place.end}` : `claim=${claimId}`;
    // In records of old it is the English sentence itself.
    const said = saidOf(message);
    const isOfWords = claimId === undefined && start !== undefined && end !== undefined;
    return {
      kind,
      ...(claimId === undefined ? {} : { claimId }),
      ...place,
      message: t.said(isOfWords ? withUnseenWords(said, stretchLines(text, { start, end })) : said),
      href: `${page}?${query}`,
    };
  });
}
