'use client';

import { useMemo, useState } from 'react';
import { places } from '@/components/frame/known-keys';
import { usePageActions } from '@/components/frame/page-actions';
import { Button } from '@/components/ui/button';
import { lateForm } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import type { ArticleView } from '@/lib/api/views/article-view';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import { text } from '@/lib/language/text';
import { wordingsToPutIn } from './wordings';

const WordingsDialog = lateForm(async () => (await import('./wordings-dialog')).WordingsDialog);

interface WordingsLineProps {
  article: ArticleView;
  claims: readonly ClaimCardView[];
  onNewText: () => Promise<void>;
}

/** Over the text, for who may: how many approved wordings are not in it yet, and the way to put them in. */
export function WordingsLine({ article, claims, onNewText }: WordingsLineProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const wordings = useMemo(() => wordingsToPutIn(claims), [claims]);
  const may = article.may.applyWordings === null && wordings.length > 0;
  usePageActions(
    places.article,
    [{ label: text('Put approved wordings in'), keys: [], isUnlisted: true, run: () => setOpen(true) }],
    may,
  );
  if (!may) return null;
  return (
    <p className="bench-wordings">
      <Button onClick={() => setOpen(true)}>
        {t('{count, plural, one {Put # approved wording in…} other {Put # approved wordings in…}}', {
          count: wordings.length,
        })}
      </Button>
      {isOpen ? (
        <WordingsDialog
          isOpen
          article={article}
          wordings={wordings}
          onNewText={onNewText}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </p>
  );
}
