// What a screen reader hears of a selection: the words, then the claims on them and how they stand.
import { type TextRange } from '@/lib/anchoring/selector';
import type { ClaimKind, ClaimState } from '@/lib/domain/claim';
import { claimKindLabel, claimStateLabel, isLive } from '@/lib/domain/claim-words';
import { type CoverageClass, coverageLabel } from '@/lib/domain/coverage-words';
import { type Standing, standingLabel } from '@/lib/domain/standing';
import { saidOf } from '@/lib/language/text';
import { type Translate } from '@/lib/language/translate';

export interface SpokenClaim {
  readonly kind: ClaimKind;
  readonly state: ClaimState;
  readonly ratingLabel: string | null;
  readonly standing: Standing | null;
  readonly places: readonly (TextRange & { readonly isUncertain?: boolean })[];
}

/** “Number, Inaccurate, approved, must change”. */
export function spokenClaim(
  t: Translate,
  { kind, state, ratingLabel, standing, places }: SpokenClaim,
): string {
  const lower = (label: string) => t.said(saidOf(label)).toLowerCase();
  const parts = [t.said(saidOf(claimKindLabel[kind])), ratingLabel, lower(claimStateLabel[state])];
  if (standing === 'must_change' || standing === 'stands_by_name') parts.push(lower(standingLabel[standing]));
  if (places.some((place) => place.isUncertain)) parts.push(t('its words changed, to be confirmed'));
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

/** @param t of whoever listens. */
export function spokenSelection(
  t: Translate,
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
    const inRange = ({ start, end }: TextRange) => start < range.end && end > range.start;
    // Of a claim that stands in several places, what is so here.
    const claimsSaid = here
      .map((claim) => spokenClaim(t, { ...claim, places: claim.places.filter(inRange) }))
      .join('; ');
    said.push(
      t('{count, plural, one {# claim: {claims}} other {# claims: {claims}}}', {
        count: here.length,
        claims: claimsSaid,
      }),
    );
  }
  if (classes.has('not_looked_at')) {
    const unseen = t.said(saidOf(coverageLabel.not_looked_at));
    said.push(here.length > 0 ? t('the rest {isSo}', { isSo: unseen }) : unseen);
  } else if (here.length === 0 && classes.has('nothing_to_check')) {
    said.push(t.said(saidOf(coverageLabel.nothing_to_check)));
  }
  return said.map((part) => `${part[0]?.toUpperCase() ?? ''}${part.slice(1).replace(/\.$/u, '')}.`).join(' ');
}
