import { printDay } from '@/components/frame/moment';
import type { ReportView } from '@/lib/api/views/report-view';
import { BlockerView, type ProgressView } from '@/lib/api/views/article-view';
import { articlePurposeLabel, articleStateLabel } from '@/lib/domain/article-words';
import { type CoverageClass, coverageLabel } from '@/lib/domain/coverage-words';
import { worded } from '@/components/frame/worded';
import { type ReportReading, stamp } from './reading';

interface HeadProps {
  reading: ReportReading;
  report: ReportView;
  newsroomName: string;
  action: React.ReactNode;
}

/** What it is a report of, how it ended, and by whom. */
export function ReportHead({ reading, report, newsroomName, action }: HeadProps) {
  const { t } = reading;
  const { article, coverage, claims } = report;
  const language = new Intl.DisplayNames(t.language, { type: 'language' }).of(article.language);
  const facts = [
    article.byline,
    article.outlet,
    article.publishedOn ? printDay(t, article.publishedOn) : '',
    worded(reading, articlePurposeLabel[article.purpose]),
    language ?? '',
    t('{count, plural, one {# word} other {# words}}', { count: article.text.wordCount }),
    article.restricted ? t('restricted') : '',
  ];
  const last = article.stateChanges.at(-1);
  return (
    <header>
      <div className="flex items-start justify-between gap-6">
        <p className="label">{t('Fact-check report · {newsroom}', { newsroom: newsroomName })}</p>
        {action}
      </div>
      <h1 className="report-title">{article.title || t('Without a headline')}</h1>
      <p className="report-small">{facts.filter(Boolean).join(' · ')}</p>
      <p className="report-state">
        <b>{worded(reading, articleStateLabel[article.state])}</b>
        {last ? `, ${stamp(reading, last.at)}, ${last.by.name}` : ''}
        {last?.reason && last.to !== 'released' ? <span className="font-normal">: {last.reason}</span> : null}
      </p>
      <PartlyChecked reading={reading} report={report} />
      <Coverage reading={reading} counts={coverage.counts} />
      <p className="report-small">
        {t('{count, plural, one {# claim} other {# claims}}', { count: claims.length })}
        {' · '}
        {t('version {number, number} of the text, SHA-256', { number: article.text.number })}{' '}
        <span className="report-hash">{article.text.hash}</span>
        {' · '}
        {t('made {when}', { when: stamp(reading, report.madeAt) })}
      </p>
    </header>
  );
}

/** Said for good of what was let out before it was done, with what was missing then. */
function PartlyChecked({ reading, report }: { reading: ReportReading; report: ReportView }) {
  const { t } = reading;
  const release = report.article.stateChanges.findLast((one) => one.to === 'released');
  if (!release) return null;
  const missing = BlockerView.array().parse(release.blockers);
  const numbers = new Map(report.claims.map((one) => [one.id, one.number]));
  return (
    <section className="report-partly" aria-labelledby="partly-checked">
      <h2 id="partly-checked">{t('Partly checked')}</h2>
      <p>
        {t('{who} let it out on {when}, by name: {reason}', {
          who: release.by.name,
          when: stamp(reading, release.at),
          reason: release.reason,
        })}
      </p>
      <p className="mt-1.5 font-semibold">{t('What was missing then:')}</p>
      <ul className="list-disc pl-5">
        {missing.map(({ message, claimId = '' }, at) => (
          <li key={at}>
            {message} <ClaimNumber reading={reading} number={numbers.get(claimId)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The record names a claim by its words, which another one may have, too. */
function ClaimNumber({ reading: { t }, number }: { reading: ReportReading; number: number | undefined }) {
  if (number === undefined) return null;
  return (
    <a href={`#claim-${number}`} className="link report-small">
      {t('Claim {number, number}', { number })}
    </a>
  );
}

const order = [
  'settled',
  'in_work',
  'nothing_to_check',
  'not_looked_at',
] as const satisfies readonly CoverageClass[];

/** The four figures under a rule, as in a box score. */
function Coverage({ reading, counts }: { reading: ReportReading; counts: ProgressView }) {
  const all = order.reduce((sum, name) => sum + counts[name], 0);
  return (
    <dl className="report-coverage" aria-label={reading.t('Words')}>
      {order.map((name) => (
        <div key={name}>
          <dt>{worded(reading, coverageLabel[name])}</dt>
          <dd>
            {reading.t.number(counts[name])}
            <span className="report-share">
              {all === 0 ? 0 : Math.round((counts[name] / all) * 100)}
              {'\u00a0%'}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
