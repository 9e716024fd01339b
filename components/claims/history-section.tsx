'use client';

import { worded } from '@/components/frame/worded';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { claimantText } from '@/lib/domain/claimant-words';
import { claimantSaid, voiceSaid } from '@/components/claims/claimant-said';
import { claimKindLabel, claimStateLabel } from '@/lib/domain/claim-words';
import { reviewDecisionLabel } from '@/lib/domain/review-words';
import { saidOf } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import { EvidenceRevision } from '../evidence/evidence-revision';
import { RationaleText } from '../verdicts/rationale-text';
import { riskText } from './conflict-rows';
import { Moment } from './moment';
import { type TimelineEntry, timelineOf } from './timeline';
import { WordDiff } from './word-diff';

const asked = (reason: string) => (reason ? <p className="text-ink-2">“{reason}”</p> : null);

function Edited({ entry }: { entry: Extract<TimelineEntry, { kind: 'edited' }> }) {
  const t = useText();
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
          {t('Kind:')}{' '}
          <WordDiff
            before={t.said(saidOf(claimKindLabel[before.kind]))}
            after={t.said(saidOf(claimKindLabel[revision.kind]))}
          />
        </p>
      )}
      {claimantText(revision.claimant) === claimantText(before.claimant) ? null : (
        <p>
          {t('Claimant:')}{' '}
          <WordDiff before={claimantSaid(t, before.claimant)} after={claimantSaid(t, revision.claimant)} />
        </p>
      )}
      {revision.riskReason === before.riskReason ? null : (
        <p>
          {t('Risk:')}{' '}
          <WordDiff before={riskText(t, before.riskReason)} after={riskText(t, revision.riskReason)} />
        </p>
      )}
      {asked(revision.reason)}
    </>
  );
}

function Verdict({ entry }: { entry: Extract<TimelineEntry, { kind: 'verdict' }> }) {
  const t = useText();
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
        {t('Judged in version {number, number}: {words}', {
          number: judged.articleVersion,
          words: judged.words.map((one) => `“${one}”`).join(', '),
        })}
        {judged.words.includes(judged.statement)
          ? ''
          : t('; as “{statement}”', { statement: judged.statement })}
        ; {voiceSaid(t, judged)}
      </p>
    </>
  );
}

/** What was done, and its particulars. */
function entryWords(t: Translate, entry: TimelineEntry): { did: string; more: React.ReactNode } {
  switch (entry.kind) {
    case 'marked':
      return { did: t('marked the claim'), more: null };
    case 'edited':
      return { did: t('edited the claim'), more: <Edited entry={entry} /> };
    case 'verdict': {
      const { number, ratingLabel, isConfirmation } = entry.verdict;
      const did = isConfirmation
        ? t('said that it still holds: {rating}, revision {number, number}', {
            rating: worded({ t }, ratingLabel),
            number,
          })
        : t('submitted {rating}, revision {number, number}', { rating: worded({ t }, ratingLabel), number });
      return { did, more: <Verdict entry={entry} /> };
    }
    case 'review': {
      const { review, verdict } = entry;
      const what = t.said(saidOf(reviewDecisionLabel[review.decision])).toLowerCase();
      return {
        did: `${t('{decision} revision {number, number}', { decision: what, number: verdict.number })}${review.ratingLabel ? `: ${worded({ t }, review.ratingLabel)}` : ''}`,
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
        did: entry.isCurrent ? t('lets it stand, by name') : t('let it stand, by name; no longer'),
        more: asked(entry.reason),
      };
    case 'state': {
      const { from, to, reason } = entry.change;
      return {
        did: [from, to].map((state) => t.said(saidOf(claimStateLabel[state])).toLowerCase()).join(' → '),
        more: asked(reason),
      };
    }
    case 'taken_away': {
      const { exact, reason } = entry.place;
      return { did: t('took the place “{words}” away', { words: exact }), more: asked(reason ?? '') };
    }
    case 'evidence': {
      const { number, isWithdrawal, reason } = entry.revision;
      const did = isWithdrawal
        ? t('withdrew evidence')
        : number === 1
          ? t('added evidence')
          : t('changed evidence');
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
  const t = useText();
  return (
    <ol className="space-y-3 border-l border-rule-2 pl-4 text-sm">
      {timelineOf(claim).map((entry) => {
        const { did, more } = entryWords(t, entry);
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
