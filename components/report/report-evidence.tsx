import { printDay } from '@/components/frame/moment';
import { levelLabel, stanceLabel, stanceSign } from '@/components/evidence/evidence-labels';
import type { ReportEvidenceView } from '@/lib/api/views/report-view';
import type { CitedRecordView } from '@/lib/api/views/source-view';
import type { EvidenceDetail } from '@/lib/domain/evidence';
import { evidenceFormLabel } from '@/lib/domain/evidence-words';
import { sourceKindLabel } from '@/lib/domain/source-words';
import { worded } from '@/components/frame/worded';
import { type ReportReading, stamp } from './reading';

interface ReportEvidenceProps {
  reading: ReportReading;
  evidence: ReportEvidenceView;
  /** As the verdicts name it: E1, E2. */
  mark: string;
  /** The latest verdict relies on it as it reads here. */
  isRelied: boolean;
}

/** One piece of evidence: how it bears on the claim, its exact words, where they stand, who added it. */
export function ReportEvidence({ reading, evidence, mark, isRelied }: ReportEvidenceProps) {
  const { t } = reading;
  const { current, isWithdrawn, isNewSinceVerdict, corrected } = evidence;
  const { sign, ink } = stanceSign[current.stance];
  return (
    <li className="report-piece">
      <span className="report-piece-mark">
        <b>{mark}</b>
        <span aria-hidden="true" className={`ml-1 ${ink}`}>
          {sign}
        </span>
      </span>
      <div className="min-w-0">
        <p className="report-small">
          <b>{worded(reading, stanceLabel[current.stance])}</b>
          {current.detail ? ` · ${worded(reading, evidenceFormLabel[current.detail.form])}` : ''}
          {` · ${worded(reading, levelLabel[current.level])}`}
          {isWithdrawn ? <b> · {t('withdrawn')}</b> : null}
          {isNewSinceVerdict && !isWithdrawn ? (
            <b>
              {' · '}
              {isRelied
                ? t('the record of its source was corrected since the verdict')
                : t('new since the verdict')}
            </b>
          ) : null}
        </p>
        {current.detail ? (
          <Words reading={reading} detail={current.detail} />
        ) : (
          <p className="italic">{t('Its words would give a confidential source away.')}</p>
        )}
        {current.source ? (
          <p className="report-small">
            <Cited reading={reading} cited={corrected?.before ?? current.source} locator={current.locator} />
          </p>
        ) : null}
        {corrected && current.source ? (
          <Corrected reading={reading} corrected={corrected} now={current.source} />
        ) : null}
        {current.reason ? <p className="report-small">{current.reason}</p> : null}
        <p className="report-small">
          {current.number > 1
            ? t('{who}, {when}, revision {number, number}', {
                who: current.by.name,
                when: stamp(reading, current.at),
                number: current.number,
              })
            : t('{who}, {when}', { who: current.by.name, when: stamp(reading, current.at) })}
        </p>
      </div>
    </li>
  );
}

interface CorrectedProps {
  reading: ReportReading;
  corrected: NonNullable<ReportEvidenceView['corrected']>;
  now: CitedRecordView;
}

/** Above it the source as the verdict had it; here who corrected that since, and what it says now if that is printed. */
function Corrected({ reading, corrected, now }: CorrectedProps) {
  const { t } = reading;
  const people = corrected.corrections
    .map(({ by, at }) => t('{who}, {when}', { who: by.name, when: stamp(reading, at) }))
    .join('; ');
  const isSame = JSON.stringify(printed(corrected.before)) === JSON.stringify(printed(now));
  return (
    <p className="report-small">
      {t('This is how the verdict had it. Corrected since: {people}.', { people })}
      {isSame ? null : (
        <>
          {' '}
          {t('It now reads:')} <Cited reading={reading} cited={now} />
        </>
      )}
    </p>
  );
}

/** What `Cited` prints of a record. */
function printed(cited: CitedRecordView) {
  if (!cited.isVisible) return null;
  const { title, publisher, author, publishedOn, accessedOn, kind, url, copyOf } = cited.source;
  return [title, author, publisher, kind, publishedOn, accessedOn, copyOf?.title, url];
}

interface CitedProps {
  reading: ReportReading;
  cited: CitedRecordView;
  /** Where in it, if one place is meant. */
  locator?: string | null;
}

/** A source as a report cites it: title, publisher, author, day, what it is a copy of, and its address in full. */
export function Cited({ reading, cited, locator = null }: CitedProps) {
  const { t } = reading;
  if (!cited.isVisible) return <span className="italic">{t('confidential source')}</span>;
  const { title, publisher, author, publishedOn, accessedOn, kind, url, copyOf } = cited.source;
  const parts = [
    author,
    publisher,
    worded(reading, sourceKindLabel[kind]),
    publishedOn ? printDay(t, publishedOn) : t('undated'),
    accessedOn ? t('looked at on {day}', { day: printDay(t, accessedOn) }) : '',
    copyOf ? t('copy of {title}', { title: copyOf.title }) : '',
    locator ?? '',
  ].filter(Boolean);
  return (
    <>
      <cite className="report-cite">{title}</cite>
      {`, ${parts.join(', ')}`}
      {url ? (
        <>
          {' '}
          <a className="report-address" href={url} rel="noopener noreferrer nofollow">
            {url}
          </a>
        </>
      ) : null}
    </>
  );
}

function Words({ reading, detail }: { reading: ReportReading; detail: EvidenceDetail }) {
  const { t } = reading;
  switch (detail.form) {
    case 'quote':
      return (
        <>
          <blockquote lang={detail.language ?? undefined} className="report-quote">
            {detail.quote}
          </blockquote>
          {detail.translation ? <blockquote className="report-quote">{detail.translation}</blockquote> : null}
          {detail.translation ? (
            <p className="report-small">
              {detail.translator
                ? t('Translated by {who}', { who: detail.translator })
                : t('The original above, its translation below it')}
            </p>
          ) : null}
        </>
      );
    case 'notes':
      return (
        <>
          <p className="report-words">{detail.notes}</p>
          <p className="report-small">
            {[detail.who, detail.how, detail.at ? stamp(reading, detail.at) : ''].filter(Boolean).join(' · ')}
          </p>
        </>
      );
    case 'absence':
      return (
        <>
          <p className="report-words">{t('Not there: {what}', { what: detail.sought })}</p>
          <p className="report-small">
            {t('Searched from {from} to {to}: {where}', {
              from: detail.from,
              to: detail.to,
              where: detail.searched,
            })}
          </p>
        </>
      );
    case 'calculation':
      return (
        <>
          <p className="report-words tabular-nums">
            {detail.formula} = <b>{detail.result}</b>
          </p>
          <p className="report-small tabular-nums">
            {[
              ...detail.inputs.map((input) => `${input.label}: ${input.value}`),
              detail.base ? t('base: {base}', { base: detail.base }) : '',
              detail.rounding ? t('rounding: {rounding}', { rounding: detail.rounding }) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </>
      );
    case 'set':
      return (
        <>
          <p className="report-words">{t('All of: {what}', { what: detail.of })}</p>
          <p className="report-small">
            {detail.members.map(({ name, finding }) => (finding ? `${name}: ${finding}` : name)).join(' · ')}
          </p>
          <p className="report-small">{t('These are all: {how}', { how: detail.complete })}</p>
        </>
      );
  }
}
