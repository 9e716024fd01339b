'use client';

import Link from 'next/link';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { DataTable, type Column } from '@/components/ui/data-table';
import type { ArticleSummaryView, ProgressView } from '@/lib/api/views/article-view';
import { articlePurposeLabel, articleStateLabel } from '@/lib/domain/article-words';
import { ProgressBar } from './progress-bar';

interface ArticleLinesProps {
  articles: readonly ArticleSummaryView[];
  progress: ReadonlyMap<string, ProgressView>;
  now: string;
}

/** The articles of the desk, as lines. */
export function ArticleLines({ articles, progress, now }: ArticleLinesProps) {
  const { newsroom } = useNewsroom();
  const columns: Column<ArticleSummaryView>[] = [
    {
      key: 'title',
      header: 'Article',
      isTitle: true,
      isWide: true,
      cell: (article) => (
        <>
          <Link
            href={`/n/${newsroom.slug}/articles/${article.id}`}
            className="font-serif text-lg leading-snug font-semibold no-underline hover:underline"
          >
            {article.title || 'Without a headline'}
          </Link>
          <span className="block text-sm text-ink-2">{aboutIt(article)}</span>
        </>
      ),
    },
    { key: 'state', header: 'State', cell: (article) => <State article={article} /> },
    {
      key: 'deadline',
      header: 'Due',
      cell: ({ deadline, state }) =>
        deadline ? (
          <Deadline
            deadline={deadline}
            isLate={(state === 'draft' || state === 'in_check') && deadline < now}
            timeZone={newsroom.timeZone}
            now={now}
          />
        ) : null,
    },
    {
      key: 'progress',
      header: 'Words',
      cell: (article) => {
        const counts = progress.get(article.id);
        return counts ? (
          <ProgressBar counts={counts} />
        ) : (
          <span className="text-ink-2">{article.wordCount.toLocaleString('en-GB')} words</span>
        );
      },
    },
  ];
  return <DataTable caption="Articles" columns={columns} rows={articles} rowKey={(article) => article.id} />;
}

const aboutIt = (article: ArticleSummaryView) =>
  [
    article.byline,
    article.outlet,
    article.purpose === 'published_elsewhere' ? articlePurposeLabel.published_elsewhere.toLowerCase() : '',
    article.restricted ? 'restricted' : '',
  ]
    .filter(Boolean)
    .join(' · ');

function State({ article }: { article: ArticleSummaryView }) {
  return (
    <span className="whitespace-nowrap">
      {articleStateLabel[article.state]}
      {article.isPartlyChecked && article.state !== 'released' ? (
        <span className="block text-sm text-stale">partly checked</span>
      ) : null}
    </span>
  );
}

interface DeadlineProps {
  deadline: string;
  isLate: boolean;
  timeZone: string;
  now: string;
}

function Deadline({ deadline, isLate, timeZone, now }: DeadlineProps) {
  return (
    <time dateTime={deadline} className={isLate ? 'whitespace-nowrap text-wrong' : 'whitespace-nowrap'}>
      {printMoment(deadline, timeZone, now)}
      {isLate ? <span className="block text-sm">overdue</span> : null}
    </time>
  );
}
