import type { ArticleVersionSummaryView, ArticleView } from '@/lib/api/views/article-view';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import type { VersionChangesView } from '@/lib/api/views/version-view';
import { lookOf } from '@/lib/editor/highlights';
import type { ReportReading } from '@/components/report/reading';
import { EmptyState } from '@/components/ui/empty-state';
import { ButtonLink } from '@/components/ui/button';
import { ClaimFates } from './claim-fates';
import { compareTexts } from './compare-texts';
import { ComparedText } from './compared-text';
import type { ClaimLook } from './compared-words';
import { ComparePicker } from './compare-picker';
import { fatesOf } from './fates';
import type { Look } from './kept-look';
import { VersionsList } from './versions-list';
import '@/components/ui/tones.css';
import './versions.css';

interface VersionsProps extends ReportReading {
  article: ArticleView;
  /** Newest first. */
  versions: readonly ArticleVersionSummaryView[];
  claims: readonly ClaimCardView[];
  /** Null where there is one version only. */
  changes: VersionChangesView | null;
  look: Look;
}

/** The versions of a text, what changed between two of them, and what became of each claim. */
export function Versions({ article, versions, claims, changes, look, ...reading }: VersionsProps) {
  const { t, slug } = reading;
  const bench = `/n/${slug}/articles/${article.id}`;
  return (
    <div className="versions">
      <h1>{t('Versions')}</h1>
      <p className="mt-1 text-ink-2">{article.title || t('Without a headline')}</p>
      <VersionsList article={article} versions={versions} changes={changes} {...reading} />
      {changes ? (
        <div className="versions-body">
          <div className="min-w-0">
            <div className="cmp-bar">
              <h2 id="compared">{t('What changed')}</h2>
              <ComparePicker
                key={`${changes.since.number} ${changes.version.number}`}
                numbers={versions.map((one) => one.number)}
                from={changes.since.number}
                to={changes.version.number}
              />
            </div>
            <ComparedText
              compared={compareTexts(changes)}
              looks={looksOf(claims, bench)}
              first={look}
              lang={article.language}
            />
          </div>
          <ClaimFates fates={fatesOf(changes.places)} bench={bench} t={t} />
        </div>
      ) : (
        <div className="mt-8">
          <EmptyState
            title={t('There is one version, the text as it came.')}
            action={
              article.may.saveVersion === null ? (
                <ButtonLink href={`${bench}/edit`}>{t('Edit text')}</ButtonLink>
              ) : (
                <ButtonLink href={bench}>{t('To the article')}</ButtonLink>
              )
            }
          >
            {t(
              'A second one is made when the text is edited and saved as a version, or when approved wordings are put into it. Then what changed stands here, with what became of each claim.',
            )}
          </EmptyState>
        </div>
      )}
    </div>
  );
}

const looksOf = (claims: readonly ClaimCardView[], bench: string): Record<string, ClaimLook> =>
  Object.fromEntries(
    claims.map((card): [string, ClaimLook] => [
      card.id,
      { ...lookOf(card), name: card.statement, href: `${bench}?claim=${card.id}` },
    ]),
  );
