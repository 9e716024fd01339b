// What a highlight says with its classes and attributes, worked out once for the server's HTML and the editor alike.
import { flattenRanges } from '@/lib/anchoring/ranges';
import { type TextRange } from '@/lib/anchoring/selector';
import { type HtmlSegment } from '@/lib/article/render-html';
import type { ClaimState } from '@/lib/domain/claim';
import { isLive } from '@/lib/domain/claim-words';
import { type LineStyle, type RatingTone } from '@/lib/domain/rating-scale';
import { type Standing } from '@/lib/domain/standing';

/** What a claim's highlight depends on. Places are UTF-16 offsets, in the order of the text. */
export interface HighlightedClaim {
  readonly id: string;
  readonly state: ClaimState;
  readonly rating: { readonly tone: RatingTone; readonly lineStyle: LineStyle; readonly sign: string } | null;
  readonly standing: Standing | null;
  readonly isFixed: boolean;
  readonly places: readonly (TextRange & { readonly isUncertain: boolean })[];
}

/** Tone, line and sign of a claim: its rating's, or what its state says where it has none or the words changed. */
export interface Look {
  readonly tone: RatingTone | 'open' | 'stale';
  readonly line: LineStyle;
  readonly sign: string;
}

export function lookOf({ state, rating }: Pick<HighlightedClaim, 'state' | 'rating'>): Look {
  if (state === 'stale') return { tone: 'stale', line: 'double', sign: '!' };
  if (rating === null) return { tone: 'open', line: 'dotted', sign: '○' };
  return { tone: rating.tone, line: rating.lineStyle, sign: rating.sign };
}

/** Where several claims stand on one word, the one that wants most attention is drawn; its fellows are hinted at. */
const URGENCY: readonly ClaimState[] = [
  'stale',
  'changes_requested',
  'open',
  'submitted',
  'approved',
  'cut',
  'dismissed',
];

function urgency(claim: HighlightedClaim): number {
  const rank = URGENCY.indexOf(claim.state) * 2;
  return claim.state === 'approved' && claim.standing === 'must_change' ? rank - 1 : rank;
}

/** The id of the card that tells about a claim: what `aria-details` of its highlight points to. */
export const cardId = (claimId: string): string => `claim-${claimId}`;

/** Classes of one highlight; styles hang on these and on nothing else. */
export function classesOf(claim: HighlightedClaim, isUncertain: boolean, fellows: number): string {
  const { tone, line } = lookOf(claim);
  const classes = ['claim', `tone-${tone}`, `line-${line}`, `is-${claim.state.replace('_', '-')}`];
  if (claim.standing === 'must_change') classes.push('must-change');
  if (claim.isFixed) classes.push('is-fixed');
  if (isUncertain) classes.push('is-uncertain');
  if (fellows > 0) classes.push('has-fellows');
  return classes.join(' ');
}

interface Drawn {
  readonly claim: HighlightedClaim;
  readonly isUncertain: boolean;
}

/**
 * Flat segments for `renderArticleHtml` and for the editor's decorations: claims under check, and stretches that hold
 * nothing to check where no claim stands. `placesOf`: where else they stand than they say. `data-claims` names all claims on the words, the drawn one first.
 */
export function segmentsOf(
  claims: readonly HighlightedClaim[],
  nothingToCheck: readonly TextRange[] = [],
  placesOf: (claim: HighlightedClaim) => HighlightedClaim['places'] = (claim) => claim.places,
): HtmlSegment[] {
  const live = claims.filter((claim) => isLive(claim.state));
  const items = [
    ...nothingToCheck.map(({ start, end }) => ({ start, end, value: null })),
    ...live.flatMap((claim) =>
      placesOf(claim).map(({ start, end, isUncertain }) => ({ start, end, value: { claim, isUncertain } })),
    ),
  ];
  return flattenRanges<Drawn | null>(items).map(({ start, end, values }): HtmlSegment => {
    const here = values.filter((value) => value !== null);
    const drawn = here.length > 1 ? here.toSorted((a, b) => urgency(a.claim) - urgency(b.claim)) : here;
    const first = drawn[0];
    if (first === undefined) {
      return { start, end, nodeName: 'span', attributes: { class: 'nothing-to-check' } };
    }
    return { start, end, nodeName: 'mark', attributes: attributesOf(first, drawn) };
  });
}

/** Of claims that stand alone on their words, which most do; the same claim is asked about after every change. */
const alone = new WeakMap<HighlightedClaim, HtmlSegment['attributes']>();

function attributesOf({ claim, isUncertain }: Drawn, here: readonly Drawn[]): HtmlSegment['attributes'] {
  const isPlain = here.length === 1 && !isUncertain;
  const known = isPlain ? alone.get(claim) : undefined;
  if (known) return known;
  const ids = here.length === 1 ? [claim.id] : [...new Set(here.map((one) => one.claim.id))];
  const attributes = {
    class: classesOf(claim, isUncertain, ids.length - 1),
    role: 'mark',
    // One id only: lists came with ARIA 1.3, and checkers and readers do not know them yet.
    'aria-details': cardId(claim.id),
    'data-claims': ids.join(' '),
    'data-sign': lookOf(claim).sign,
  };
  if (isPlain) alone.set(claim, attributes);
  return attributes;
}

/** The claims on a word, the drawn one first, as `data-claims` says. */
export const claimsOn = (attribute: string | null | undefined): string[] =>
  attribute ? attribute.split(' ') : [];

/** The claim that a repeated click or Enter on the same words opens next. */
export function nextOf(ids: readonly string[], open: string | null): string | null {
  if (ids.length === 0) return null;
  const at = open === null ? -1 : ids.indexOf(open);
  return ids[(at + 1) % ids.length]!;
}
