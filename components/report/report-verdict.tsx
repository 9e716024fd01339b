import { RationaleText } from '@/components/verdicts/rationale-text';
import type { ReviewView, VerdictRevisionView } from '@/lib/api/views/claim-view';
import type { ReportClaimView } from '@/lib/api/views/report-view';
import { claimantText } from '@/lib/domain/claimant-words';
import { claimantSaid } from '@/components/claims/claimant-said';
import { say, type Said } from '@/lib/language/text';
import { worded } from '@/components/frame/worded';
import { type ReportReading, stamp } from './reading';

interface ReportVerdictProps {
  reading: ReportReading;
  claim: ReportClaimView;
  revision: VerdictRevisionView;
  /** Of evidence revisions: as the list beside names their evidence. */
  markOf: (evidenceRevisionId: string) => string | null;
}

/** One revision with what it judged and what was decided on it. */
export function ReportVerdict({ reading, claim, revision, markOf }: ReportVerdictProps) {
  const { t } = reading;
  const { judged } = revision;
  const relied = [...new Set(revision.evidenceRevisionIds.flatMap((id) => markOf(id) ?? []))];
  return (
    <li className="report-piece">
      <span className="report-piece-mark">
        <b>{t('V{number, number}', { number: revision.number })}</b>
      </span>
      <div className="min-w-0">
        <p>
          <b>{worded(reading, revision.ratingLabel)}</b>
          {revision.isConfirmation ? ` · ${t('still holds')}` : ''}
          <span className="report-small inline">
            {' · '}
            {t('{who}, {when}', { who: revision.by.name, when: stamp(reading, revision.at) })}
            {' · '}
            {t('version {number, number} of the text', { number: judged.articleVersion })}
            {relied.length > 0 ? ` · ${t('rests on {what}', { what: relied.join(', ') })}` : ''}
          </span>
        </p>
        {judged.statement !== claim.statement ? (
          <p className="report-small">{t('It judged: “{statement}”', { statement: judged.statement })}</p>
        ) : null}
        {claimantText(judged.claimant) !== claimantText(claim.claimant) ? (
          <p className="report-small">
            {t('Said then by: {who}', { who: claimantSaid(t, judged.claimant) })}
          </p>
        ) : null}
        <div className="report-words">
          <RationaleText value={revision.rationale} />
        </div>
        {revision.suggestedText !== null ? (
          <p className="report-words">
            <span className="report-small inline">{t('Suggested:')} </span>
            {revision.suggestedText}
          </p>
        ) : null}
        {revision.reason ? <p className="report-words">{revision.reason}</p> : null}
        {revision.reviews.map((review) => (
          <Review key={review.id} reading={reading} review={review} />
        ))}
      </div>
    </li>
  );
}

const decided: Record<ReviewView['decision'], (who: string) => Said> = {
  approve: (who) => say('Approved by {who}', { who }),
  request_changes: (who) => say('Sent back by {who}', { who }),
  override: (who) => say('Overridden by {who}', { who }),
  reaffirm: (who) => say('Reaffirmed by {who}', { who }),
};

function Review({ reading, review }: { reading: ReportReading; review: ReviewView }) {
  const { t } = reading;
  return (
    <div className="report-review">
      <p>
        <b>{t.said(decided[review.decision](review.by.name))}</b>
        {review.ratingLabel ? (
          <>
            {': '}
            <b>{worded(reading, review.ratingLabel)}</b>
          </>
        ) : null}
        <span className="report-small inline">, {stamp(reading, review.at)}</span>
      </p>
      {review.reason ? <p className="report-words">{review.reason}</p> : null}
      {review.otherWording ? (
        <p className="report-words">
          <span className="report-small inline">{t('With another wording:')} </span>
          {review.otherWording}
        </p>
      ) : null}
    </div>
  );
}
