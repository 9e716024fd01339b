/** Why: a draft becomes a version: checked here, sent once, and the person is told what became of the claims. */
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { draftKey, dropDraft } from '@/components/claims/drafts';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { useText } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { answerKey } from '@/lib/api/hooks';
import { isOf } from '@/lib/api/is-of';
import type { ArticleVersionView } from '@/lib/api/views/article-view';
import type { SavedVersionView } from '@/lib/api/views/version-view';
import { say, type Said } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import { withoutEmptyBlocks } from '@/lib/article/without-empty-blocks';
import type { Editing, FirstText } from './use-editing';

const isVersion = isOf<ArticleVersionView>('number', 'content', 'savedBy');

/** Of the claims that were followed while it was written. “Version 4 is saved. 7 claims stand on their words, 1 changed, 1 lost its place, 1 verdict is stale.” */
function becameOf(
  t: Translate,
  { placements, staleIds }: SavedVersionView,
  followed: ReadonlySet<string>,
): string {
  const of = (isSuch: (one: SavedVersionView['placements'][number]) => boolean) =>
    new Set(placements.filter((one) => followed.has(one.claimId) && isSuch(one)).map((one) => one.claimId));
  const lost = of((one) => one.outcome === 'orphaned' && !one.isSettled);
  const changed = of((one) => one.outcome === 'changed' && !one.isSettled && !lost.has(one.claimId));
  const kept = of((one) => !lost.has(one.claimId) && !changed.has(one.claimId));
  return [
    t('{count, plural, =0 {No claim} one {# claim} other {# claims}} on the same words', {
      count: kept.size,
    }),
    changed.size > 0 ? t('{count, plural, one {# changed} other {# changed}}', { count: changed.size }) : '',
    lost.size > 0
      ? t('{count, plural, one {# without a place} other {# without a place}}', { count: lost.size })
      : '',
    staleIds.length > 0
      ? t('{count, plural, one {# verdict is stale} other {# verdicts are stale}}', {
          count: staleIds.length,
        })
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** @param onMeeting the version was refused since somebody else was quicker: the two texts are put together. */
export function useSaving({ article }: FirstText, editing: Editing, onMeeting: () => void) {
  const t = useText();
  const { me, newsroom } = useNewsroom();
  const router = useRouter();
  const client = useQueryClient();
  const { show } = useToast();
  const [refusal, setRefusal] = useState<Said | null>(null);
  const { base, editor, draftId, forget, meetVersion } = editing;
  const params = { id: article.id };

  const form = useOperationForm(
    'version.save',
    async (saved) => {
      dropDraft(draftKey(me.userId, article.id, 'article-text-note'));
      await forget();
      for (const name of ['article.read', 'claim.list', 'coverage.read'] as const)
        client.removeQueries({ queryKey: answerKey(name, { params }) });
      void client.invalidateQueries();
      show({
        title: t('Version {number} is saved.', { number: saved.version.number }),
        description: becameOf(t, saved, new Set(base.claims.map((one) => one.id))),
        timeout: 10_000,
      });
      router.push(`/n/${newsroom.slug}/articles/${article.id}`);
    },
    draftId,
  );

  const { problem, reset } = form;
  const current = problem?.code === 'conflict' && isVersion(problem.current) ? problem.current : null;
  useEffect(() => {
    if (!current) return;
    reset();
    onMeeting();
    meetVersion(current);
  }, [current, reset, onMeeting, meetVersion]);

  return {
    form,
    // The page is left right after it is saved: the button stays busy until then.
    isBusy: form.isBusy || form.isDone,
    refusal: refusal === null ? null : t.said(refusal),
    /** @returns whether it can be sent; where not, `refusal` says why. */
    check: (): boolean => {
      if (!editor) return false;
      const document = editor.document();
      const [now, before] = [document, base.document].map((one) => JSON.stringify(withoutEmptyBlocks(one)));
      const isSame = now === before;
      const found = isSame
        ? say('This is the text as it stands: nothing was changed.')
        : editing.problemOf(document);
      setRefusal(found);
      if (found === null) editing.following.look();
      return found === null;
    },
    save: (note: string) => {
      if (!editor) return;
      form.send({
        params,
        body: {
          baseVersion: base.version,
          content: withoutEmptyBlocks(editor.document()),
          note: note.trim(),
        },
      });
    },
  };
}
