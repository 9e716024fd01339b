/** Why: a tick is one key and still a record: what can be ticked, and when words need more than a tick. */
import { z } from 'zod';
import { Claimant } from './claimant';
import { ClaimKind, type ClaimState, type RiskReason } from './claim';
import { isLive } from './claim-words';
import { EvidenceLevel } from './evidence';
import { Id } from './ids';
import type { SourceKind } from './source';
import { ExpectedVersion, optionalLine, paragraphs, Reason, ShownScale } from './text-field';

/** PRODUCT.md, "Source in hand": names, titles, dates, places and copied figures. */
export const TickKind = ClaimKind.extract(['number', 'date', 'name', 'place']);
export type TickKind = z.infer<typeof TickKind>;

export const isTickKind = (kind: string): kind is TickKind => TickKind.safeParse(kind).success;

/** What is said of a tick beside its words. */
export const tickFields = {
  kind: TickKind,
  sourceId: Id,
  locator: optionalLine(300).default(''),
  /** The source's own words, where they differ from those in the article; the ticked words where left out. */
  quote: paragraphs(10_000).optional(),
  /** What the source is for this claim; by its kind where left out. */
  level: EvidenceLevel.optional(),
  /** Who says so; the article's own voice, or its author, where left out. */
  claimant: Claimant.optional(),
  scaleVersion: ShownScale,
};

/** What a source of this kind mostly is for a name, a date or a figure that is copied from it. */
export function usualLevel(kind: SourceKind): EvidenceLevel {
  if (kind === 'reference_work') return 'tertiary';
  return kind === 'news_report' || kind === 'fact_check' || kind === 'authors_notes'
    ? 'secondary'
    : 'primary';
}

/** A claim that stands on the words to be ticked, or on some of them. Offsets count alike in both. */
export interface ClaimOnWords {
  id: string;
  state: ClaimState;
  kind: string;
  statement: string;
  riskReason: RiskReason | null;
  aspect: string | null;
  hasRevision: boolean;
  /** Its only place is these very words. */
  isSame: boolean;
}

export type TickRefusal = 'high_risk' | 'has_verdict' | 'needs_verdict';

/**
 * Whether words can be ticked beside the claims that stand on them: anew, or by the open claim that somebody has
 * marked on just these words; or which claim has to be opened instead.
 */
export function tickOn(
  words: string,
  claims: readonly ClaimOnWords[],
): { claimId: string | null } | { refusal: TickRefusal; claimId: string } {
  const standing = claims.filter((one) => isLive(one.state));
  const risky = standing.find((one) => one.riskReason !== null);
  if (risky) return { refusal: 'high_risk', claimId: risky.id };
  const same = standing.filter((one) => one.isSame);
  const judged = same.find((one) => one.hasRevision);
  if (judged) return { refusal: 'has_verdict', claimId: judged.id };
  const open = same[0];
  if (!open) return { claimId: null };
  const isPlain = isTickKind(open.kind) && open.aspect === null && open.statement === words;
  return isPlain ? { claimId: open.id } : { refusal: 'needs_verdict', claimId: open.id };
}

const items = z
  .array(z.strictObject({ revisionId: Id, expectedVersion: ExpectedVersion }))
  .min(1, 'Name at least one tick.')
  .max(500)
  .refine((all) => new Set(all.map((one) => one.revisionId)).size === all.length, 'Name each tick once.');

/** One decision on many ticks; sent back with a reason that holds for each of them. */
export const TickReviewFields = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('approve'), items }),
  z.strictObject({ decision: z.literal('request_changes'), reason: Reason, items }),
]);
export type TickReviewFields = z.infer<typeof TickReviewFields>;
