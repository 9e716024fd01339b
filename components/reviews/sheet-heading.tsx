'use client';

import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { DOT } from '@/components/ui/dot';
import { Link } from '@/components/ui/link';
import { useText } from '@/components/ui/text';
import type { ReviewSheetView } from '@/lib/api/views/claim-view';

interface SheetHeadingProps {
  article: ReviewSheetView['article'];
  /** Of verdicts that still wait. */
  count: number;
  now: string;
}

/** The article that a sheet is of, when it is due, and how much of it waits. */
export function SheetHeading({ article, count, now }: SheetHeadingProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-ink pb-1.5">
      <h2 id={`sheet-${article.id}`} className="font-serif text-xl font-semibold text-balance">
        <Link href={`/n/${newsroom.slug}/articles/${article.id}`} className="no-underline hover:underline">
          {article.title}
        </Link>
      </h2>
      <p className="ml-auto text-ink-2">
        {article.deadline ? (
          <span suppressHydrationWarning>
            {t('due {moment}', { moment: printMoment(t, article.deadline, newsroom.timeZone, now) })}
          </span>
        ) : (
          t('no deadline')
        )}
        {DOT}
        {t('{count, number} waiting', { count })}
      </p>
    </div>
  );
}
