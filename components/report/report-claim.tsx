import { inkText, lineClass } from '@/components/verdicts/tones';
import type { ReportClaimView } from '@/lib/api/views/report-view';
import type { ArticlePurpose } from '@/lib/domain/article';
import { claimKindLabel, claimStateLabel, riskReasonLabel } from '@/lib/domain/claim-words';
import { voiceSaid } from '@/components/claims/claimant-said';
import { quotationAspectLabel } from '@/lib/domain/quotation-words';
import { standingLabel } from '@/lib/domain/standing';
import { lookOf } from '@/lib/editor/highlights';
import { text, type Text } from '@/lib/language/text';
import { worded } from '@/components/frame/worded';
import { type ReportReading, stamp } from './reading';
import { ReportEvidence } from './report-evidence';
import { ReportPlaces } from './report-places';
import { ReportVerdict } from './report-verdict';

interface ReportClaimProps {
  reading: ReportReading;
  claim: ReportClaimView;
  purpose: ArticlePurpose;
  /** The number of a claim by its id; null for one that the reader may not know of. */
  numberOf: (claimId: string) => number | null;
  /** The other claim of the same quotation. */
  twin: ReportClaimView | null;
}

/** Verdicts and pieces of evidence that a claim has at most so that on paper it is not parted. */
const mostOfAShortOne = 3;

/** A claim with all that was done about it, in the order in which it was done. */
export function ReportClaim({ reading, claim, purpose, numberOf, twin }: ReportClaimProps) {
  const { t } = reading;
  const pieces = claim.evidence.map((evidence, at) => ({ evidence, mark: `E${at + 1}` }));
  const markOf = (revisionId: string) =>
    pieces.find(({ evidence }) =>
      [evidence.current, ...evidence.earlier].some((one) => one.id === revisionId),
    )?.mark ?? null;
  const isShort = claim.verdicts.length + pieces.length <= mostOfAShortOne;
  const facts = [
    worded(reading, claimKindLabel[claim.kind]),
    voiceSaid(t, claim),
    claim.riskReason
      ? t('high risk: {reason}', { reason: worded(reading, riskReasonLabel[claim.riskReason]) })
      : '',
    worded(reading, claimStateLabel[claim.state]),
    claim.standing && purpose === 'before_publication' ? worded(reading, standingLabel[claim.standing]) : '',
    claim.isFixed ? t('fixed: the suggested words stand there now') : '',
  ];
  return (
    <li id={`claim-${claim.number}`} className={`report-claim ${isShort ? 'is-short' : ''}`} tabIndex={-1}>
      <span aria-hidden="true" className="report-claim-number">
        {claim.number}
      </span>
      <div className="min-w-0">
        <div className="report-claim-head">
          <h3 className="report-statement">
            <span className="sr-only">{t('Claim {number, number}:', { number: claim.number })} </span>
            {claim.statement}
          </h3>
          <Outcome reading={reading} claim={claim} />
        </div>
        <p className="report-small">
          {claim.aspect ? (
            <>
              <b>{t(quotationAspectLabel[claim.aspect].title)}</b>
              {` · ${t(quotationAspectLabel[claim.aspect].asks)} · `}
            </>
          ) : null}
          {facts.filter(Boolean).join(' · ')}
        </p>
        {twin?.aspect ? (
          <p className="report-small">
            {t('On the same words:')}{' '}
            <a href={`#claim-${twin.number}`} className="link">
              {t(quotationAspectLabel[twin.aspect].title)} ({twin.number})
            </a>
          </p>
        ) : null}
        <ReportPlaces reading={reading} claim={claim} />
        <Links reading={reading} claim={claim} numberOf={numberOf} />
        {claim.verdicts.length > 0 ? (
          <ol aria-label={t('Verdicts')} className="report-pieces">
            {claim.verdicts.toReversed().map((revision) => (
              <ReportVerdict
                key={revision.id}
                reading={reading}
                claim={claim}
                revision={revision}
                markOf={markOf}
              />
            ))}
          </ol>
        ) : (
          <p className="report-small italic">{t('No verdict.')}</p>
        )}
        {claim.stoodByName.map((one) => (
          <p key={`${one.revisionId} ${one.at}`} className="report-words">
            <b>{t('{who} let it stand by name', { who: one.by.name })}</b>
            <span className="report-small inline">
              , {stamp(reading, one.at)}
              {one.isCurrent ? '' : ` · ${t('for words that read otherwise now')}`}
            </span>
            {`: ${one.reason}`}
          </p>
        ))}
        {pieces.length > 0 ? (
          <ol aria-label={t('Evidence')} className="report-pieces">
            {pieces.map(({ evidence, mark }) => (
              <ReportEvidence
                key={evidence.id}
                reading={reading}
                evidence={evidence}
                mark={mark}
                isRelied={claim.verdicts[0]?.evidenceRevisionIds.includes(evidence.current.id) ?? false}
              />
            ))}
          </ol>
        ) : null}
        <StateLine reading={reading} claim={claim} />
      </div>
    </li>
  );
}

function Outcome({ reading, claim }: { reading: ReportReading; claim: ReportClaimView }) {
  const { tone, line, sign } = lookOf(claim);
  const label = claim.state === 'stale' || !claim.rating ? claimStateLabel[claim.state] : claim.rating.label;
  return (
    <p className={`report-outcome ${inkText[tone]}`}>
      <span aria-hidden="true">{sign}</span>{' '}
      <span className={`underline decoration-2 underline-offset-4 ${lineClass[line]}`}>
        {worded(reading, label)}
      </span>
    </p>
  );
}

interface LinksProps {
  reading: ReportReading;
  claim: ReportClaimView;
  numberOf: (claimId: string) => number | null;
}

function Links({ reading: { t }, claim, numberOf }: LinksProps) {
  const linked = claim.restsOn.flatMap(({ id, statement }) => {
    const number = numberOf(id);
    return number === null ? [] : [{ id, number, statement }];
  });
  if (linked.length === 0) return null;
  return (
    <p className="report-small">
      {t('Rests on')}{' '}
      {linked.map(({ id, number, statement }, at) => (
        <span key={id}>
          {at > 0 ? ', ' : ''}
          <a href={`#claim-${number}`} className="link" title={statement}>
            {number}
          </a>
        </span>
      ))}
    </p>
  );
}

const changeLabel: Record<ReportClaimView['staleBecause'][number]['kind'], Text> = {
  words: text('the words'),
  statement: text('the statement'),
  kind: text('the kind'),
  claimant: text('the claimant'),
  evidence_changed: text('evidence that it relies on'),
  evidence_withdrawn: text('evidence that was withdrawn'),
  evidence_added: text('evidence that was added'),
  source_corrected: text('the record of a source'),
  rests_on: text('a claim that it rests on'),
  links: text('which claims it rests on'),
};

/** What became of it beside its verdicts: stale and why, dismissed, cut, and back. */
function StateLine({ reading, claim }: { reading: ReportReading; claim: ReportClaimView }) {
  const { t } = reading;
  const told = claim.stateChanges
    .filter(
      (one) => ['stale', 'dismissed', 'cut'].includes(one.to) || ['dismissed', 'cut'].includes(one.from),
    )
    .toReversed();
  const changed = claim.staleBecause.map((one) => t(changeLabel[one.kind]));
  // Only judged words need a reason to go; a place that no verdict knew is no part of what was checked.
  const takenAway = claim.takenAway.filter((one) => one.reason !== null).toReversed();
  if (told.length + takenAway.length + changed.length === 0) return null;
  return (
    <ul className="report-states">
      {told.map((one, at) => (
        <li key={at} className="report-small">
          <b>{worded(reading, claimStateLabel[one.to])}</b>
          {`, ${stamp(reading, one.at)}, ${one.by.name}`}
          {one.reason ? `: ${one.reason}` : ''}
        </li>
      ))}
      {takenAway.map((one, at) => (
        <li key={`away-${at}`} className="report-small">
          <b>{t('The place “{words}” was taken away', { words: one.exact })}</b>
          {`, ${stamp(reading, one.at)}, ${one.by.name}: ${one.reason}`}
        </li>
      ))}
      {changed.length > 0 ? (
        <li className="report-small">
          <b>{t('Stale: changed since the verdict')}</b>
          {`: ${changed.join(', ')}`}
        </li>
      ) : null}
    </ul>
  );
}
