import { Link } from '@/components/ui/link';
import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { useText } from '@/components/ui/text';
import { saidOf, type Text, text } from '@/lib/language/text';
import { MayNot } from '@/components/claims/may-not';
import { places } from '@/components/frame/known-keys';
import { usePageActions } from '@/components/frame/page-actions';
import { printDay, printMoment } from '@/components/frame/moment';
import { DetailsButton } from '@/components/details/details-button';
import { LeftDraftLink } from '@/components/editing/left-draft-link';
import { ReportLink } from '@/components/report/report-link';
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
  const t = useText();
  return (
    <span className="bench-state">
      {t(articleStateLabel[article.state])}
      {article.deadline
        ? ` · ${t('due {moment}', { moment: printMoment(t, article.deadline, timeZone, now) })}`
        : ''}
    </span>
  );
}

/** By its name; it stands in the list of keys no more than other buttons. */
const allVersions = { label: text('Versions of the text'), keys: [], isUnlisted: true };
const articleDetails = { label: text('Article details'), keys: [], isUnlisted: true };
/** Found by whose text it may be: who may not just now is told why there. */
const editText = { label: text('Edit text'), keys: [], isUnlisted: true };

interface BenchMetaProps {
  article: ArticleView;
  /** Why nothing can be changed, null where it can. */
  readOnly: Text | null;
  /** What can be done about the text as a whole. */
  children?: React.ReactNode;
}

/** Over the text: what it is, in small print; and whether this editor is one who may clear or conclude it. */
export function BenchMeta({ article, readOnly, children }: BenchMetaProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const details = useRef<HTMLButtonElement>(null);
  const open = () => details.current?.click();
  const router = useRouter();
  const address = `/n/${newsroom.slug}/articles/${article.id}`;
  const edit = `${address}/edit`;
  const versions = `${address}/versions`;
  const isTextWriter = newsroom.me.roles.some((role) => role === 'writer' || role === 'editor');
  usePageActions(places.everywhere, [
    { ...articleDetails, run: open },
    ...(isTextWriter ? [{ ...editText, run: () => router.push(edit) }] : []),
    { ...allVersions, run: () => router.push(versions) },
  ]);
  const end = article.next.find(({ to }) => to === 'cleared' || to === 'concluded');
  const language = new Intl.DisplayNames(t.language, { type: 'language' }).of(article.language);
  const facts = [
    t.said(saidOf(articlePurposeLabel[article.purpose])),
    article.outlet,
    article.publishedOn ? printDay(t, article.publishedOn) : '',
    t('{count, plural, one {# word} other {# words}}', { count: article.text.wordCount }),
    language,
    article.restricted ? t('restricted') : '',
    article.isPartlyChecked ? t('partly checked') : '',
  ];
  return (
    <div className="bench-meta">
      <p>
        {facts.filter(Boolean).join(' · ')} ·{' '}
        <Link href={versions} className="link print:hidden">
          {t('version {number}', { number: article.currentVersion })}
        </Link>{' '}
        · <ReportLink articleId={article.id} /> · <DetailsButton ref={details} articleId={article.id} />
        {article.may.saveVersion === null ? (
          <>
            {' · '}
            <Link href={edit} className="link print:hidden">
              {t(editText.label)}
            </Link>
          </>
        ) : (
          <LeftDraftLink articleId={article.id} href={edit} />
        )}
      </p>
      {isTextWriter ? <MayNot what={t('Editing the text')} why={article.may.saveVersion} /> : null}
      {readOnly ? (
        <p role="status" className="bench-read-only">
          {t(readOnly)}
        </p>
      ) : null}
      {newsroom.me.roles.includes('editor') ? (
        <MayNot what={end?.to === 'concluded' ? t('Concluding') : t('Clearing')} why={end?.refusal ?? null} />
      ) : null}
      {children}
    </div>
  );
}
