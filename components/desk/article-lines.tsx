'use client';

import { Link } from '@/components/ui/link';
import { DetailsButton } from '@/components/details/details-button';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { ReportLink } from '@/components/report/report-link';
import { DataTable, type Column } from '@/components/ui/data-table';
import { useText } from '@/components/ui/text';
import type { ArticleSummaryView } from '@/lib/api/views/article-view';
import { articlePurposeLabel, articleStateLabel } from '@/lib/domain/article-words';
import type { Translate } from '@/lib/language/translate';
import { ProgressBar } from './progress-bar';

interface ArticleLinesProps {
  articles: readonly ArticleSummaryView[];
  now: string;
}

/** The articles of the desk, as lines. */
export function ArticleLines({ articles, now }: ArticleLinesProps) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const columns: Column<ArticleSummaryView>[] = [
    {
      key: 'title',
      header: t('Article'),
      isTitle: true,
      isWide: true,
      cell: (article) => (
        <>
          <Link
            href={`/n/${newsroom.slug}/articles/${article.id}`}
            className="font-serif text-lg leading-snug font-semibold no-underline hover:underline"
          >
            {article.title || t('Without a headline')}
          </Link>
          <span className="block text-sm text-ink-2">
            {aboutIt(article, t)}
            {aboutIt(article, t) ? ' · ' : ''}
            {article.state === 'draft' ? null : (
              <>
                <ReportLink articleId={article.id} title={article.title} />
                {' · '}
              </>
            )}
            <DetailsButton articleId={article.id} title={article.title || t('Without a headline')} />
          </span>
        </>
      ),
    },
    { key: 'state', header: t('State'), cell: (article) => <State article={article} /> },
    {
      key: 'deadline',
      header: t('Due'),
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
      header: t('Words'),
      cell: (article) => {
        const counts = article.progress;
        return counts ? (
          <ProgressBar counts={counts} />
        ) : (
          <span className="text-ink-2">
            {t('{count, plural, one {# word} other {# words}}', { count: article.wordCount })}
          </span>
        );
      },
    },
  ];
  return (
    <DataTable caption={t('Articles')} columns={columns} rows={articles} rowKey={(article) => article.id} />
  );
}

const aboutIt = (article: ArticleSummaryView, t: Translate) =>
  [
    article.byline,
    article.outlet,
    article.purpose === 'published_elsewhere' ? t(articlePurposeLabel.published_elsewhere).toLowerCase() : '',
    article.restricted ? t('restricted') : '',
  ]
    .filter(Boolean)
    .join(' · ');

function State({ article }: { article: ArticleSummaryView }) {
  const t = useText();
  return (
    <span className="whitespace-nowrap">
      {t(articleStateLabel[article.state])}
      {article.isPartlyChecked && article.state !== 'released' ? (
        <span className="block text-sm text-stale">{t('partly checked')}</span>
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
  const t = useText();
  return (
    <time dateTime={deadline} className={isLate ? 'whitespace-nowrap text-wrong' : 'whitespace-nowrap'}>
      {printMoment(t, deadline, timeZone, now)}
      {isLate ? <span className="block text-sm">{t('overdue')}</span> : null}
    </time>
  );
}
