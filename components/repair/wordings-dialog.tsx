'use client';

import { useState } from 'react';
import { worded } from '@/components/frame/worded';
import { WordDiff } from '@/components/claims/word-diff';
import { Checkbox } from '@/components/ui/checkbox';
import { useText } from '@/components/ui/text';
import { NewVersionDialog } from '@/components/versions/new-version-dialog';
import type { ArticleView } from '@/lib/api/views/article-view';
import { PutInProblem } from './put-in-problem';
import { usePutIn } from './use-put-in';
import type { Wording } from './wordings';

interface WordingsDialogProps {
  article: ArticleView;
  wordings: readonly Wording[];
  isOpen: boolean;
  onClose: () => void;
  onNewText: () => Promise<void>;
}

/** Old and new words of each, and which of them are to be put in: they make one version. */
export function WordingsDialog({ article, wordings, isOpen, onClose, onNewText }: WordingsDialogProps) {
  const t = useText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const putIn = usePutIn(async () => {
    await onNewText();
    onClose();
  });
  const claimIds = wordings.map((one) => one.card.id).filter((id) => !left.has(id));
  const toggle = (id: string, isChosen: boolean) =>
    setLeft((now) => new Set(isChosen ? [...now].filter((one) => one !== id) : [...now, id]));
  return (
    <NewVersionDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('Put approved wordings in')}
      description={t('They make version {number} of the text. Their claims are fixed then.', {
        number: article.currentVersion + 1,
      })}
      go={t('{count, plural, one {Put # wording in} other {Put # wordings in}}', {
        count: claimIds.length,
      })}
      isBusy={putIn.isPending}
      isBlocked={claimIds.length === 0}
      onGo={(note) =>
        putIn.mutate({
          params: { id: article.id },
          body: { baseVersion: article.currentVersion, claimIds, note },
        })
      }
      problem={<PutInProblem problem={putIn.error} onLoad={onNewText} onDismiss={putIn.reset} />}
    >
      <ul className="divide-y divide-rule border-y border-rule">
        {wordings.map(({ card, before, after }) => (
          <li key={card.id} className="py-1.5">
            <Checkbox
              checked={!left.has(card.id)}
              onChange={(isChosen) => toggle(card.id, isChosen)}
              label={
                <span className="font-serif text-lg">
                  <WordDiff before={before} after={after} />
                </span>
              }
              hint={card.rating ? worded({ t }, card.rating.label) : undefined}
            />
          </li>
        ))}
      </ul>
    </NewVersionDialog>
  );
}
