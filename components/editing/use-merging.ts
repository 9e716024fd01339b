/** Why: two who edit at once lose nothing: what the other has saved and what is in the draft are put together. */
import { useCallback, useState } from 'react';
import { ApiProblem, call } from '@/lib/api/client';
import type { ArticleVersionView } from '@/lib/api/views/article-view';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import type { ArticleDocument } from '@/lib/article/article-document';
import type { MergedText, Resolution } from '@/lib/article/merged-text';
import { type EditBase, editBase } from './edit-base';

/** A draft on one version, and the version that was saved meanwhile. */
export interface Meeting {
  articleId: string;
  /** The text that the draft was made from; null where it has to be asked for. */
  base: ArticleDocument | null;
  baseVersion: number;
  mine: ArticleDocument;
  theirs: ArticleVersionView;
  /** The claims on theirs; null where they have to be asked for. */
  cards: readonly ClaimCardView[] | null;
}

export type Merging =
  | { kind: 'none' }
  | { kind: 'asking' }
  | { kind: 'failed'; problem: ApiProblem; again: () => void }
  | { kind: 'open'; merged: MergedText; theirs: ArticleVersionView; base: EditBase }
  /** Without a conflict, or settled: theirs are in, and it can be saved. */
  | { kind: 'done'; theirs: ArticleVersionView };

/** @param onMerged the text put together, and the version that it is laid on. */
export function useMerging(onMerged: (document: ArticleDocument, base: EditBase) => void) {
  const [merging, setMerging] = useState<Merging>({ kind: 'none' });

  const finish = useCallback(
    async (
      merged: MergedText,
      theirs: ArticleVersionView,
      base: EditBase,
      chosen: ReadonlyMap<string, Resolution>,
    ) => {
      const { resolved } = await import('@/lib/article/merged-text');
      onMerged(resolved(merged, chosen), base);
      setMerging({ kind: 'done', theirs });
    },
    [onMerged],
  );

  const meet = useCallback(
    async (meeting: Meeting): Promise<void> => {
      const { articleId: id, baseVersion, mine, theirs } = meeting;
      setMerging({ kind: 'asking' });
      try {
        const [{ mergeTexts }, old, cards] = await Promise.all([
          import('@/lib/article/merge-texts'),
          meeting.base ?? call('version.read', { params: { id, number: baseVersion } }).then(contentOf),
          meeting.cards ?? call('claim.list', { params: { id } }).then(({ items }) => items),
        ]);
        const base = editBase(theirs, cards);
        const merged = mergeTexts(old, contentOf(theirs), mine);
        if (merged.conflicts.length > 0) setMerging({ kind: 'open', merged, theirs, base });
        else await finish(merged, theirs, base, new Map());
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        setMerging({ kind: 'failed', problem: error, again: () => void meet(meeting) });
      }
    },
    [finish],
  );

  return {
    merging,
    meet,
    settle: (chosen: ReadonlyMap<string, Resolution>) => {
      if (merging.kind === 'open') void finish(merging.merged, merging.theirs, merging.base, chosen);
    },
    putAway: () => setMerging({ kind: 'none' }),
  };
}

// Checked against the schema before it was stored.
const contentOf = ({ content }: Pick<ArticleVersionView, 'content'>) => content as ArticleDocument;
