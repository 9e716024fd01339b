'use client';

import { useNewsroom } from '@/components/frame/newsroom-context';
import { DOT } from '@/components/ui/dot';
import { WarningIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { useText } from '@/components/ui/text';
import type { ReviewLineView } from '@/lib/api/views/claim-view';
import { voiceSaid } from '@/components/claims/claimant-said';
import { claimKindLabel, riskReasonLabel } from '@/lib/domain/claim-words';
import { saidOf } from '@/lib/language/text';
import { Changes } from '../claims/changes';
import { Moment } from '../claims/moment';
import { WordDiff } from '../claims/word-diff';
import { EvidenceRevision } from '../evidence/evidence-revision';
import { RatingMark } from '../verdicts/rating-mark';
import { RationaleText } from '../verdicts/rationale-text';

interface LineFactsProps {
  line: ReviewLineView;
  articleId: string;
}

/** All that a decision needs, to be read: words and verdict on one side, what bears them out on the other. */
export function LineFacts({ line, articleId }: LineFactsProps) {
  const { claim, revision, sentence, carrying, changes } = line;
  const against = line.against.filter((one) => one.id !== carrying?.id);
  const t = useText();
  const { newsroom } = useNewsroom();
  const { rating } = claim;
  const isReworded = claim.statement.trim() !== sentence.words.trim();
  return (
    <div className="grid gap-x-8 gap-y-3 pr-4 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
      <div className="min-w-0 space-y-2">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          {rating ? <RatingMark rating={rating} /> : null}
          <span className="text-ink-2">{t.said(saidOf(claimKindLabel[claim.kind]))}</span>
          {claim.riskReason ? (
            <span className="inline-flex items-center gap-1 font-semibold text-wrong">
              <WarningIcon className="size-3.5" />
              {t('High risk: {reason}', {
                reason: t.said(saidOf(riskReasonLabel[claim.riskReason])).toLowerCase(),
              })}
            </span>
          ) : null}
        </p>
        <Sentence line={line} />
        {isReworded ? (
          <p>
            <span className="text-ink-2">{t('Statement:')} </span>
            <span className="font-serif">{claim.statement}</span>
          </p>
        ) : null}
        <RationaleText value={revision.rationale} />
        <p className="text-sm text-pretty text-ink-2">
          {revision.by.name}, <Moment at={revision.at} />
          {revision.number > 1 ? `, ${t('revision {number}', { number: revision.number })}` : ''}
          {DOT}
          {voiceSaid(t, claim)}
          {DOT}
          <Link className="link" href={`/n/${newsroom.slug}/articles/${articleId}?claim=${claim.id}`}>
            {t('in the article')}
          </Link>
          {claim.commentCount > 0
            ? `${DOT}${t('{count, number} in the thread', { count: claim.commentCount })}`
            : ''}
        </p>
      </div>
      <div className="min-w-0 space-y-3">
        {carrying ? (
          <EvidenceRevision revision={carrying.current} />
        ) : (
          <p className="text-ink-2">{t('It relies on no evidence.')}</p>
        )}
        {against.length > 0 ? (
          <div>
            <p className="label mb-1">{t('Speaks against it')}</p>
            <ul className="space-y-2">
              {against.map((one) => (
                <li key={one.id}>
                  <EvidenceRevision revision={one.current} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {changes.length > 0 ? (
          <div>
            <p className="label mb-1 text-stale">{t('Since the last look')}</p>
            <Changes
              changes={changes}
              evidence={[...(carrying ? [carrying] : []), ...against]}
              placements={claim.placements}
            />
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** The sentence with the words that the claim stands on: struck and set where others are suggested. */
function Sentence({ line }: Pick<LineFactsProps, 'line'>) {
  const { sentence, revision } = line;
  return (
    <p className="font-serif text-lg leading-relaxed break-words whitespace-pre-line">
      {sentence.before}
      {revision.suggestedText === null ? (
        <mark className="bg-hover text-ink underline decoration-rule-2 decoration-2 underline-offset-4">
          {sentence.words}
        </mark>
      ) : (
        <WordDiff before={sentence.words} after={revision.suggestedText} />
      )}
      {sentence.after}
    </p>
  );
}
