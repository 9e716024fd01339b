/** Why: a claim that was half made on another text goes on where its words stand in this one, or says that they are gone. */
import { showToast } from '@/components/ui/toast';
import { textsIn } from '@/components/unsent/entry-words';
import type { ArticleText } from '@/components/workbench/article-text';
import type { ClaimDraft } from '@/components/workbench/bench-store';
import { mapVersion } from '@/lib/anchoring/diff-map';
import { ApiProblem, call } from '@/lib/api/client';
import type { Translate } from '@/lib/language/translate';

export interface CarriedDraft {
  /** The text that its range is of. */
  version: number;
  draft: ClaimDraft;
}

interface Told {
  t: Translate;
  articleId: string;
  /** The message is closed: what it says was read. */
  onRead: () => void;
}

/** The draft on the text as it is now; null where it cannot be, which then has been said, with what was typed. */
export async function carryDraft(
  { version, draft }: CarriedDraft,
  text: ArticleText,
  { t, articleId, onRead }: Told,
): Promise<ClaimDraft | null> {
  const request = { params: { id: articleId, number: version } };
  const old = await call('version.read', request).catch((error: unknown) => {
    if (error instanceof ApiProblem) return null;
    throw error;
  });
  // It stays as it is kept, and is looked for again by the next page.
  if (!old) return null;
  const { start, end } = mapVersion(old.text, text.text).map(draft.range);
  if (start !== null && end !== null) return { ...draft, range: { start, end } };
  const { claimant, speaker, range } = draft;
  showToast({
    kind: 'problem',
    timeout: 0,
    title: t('The words of the claim that you were making are gone from the text'),
    description: [old.text.slice(range.start, range.end), ...textsIn([claimant, speaker])].join(' · '),
    onGone: onRead,
  });
  return null;
}
