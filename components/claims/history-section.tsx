'use client';

import type { ClaimView } from '@/lib/api/views/claim-view';
import { claimantText } from '@/lib/domain/claimant-words';
import { claimKindLabel, claimStateLabel } from '@/lib/domain/claim-words';
import { reviewDecisionLabel } from '@/lib/domain/review-words';
import { EvidenceRevision } from '../evidence/evidence-revision';
import { RationaleText } from '../verdicts/rationale-text';
import { riskText } from './conflict-rows';
import { Moment } from './moment';
import { type TimelineEntry, timelineOf } from './timeline';
import { WordDiff } from './word-diff';

const asked = (reason: string) => (reason ? <p className="text-ink-2">“{reason}”</p> : null);

function Edited({ entry }: { entry: Extract<TimelineEntry, { kind: 'edited' }> }) {
  const { revision, before } = entry;
  return (
    <>
      {revision.statement === before.statement ? null : (
        <p className="font-serif">
          <WordDiff before={before.statement} after={revision.statement} />
        </p>
      )}
      {revision.kind === before.kind ? null : (
        <p>
          Kind: <WordDiff before={claimKindLabel[before.kind]} after={claimKindLabel[revision.kind]} />
        </p>
      )}
      {claimantText(revision.claimant) === claimantText(before.claimant) ? null : (
        <p>
          Claimant:{' '}
          <WordDiff before={claimantText(before.claimant)} after={claimantText(revision.claimant)} />
        </p>
      )}
      {revision.riskReason === before.riskReason ? null : (
        <p>
          Risk: <WordDiff before={riskText(before.riskReason)} after={riskText(revision.riskReason)} />
        </p>
      )}
      {asked(revision.reason)}
    </>
  );
}

function Verdict({ entry }: { entry: Extract<TimelineEntry, { kind: 'verdict' }> }) {
  const { verdict } = entry;
  const { judged } = verdict;
  return (
    <>
      <RationaleText value={verdict.rationale} />
      {verdict.suggestedText ? (
        <p className="font-serif">
          <WordDiff before={judged.words[0] ?? judged.statement} after={verdict.suggestedText} />
        </p>
      ) : null}
      {asked(verdict.reason)}
      <p className="text-ink-2">
        Judged in version {judged.articleVersion}: {judged.words.map((one) => `“${one}”`).join(', ')}
        {judged.words.includes(judged.statement) ? '' : `; as “${judged.statement}”`};{' '}
        {judged.claimant.type === 'us' ? 'in our voice' : `said by ${claimantText(judged.claimant)}`}
      </p>
    </>
  );
}

/** What was done, and its particulars. */
function entryWords(entry: TimelineEntry): { did: string; more: React.ReactNode } {
  switch (entry.kind) {
    case 'marked':
      return { did: 'marked the claim', more: null };
    case 'edited':
      return { did: 'edited the claim', more: <Edited entry={entry} /> };
    case 'verdict': {
      const { number, ratingLabel, isConfirmation } = entry.verdict;
      const did = isConfirmation
        ? `said that it still holds: ${ratingLabel}, revision ${number}`
        : `submitted ${ratingLabel}, revision ${number}`;
      return { did, more: <Verdict entry={entry} /> };
    }
    case 'review': {
      const { review, verdict } = entry;
      const what = reviewDecisionLabel[review.decision].toLowerCase();
      return {
        did: `${what} revision ${verdict.number}${review.ratingLabel ? `: ${review.ratingLabel}` : ''}`,
        more: (
          <>
            {review.otherWording ? (
              <p className="font-serif">
                <WordDiff
                  before={verdict.suggestedText ?? verdict.judged.words[0] ?? ''}
                  after={review.otherWording}
                />
              </p>
            ) : null}
            {asked(review.reason)}
          </>
        ),
      };
    }
    case 'by_name':
      return {
        did: entry.isCurrent ? 'lets it stand, by name' : 'let it stand, by name; no longer',
        more: asked(entry.reason),
      };
    case 'state': {
      const { from, to, reason } = entry.change;
      return {
        did: `${claimStateLabel[from].toLowerCase()} → ${claimStateLabel[to].toLowerCase()}`,
        more: asked(reason),
      };
    }
    case 'evidence': {
      const { number, isWithdrawal, reason } = entry.revision;
      const did = isWithdrawal ? 'withdrew evidence' : number === 1 ? 'added evidence' : 'changed evidence';
      return {
        did,
        more: (
          <>
            <EvidenceRevision revision={entry.revision} />
            {asked(reason)}
          </>
        ),
      };
    }
  }
}

/** Verdicts and what they judged, reviews, changes of state, edits, evidence: one line of time, newest first. */
export function HistorySection({ claim }: { claim: ClaimView }) {
  return (
    <ol className="space-y-3 border-l border-rule-2 pl-4 text-sm">
      {timelineOf(claim).map((entry) => {
        const { did, more } = entryWords(entry);
        return (
          <li
            key={entry.key}
            className="relative before:absolute before:top-1.5 before:-left-[1.1875rem] before:size-1.5 before:rounded-full before:bg-ink-3"
          >
            <p>
              <b className="font-semibold">{entry.by.name}</b> {did}{' '}
              <span className="text-ink-2">
                · <Moment at={entry.at} />
              </span>
            </p>
            {more}
          </li>
        );
      })}
    </ol>
  );
}
