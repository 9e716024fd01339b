/** Why: what stands in the way of clearing leads to where it can be settled. */
import { codePointIndex } from '@/lib/anchoring/code-points';
import type { BlockerView } from '@/lib/api/views/article-view';
import type { Blocker } from '@/lib/domain/clearing';
import { saidOf } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';

export interface BlockerPlace {
  newsroomSlug: string;
  articleId: string;
  /** The plain text that the blockers' offsets count in. */
  text: string;
}

/** Offsets become code points; `href` leads to the claim, or where there is none to the words. */
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
    return {
      kind,
      ...(claimId === undefined ? {} : { claimId }),
      ...place,
      // In records of old it is the English sentence itself.
      message: t.said(saidOf(message)),
      href: `${page}?${query}`,
    };
  });
}
