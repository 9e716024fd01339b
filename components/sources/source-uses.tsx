'use client';

import { worded } from '@/components/frame/worded';
import { Link } from '@/components/ui/link';
import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { RatingSample } from '@/components/frame/rating-sample';
import { DataTable, type Column } from '@/components/ui/data-table';
import { useText } from '@/components/ui/text';
import type { SourceDetailView, SourceUseView } from '@/lib/api/views/source-view';
import { claimStateLabel } from '@/lib/domain/claim-words';
import { text } from '@/lib/language/text';

const stanceLabel = {
  supports: text('supports'),
  contradicts: text('contradicts'),
  context: text('gives context'),
} as const;

/** Every use of a source, newest first: for which claim, how it was rated, where in the source. */
export function SourceUses({ source, now }: { source: SourceDetailView; now: string }) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const base = `/n/${newsroom.slug}`;
  const columns: Column<SourceUseView>[] = [
    {
      key: 'claim',
      header: t('Claim'),
      isTitle: true,
      isWide: true,
      cell: (use) => (
        <>
          <Link
            href={`${base}/articles/${use.articleId}?claim=${use.claimId}`}
            className="font-serif text-lg leading-snug no-underline hover:underline"
          >
            {use.statement}
          </Link>
          <span className="block text-sm text-ink-2">
            {use.articleTitle || t('Without a headline')}
            {use.recordedAs ? (
              <>
                {' · '}
                {t.rich('recorded as <a>{title}</a>', {
                  title: use.recordedAs.title,
                  a: (chunks) => (
                    <Link href={`${base}/sources/${use.recordedAs!.id}`} className="link">
                      {chunks}
                    </Link>
                  ),
                })}
              </>
            ) : null}
          </span>
        </>
      ),
    },
    {
      key: 'rating',
      header: t('Rating'),
      cell: (use) => (
        <>
          {use.rating ? <RatingSample {...use.rating} label={worded({ t }, use.rating.label)} /> : null}
          <span className={use.state === 'stale' ? 'block text-sm text-stale' : 'block text-sm text-ink-2'}>
            {t(claimStateLabel[use.state])}
          </span>
        </>
      ),
    },
    {
      key: 'stance',
      header: t('Stance'),
      cell: (use) => (
        <span className={use.stance === 'contradicts' ? 'whitespace-nowrap text-wrong' : 'whitespace-nowrap'}>
          {t(stanceLabel[use.stance])}
          {use.isWithdrawn ? <span className="block text-sm text-ink-3">{t('withdrawn')}</span> : null}
        </span>
      ),
    },
    {
      key: 'where',
      header: t('Where'),
      isText: true,
      cell: (use) => (
        <>
          {use.locator}
          <time dateTime={use.at} className="block text-sm whitespace-nowrap text-ink-2">
            {printMoment(t, use.at, newsroom.timeZone, now)}
          </time>
        </>
      ),
    },
  ];
  return (
    <>
      <h2 className="mt-10 mb-2 font-serif text-xl font-semibold">{t('Where it was used')}</h2>
      {source.uses.length > 0 ? (
        <DataTable
          caption={t('Claims that it was used for')}
          columns={columns}
          rows={source.uses}
          rowKey={(use) => `${use.claimId} ${use.at} ${use.isWithdrawn}`}
        />
      ) : (
        <p className="text-ink-2">{t('Nowhere yet that you may see.')}</p>
      )}
      {source.uses.length > 0 ? (
        <p className="mt-3">
          <Link href={`${base}/claims?sourceId=${source.id}`} className="link">
            {source.hasMoreUses
              ? t('These are the newest. Search all claims that rest on it')
              : t('Search the claims that rest on it')}
          </Link>
        </p>
      ) : null}
    </>
  );
}
