import { Frame, Sheet } from '@/components/frame/frame';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/text';
import type { ArticleView } from '@/lib/api/views/article-view';

/** For who may not edit it: why, and the way back. */
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
      </Sheet>
    </Frame>
  );
}
