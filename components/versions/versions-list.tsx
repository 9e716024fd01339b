import { Link } from '@/components/ui/link';
import { printMoment } from '@/components/frame/moment';
import type { ReportReading } from '@/components/report/reading';
import type { ArticleVersionSummaryView, ArticleView } from '@/lib/api/views/article-view';
import type { VersionChangesView } from '@/lib/api/views/version-view';
import { type Text, text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import { RestoreButton } from './restore-button';

interface VersionsListProps extends ReportReading {
  article: ArticleView;
  versions: readonly ArticleVersionSummaryView[];
  changes: VersionChangesView | null;
}

/** As many stand open; the older ones are folded. */
const SHOWN = 6;

/** Every version, newest first: what it is, who saved it, and what can be done with it. */
export function VersionsList({ versions, ...props }: VersionsListProps) {
  const { t } = props;
  const older = versions.slice(SHOWN);
  const line = (version: ArticleVersionSummaryView) => (
    <OneVersion key={version.id} version={version} {...props} />
  );
  return (
    <>
      <ol reversed className="versions-list" aria-label={t('Versions')}>
        {versions.slice(0, SHOWN).map(line)}
      </ol>
      {older.length > 0 ? (
        <details className="mt-2">
          <summary className="text-ink-2">
            {t('{count, plural, one {# older version} other {# older versions}}', { count: older.length })}
          </summary>
          <ol reversed className="versions-list">
            {older.map(line)}
          </ol>
        </details>
      ) : null}
    </>
  );
}

function OneVersion({
  version,
  article,
  changes,
  t,
  timeZone,
  slug,
}: Omit<VersionsListProps, 'versions'> & { version: ArticleVersionSummaryView }) {
  const { number, note, savedBy, createdAt, wordCount } = version;
  const isCompared = changes !== null && [changes.since.number, changes.version.number].includes(number);
  const isCurrent = number === article.currentVersion;
  return (
    <li className={isCompared ? 'is-compared' : undefined}>
      <span className="versions-number">
        <span className="sr-only">{t('Version {number}', { number })}</span>
        <span aria-hidden="true">{number}</span>
      </span>
      <div className="versions-about">
        <p>
          <b>{wayOf(t, version)}</b>
          {isCurrent ? ` · ${t('the text as it is now')}` : ''}
          {isCompared ? ` · ${t('compared below')}` : ''}
        </p>
        {note ? <p className="versions-note">“{note}”</p> : null}
        <p className="text-sm">
          {savedBy.name},{' '}
          <time dateTime={createdAt} suppressHydrationWarning>
            {printMoment(t, createdAt, timeZone, new Date().toISOString())}
          </time>{' '}
          · {t('{count, plural, one {# word} other {# words}}', { count: wordCount })}
        </p>
      </div>
      <div className="versions-acts">
        {number > 1 ? (
          <Link
            className="link"
            href={`/n/${slug}/articles/${article.id}/versions?from=${number - 1}&to=${number}`}
            aria-label={t('What changed in version {number}', { number })}
          >
            {t('What changed')}
          </Link>
        ) : null}
        {!isCurrent && article.may.saveVersion === null ? (
          <RestoreButton articleId={article.id} number={number} current={article.currentVersion} />
        ) : null}
      </div>
    </li>
  );
}

const ways: Record<Exclude<ArticleVersionSummaryView['origin'], 'restored'>, Text> = {
  created: text('version:: Created'),
  edited: text('version:: Edited'),
  applied: text('Wordings put in'),
};

const wayOf = (t: Translate, { origin, restoredFrom }: ArticleVersionSummaryView): string =>
  origin === 'restored'
    ? t('Restored from version {number}', { number: restoredFrom ?? 0 })
    : t(ways[origin]);
