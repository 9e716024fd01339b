'use client';

import { Link } from '@/components/ui/link';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useText } from '@/components/ui/text';

/** To the record of an article. `title` names it where several stand in one list. */
export function ReportLink({ articleId, title }: { articleId: string; title?: string }) {
  const t = useText();
  const { newsroom } = useNewsroom();
  return (
    <Link
      href={`/n/${newsroom.slug}/articles/${articleId}/report`}
      className="link print:hidden"
      {...(title ? { 'aria-label': t('Report on {title}', { title }) } : {})}
    >
      {t('Report')}
    </Link>
  );
}
