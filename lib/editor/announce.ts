// What a screen reader hears of a selection: the words, then the claims on them and how they stand.
import { type TextRange } from '@/lib/anchoring/selector';
import type { ClaimKind, ClaimState } from '@/lib/domain/claim';
import { claimKindLabel, claimStateLabel, isLive } from '@/lib/domain/claim-words';
import { type CoverageClass, coverageLabel } from '@/lib/domain/coverage';
import { type Standing, standingLabel } from '@/lib/domain/standing';

export interface SpokenClaim {
  readonly kind: ClaimKind;
  readonly state: ClaimState;
  readonly ratingLabel: string | null;
  readonly standing: Standing | null;
  readonly places: readonly TextRange[];
}

/** “Number, Inaccurate, approved, must change”. */
export function spokenClaim({ kind, state, ratingLabel, standing }: SpokenClaim): string {
  const parts = [claimKindLabel[kind], ratingLabel, claimStateLabel[state].toLowerCase()];
  if (standing === 'must_change' || standing === 'stands_by_name')
    parts.push(standingLabel[standing].toLowerCase());
  return parts.filter(Boolean).join(', ');
}

/** The claims under check that touch a stretch, in the order given. */
export const claimsIn = <Claim extends Pick<SpokenClaim, 'state' | 'places'>>(
  claims: readonly Claim[],
  range: TextRange,
): Claim[] =>
  claims.filter(
    (claim) =>
      isLive(claim.state) && claim.places.some((place) => place.start < range.end && place.end > range.start),
  );

export function spokenSelection(
  text: string,
  range: TextRange,
  claims: readonly SpokenClaim[],
  coverage: readonly (TextRange & { readonly class: CoverageClass })[],
): string {
  const here = claimsIn(claims, range);
  const classes = new Set(
    coverage.filter((one) => one.start < range.end && one.end > range.start).map((one) => one.class),
  );
  const said = [text.slice(range.start, range.end).replaceAll(/[\n\u2028]/g, ' ')];
  if (here.length > 0) {
    const count = here.length === 1 ? '1 claim' : `${here.length} claims`;
    said.push(`${count}: ${here.map(spokenClaim).join('; ')}`);
  }
  if (classes.has('not_looked_at')) {
    said.push(here.length > 0 ? `the rest ${coverageLabel.not_looked_at}` : coverageLabel.not_looked_at);
  } else if (here.length === 0 && classes.has('nothing_to_check')) {
    said.push(coverageLabel.nothing_to_check);
  }
  return said.map((part) => `${part[0]?.toUpperCase() ?? ''}${part.slice(1).replace(/\.$/u, '')}.`).join(' ');
}
