import { codePointIndex, rangeToUtf16 } from '@/lib/anchoring/code-points';
import type { ReportView } from '@/lib/api/views/report-view';
import { stretchLines } from '@/lib/article/stretch-lines';
import { articleStateLabel } from '@/lib/domain/article-words';
import { worded } from '@/components/frame/worded';
import { type ReportReading, stamp } from './reading';
import { Cited } from './report-evidence';

interface PartProps {
  reading: ReportReading;
  report: ReportView;
}

/** What was waved through has a name: words marked as nothing to check, claims let stand, overrides. */
export function ByName({ reading, report }: PartProps) {
  const { t } = reading;
  const lines = report.claims.flatMap((claim) => [
    ...claim.stoodByName
      .filter((one) => one.isCurrent)
      .map((one) => ({
        number: claim.number,
        what: t('{who} let it stand: {reason}', { who: one.by.name, reason: one.reason }),
        at: one.at,
      })),
    ...claim.verdicts.flatMap((revision) =>
      revision.reviews
        .filter((one) => one.decision === 'override')
        .map((one) => ({
          number: claim.number,
          what: t('{who} overrode “{before}” with “{after}”: {reason}', {
            who: one.by.name,
            before: worded(reading, revision.ratingLabel),
            after: worded(reading, one.ratingLabel ?? ''),
            reason: one.reason,
          }),
          at: one.at,
        })),
    ),
  ]);
  if (lines.length === 0) return <p className="report-small italic">{t('Nothing.')}</p>;
  return (
    <ul className="report-lines">
      {lines.map((one, at) => (
        <li key={at}>
          <a href={`#claim-${one.number}`} className="report-ref">
            {one.number}
          </a>
          <span>
            {one.what} <span className="report-small inline">{stamp(reading, one.at)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Who said of which words that they hold nothing to check. */
export function NothingToCheck({ reading, report }: PartProps) {
  const { t } = reading;
  const linesOf = stretchesOf(report);
  if (report.coverage.marks.length === 0) return <p className="report-small italic">{t('No words.')}</p>;
  return (
    <ul className="report-lines">
      {report.coverage.marks.map((mark) => (
        <li key={mark.id} className="report-mark-line">
          <Passage lines={linesOf(mark)}>
            <p className="report-small">
              {t('{who}, {when}', { who: mark.by.name, when: stamp(reading, mark.at) })}
            </p>
          </Passage>
        </li>
      ))}
    </ul>
  );
}

/** Words that nobody has looked at, in full sight. */
export function NotLookedAt({ reading, report }: PartProps) {
  const linesOf = stretchesOf(report);
  const missing = report.coverage.stretches.filter((one) => one.class === 'not_looked_at');
  if (missing.length === 0) return <p className="report-small italic">{reading.t('No words.')}</p>;
  return (
    <ul className="report-lines">
      {missing.map((one) => (
        <li key={one.start} className="report-mark-line">
          <Passage lines={linesOf(one)} />
        </li>
      ))}
    </ul>
  );
}

const stretchesOf = ({ article: { text } }: ReportView) => {
  const index = codePointIndex(text.text);
  return (range: { start: number; end: number }) => stretchLines(text.text, rangeToUtf16(index, range));
};

interface PassageProps {
  lines: readonly string[];
  /** Below the last of its lines. */
  children?: React.ReactNode;
}

/** Words that stand together, in full, each paragraph’s by themselves: joined they would be a sentence nobody wrote. */
function Passage({ lines, children }: PassageProps) {
  return (
    <div className="report-passage">
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      {children}
    </div>
  );
}

/** Every source with the claims that cite it. */
export function Sources({ reading, report }: PartProps) {
  const { t } = reading;
  if (report.sources.length === 0) return <p className="report-small italic">{t('No sources.')}</p>;
  return (
    <ul className="report-lines">
      {report.sources.map(({ source, claims, isCorrected }, at) => (
        <li key={at} className="report-mark-line">
          <span>
            <Cited reading={reading} cited={source} />
            <span className="report-small block">
              {t('{count, plural, one {Claim} other {Claims}}', { count: claims.length })}{' '}
              {claims.map((number, n) => (
                <span key={number}>
                  {n > 0 ? ', ' : ''}
                  <a href={`#claim-${number}`} className="link">
                    {number}
                  </a>
                </span>
              ))}
              {isCorrected
                ? ` · ${t('corrected since a verdict rested on it: how it read then stands with the evidence')}`
                : ''}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The article's way through the desk, from its first day. */
export function Way({ reading, report }: PartProps) {
  const { t } = reading;
  const { article } = report;
  const label = (state: keyof typeof articleStateLabel) => worded(reading, articleStateLabel[state]);
  const people = article.writers.map((one) => one.name).join(', ');
  return (
    <ul className="report-lines">
      <li className="report-mark-line">
        <span>
          {t('{who} brought it to the desk.', { who: article.createdBy.name })}
          {people ? ` ${t('Writers: {people}.', { people })}` : ''}{' '}
          <span className="report-small inline">{stamp(reading, article.createdAt)}</span>
        </span>
      </li>
      {article.stateChanges.map((one, at) => (
        <li key={at} className="report-mark-line">
          <span>
            {t('{from} → {to}, by {who}', { from: label(one.from), to: label(one.to), who: one.by.name })}
            {one.reason ? `: ${one.reason}` : ''}{' '}
            <span className="report-small inline">{stamp(reading, one.at)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
