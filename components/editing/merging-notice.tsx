import { ProblemNotice } from '@/components/claims/problem-notice';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import type { Editing } from './use-editing';

const MergeForm = lateForm(async () => (await import('./merge-form')).MergeForm);

interface MergingNoticeProps {
  articleId: string;
  editing: Editing;
  /** It came up under the hand of who saves: there is where it goes on. */
  takesFocus: boolean;
  onSettle: Editing['settle'];
}

/** Somebody else has saved a version since this draft was begun: what becomes of the two. */
export function MergingNotice({ articleId, editing, takesFocus, onSettle }: MergingNoticeProps) {
  const t = useText();
  const { merging } = editing;
  switch (merging.kind) {
    case 'none':
      return null;
    case 'asking':
      return (
        <Banner className="mb-3">
          {t('Somebody has saved a version meanwhile. The two are being put together…')}
        </Banner>
      );
    case 'failed':
      return <ProblemNotice problem={merging.problem} onRetry={merging.again} />;
    case 'open':
      return (
        <MergeForm
          articleId={articleId}
          merged={merging.merged}
          theirs={merging.theirs}
          takesFocus={takesFocus}
          onSettle={onSettle}
        />
      );
    case 'done':
      return (
        <Banner
          className="mb-3"
          title={t('Put together with version {number} by {name}', {
            number: merging.theirs.number,
            name: merging.theirs.savedBy.name,
          })}
          actions={
            <Button kind="quiet" onClick={editing.putAwayMerging}>
              {t('Close')}
            </Button>
          }
        >
          {t('Read it over, then save it as a version.')}
        </Banner>
      );
  }
}
