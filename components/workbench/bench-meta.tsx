import { MayNot } from '@/components/claims/may-not';
import { printDay, printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import type { ArticleView } from '@/lib/api/views/article-view';
import { articlePurposeLabel, articleStateLabel } from '@/lib/domain/article-words';

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

/** Over the text: what it is, in small print; and whether this editor is one who may clear or conclude it. */
export function BenchMeta({ article, readOnly }: BenchMetaProps) {
  const { newsroom } = useNewsroom();
  const end = article.next.find(({ to }) => to === 'cleared' || to === 'concluded');
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
      {newsroom.me.roles.includes('editor') ? (
        <MayNot what={end?.to === 'concluded' ? 'Concluding' : 'Clearing'} why={end?.refusal ?? null} />
      ) : null}
    </div>
  );
}
