import { Frame, Sheet } from '@/components/frame/frame';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/text';
import type { ArticleView } from '@/lib/api/views/article-view';
import { LeftDraft } from './left-draft';

/** For who may not edit it: why, the way back, and what was written while it could be edited. */
export function EditRefused({ article, why }: { article: ArticleView; why: string }) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const bench = `/n/${newsroom.slug}/articles/${article.id}`;
  const title = article.title || t('Without a headline');
  return (
    <Frame crumbs={[{ label: title, href: bench }, { label: t('Edit text') }]}>
      <Sheet title={t('Edit text')} lead={title}>
        <EmptyState
          title={t('You cannot edit this text.')}
          action={<ButtonLink href={bench}>{t('Back to the article')}</ButtonLink>}
        >
          {why}
        </EmptyState>
        <LeftDraft article={article} />
      </Sheet>
    </Frame>
  );
}
