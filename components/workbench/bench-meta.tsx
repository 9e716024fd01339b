import { printDay, printMoment } from '@/components/frame/moment';
import type { ArticleView } from '@/lib/api/views/article-view';
import { articlePurposeLabel, articleStateLabel } from '@/lib/domain/article';

interface BenchNoteProps {
  article: ArticleView;
  timeZone: string;
  now: string;
}

/** Beside the title: its state, and by when. */
export function BenchNote({ article, timeZone, now }: BenchNoteProps) {
  return (
    <span className="bench-state">
      {articleStateLabel[article.state]}
      {article.deadline ? ` · due ${printMoment(article.deadline, timeZone, now)}` : ''}
    </span>
  );
}

interface BenchMetaProps {
  article: ArticleView;
  /** Why nothing can be changed, null where it can. */
  readOnly: string | null;
}

/** Over the text: what it is, in small print. */
export function BenchMeta({ article, readOnly }: BenchMetaProps) {
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(article.language);
  const facts = [
    articlePurposeLabel[article.purpose],
    article.outlet,
    article.publishedOn ? printDay(article.publishedOn) : '',
    `${article.text.wordCount.toLocaleString('en')} words`,
    language,
    `version ${article.currentVersion}`,
    article.restricted ? 'restricted' : '',
    article.isPartlyChecked ? 'partly checked' : '',
  ];
  return (
    <div className="bench-meta">
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {readOnly ? (
        <p role="status" className="bench-read-only">
          {readOnly}
        </p>
      ) : null}
    </div>
  );
}
