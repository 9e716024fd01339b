'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConflictNotice } from '@/components/claims/conflict-notice';
import { ProblemNotice } from '@/components/claims/problem-notice';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Skeleton } from '@/components/ui/skeleton';
import { useText } from '@/components/ui/text';
import { reading } from '@/lib/api/hooks';
import type { ArticleView } from '@/lib/api/views/article-view';
import { detailsOf } from './details-draft';
import { DetailsFields } from './details-fields';
import { detailsRows } from './details-rows';
import { useDetails } from './use-details';

interface DetailsDialogProps {
  articleId: string;
  onClose: () => void;
}

const formId = 'article-details';

/** What is said about an article beside its text. What was typed is still there when it is opened again. */
export function DetailsDialog({ articleId, onClose }: DetailsDialogProps) {
  const t = useText();
  const { data: article, error, refetch } = useQuery(reading('article.read', { params: { id: articleId } }));
  if (article) return <Loaded article={article} onClose={onClose} />;
  return (
    <Dialog isOpen isWide onClose={onClose} title={t('Article details')}>
      {error ? (
        <ProblemNotice problem={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="h-40" />
      )}
    </Dialog>
  );
}

function Loaded({ article, onClose }: { article: ArticleView; onClose: () => void }) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const [openedAt] = useState(() => new Date().toISOString());
  const members = useQuery(reading('member.list', { params: { slug: newsroom.slug } }));
  const form = useDetails(article, onClose);
  const { may } = article;
  const mayAny = may.change === null || may.setWriters === null || may.setAccess === null;
  const nameOf = (id: string) => members.data?.items.find((one) => one.id === id)?.name ?? '';
  const { current } = form;
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={t('Article details')}
      description={article.title || t('Without a headline')}
      actions={
        <>
          {mayAny && !current ? (
            <Button kind="primary" type="submit" form={formId} keys="mod+enter" disabled={!form.hasDraft}>
              {t('Save')}
            </Button>
          ) : null}
          <Button kind="quiet" onClick={onClose}>
            {t('Close')}
          </Button>
          {form.hasDraft ? (
            <Button kind="quiet" onClick={form.drop} className="ml-auto">
              {t('Drop the change')}
            </Button>
          ) : null}
        </>
      }
    >
      <form
        id={formId}
        aria-label={t('Article details')}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          form.send();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || !form.hasDraft || current) return;
          event.preventDefault();
          form.send();
        }}
      >
        {current ? (
          <ConflictNotice
            explain={t('This article was changed by somebody else since you opened it. Yours was not saved.')}
            rows={detailsRows(detailsOf(current, newsroom.timeZone), form.draft, {
              ...{ t, nameOf },
              ...{ timeZone: newsroom.timeZone, now: openedAt },
            })}
            mineLabel={t('Save mine on top')}
            onMine={form.onMine}
            onDrop={form.drop}
          />
        ) : (
          <ProblemNotice
            problem={form.problem}
            onRetry={form.send}
            onDismiss={form.reset}
            shownFields={['byline', 'outlet', 'publishedOn', 'deadline', 'language', 'memberIds']}
          />
        )}
        {form.isLoaded ? (
          <DetailsFields article={article} form={form} members={members.data?.items ?? []} />
        ) : (
          <Skeleton className="h-40" />
        )}
      </form>
    </Dialog>
  );
}
