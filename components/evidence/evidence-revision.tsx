import { DOT } from '@/components/ui/dot';
import { printDay } from '@/components/frame/moment';
import { useText } from '@/components/ui/text';
import type { CitedSourceView, EvidenceRevisionView } from '@/lib/api/views/source-view';
import { evidenceFormLabel } from '@/lib/domain/evidence-words';
import { sourceKindLabel } from '@/lib/domain/source-words';
import { saidOf } from '@/lib/language/text';
import { levelLabel, stanceLabel, stanceSign } from './evidence-labels';
import { EvidenceWords } from './evidence-words';

/** A source as a line names it: title, publisher, day; for those who may not see it, that it is confidential. */
function CitedSource({ cited }: { cited: CitedSourceView }) {
  const t = useText();
  if (!cited.isVisible) return <span>{t('confidential source')}</span>;
  const { title, publisher, publishedOn, kind, url, confidential, copyOf } = cited.source;
  return (
    <>
      {url ? (
        <a className="link" href={url} target="_blank" rel="noopener noreferrer nofollow">
          {title}
          <span className="sr-only">{` ${t('(opens in a new tab)')}`}</span>
        </a>
      ) : (
        title
      )}
      {[publisher || t(sourceKindLabel[kind]), publishedOn ? printDay(t, publishedOn) : t('undated')]
        .map((part) => `, ${part}`)
        .join('')}
      {copyOf ? `, ${t('copy of {title}', { title: copyOf.title })}` : ''}
      {confidential ? (
        <b className="font-semibold text-ink">
          {DOT}
          {t('source:: confidential')}
        </b>
      ) : null}
    </>
  );
}

/** One revision of a piece of evidence: stance, its words, then where they stand, small. */
export function EvidenceRevision({ revision }: { revision: EvidenceRevisionView }) {
  const t = useText();
  const { sign, ink } = stanceSign[revision.stance];
  return (
    <div className="grid grid-cols-[1.125rem_minmax(0,1fr)] gap-x-2">
      <span aria-hidden="true" className={`text-base leading-snug ${ink}`}>
        {sign}
      </span>
      <div className="min-w-0">
        <span className="sr-only">{t(stanceLabel[revision.stance])}: </span>
        {revision.detail ? (
          <EvidenceWords detail={revision.detail} />
        ) : (
          <p className="text-ink-2 italic">{t('Its words would give a confidential source away.')}</p>
        )}
        <p className="mt-0.5 text-sm text-ink-2">
          {revision.source ? (
            <>
              <CitedSource cited={revision.source} />
              {DOT}
            </>
          ) : null}
          {t(levelLabel[revision.level]).toLowerCase()}
          {revision.stance === 'context' ? `${DOT}${t(stanceLabel.context).toLowerCase()}` : ''}
          {revision.detail && revision.detail.form !== 'quote'
            ? `${DOT}${t.said(saidOf(evidenceFormLabel[revision.detail.form])).toLowerCase()}`
            : ''}
          {revision.locator ? `${DOT}${revision.locator}` : ''}
        </p>
      </div>
    </div>
  );
}
