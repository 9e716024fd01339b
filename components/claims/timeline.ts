/** Why: all that happened to a claim stands in one line of time, by people's names. */
import type { ClaimView, ReviewView, VerdictRevisionView } from '@/lib/api/views/claim-view';
import type { EvidenceRevisionView } from '@/lib/api/views/source-view';
import type { PersonView } from '@/lib/api/fields';

type Revision = ClaimView['revisions'][number];

export type TimelineEntry = { key: string; at: string; by: PersonView } & (
  | { kind: 'marked'; revision: Revision | null }
  | { kind: 'edited'; revision: Revision; before: Revision }
  | { kind: 'verdict'; verdict: VerdictRevisionView }
  | { kind: 'review'; review: ReviewView; verdict: VerdictRevisionView }
  | { kind: 'by_name'; reason: string; isCurrent: boolean }
  | { kind: 'state'; change: ClaimView['stateChanges'][number] }
  | { kind: 'taken_away'; place: ClaimView['takenAway'][number] }
  | { kind: 'evidence'; revision: EvidenceRevisionView }
);

/** Newest first; what happened at one instant in the order in which it must have happened. */
export function timelineOf(claim: ClaimView): TimelineEntry[] {
  const revisions = [...claim.revisions].sort((a, b) => a.number - b.number);
  const [first] = revisions;
  const entries: TimelineEntry[] = [
    { key: 'marked', at: claim.createdAt, by: claim.createdBy, kind: 'marked', revision: first ?? null },
    ...revisions.slice(1).map((revision, at): TimelineEntry => ({
      key: `edited-${revision.number}`,
      at: revision.at,
      by: revision.by,
      kind: 'edited',
      revision,
      before: revisions[at]!,
    })),
    ...claim.evidence.flatMap((evidence) =>
      [evidence.current, ...evidence.earlier].map((revision): TimelineEntry => ({
        key: revision.id,
        at: revision.at,
        by: revision.by,
        kind: 'evidence',
        revision,
      })),
    ),
    ...claim.verdicts.flatMap((verdict): TimelineEntry[] => [
      { key: verdict.id, at: verdict.at, by: verdict.by, kind: 'verdict', verdict },
      ...verdict.reviews.map((review): TimelineEntry => ({
        key: review.id,
        at: review.at,
        by: review.by,
        kind: 'review',
        review,
        verdict,
      })),
    ]),
    ...claim.stoodByName.map((one): TimelineEntry => ({
      key: `by-name-${one.at}-${one.revisionId}`,
      at: one.at,
      by: one.by,
      kind: 'by_name',
      reason: one.reason,
      isCurrent: one.isCurrent,
    })),
    ...claim.stateChanges.map((change, at): TimelineEntry => ({
      key: `state-${change.at}-${at}`,
      at: change.at,
      by: change.by,
      kind: 'state',
      change,
    })),
    ...claim.takenAway.map((place, at): TimelineEntry => ({
      key: `taken-away-${place.at}-${at}`,
      at: place.at,
      by: place.by,
      kind: 'taken_away',
      place,
    })),
  ];
  return entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).reverse();
}
