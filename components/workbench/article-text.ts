import { codePointIndex, type CodePointIndex, rangeToUtf16 } from '@/lib/anchoring/code-points';
import type { TextRange } from '@/lib/anchoring/selector';
import type { ArticleView, CoverageView } from '@/lib/api/views/article-view';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import type { ArticleDocument } from '@/lib/article/article-document';
import { blocksOf, type TextBlock, titleOf } from '@/lib/article/plain-text';
import { wordsOf } from '@/lib/article/words';
import { isLive } from '@/lib/domain/claim-words';
import { isSettled } from '@/lib/domain/clearing';
import { type Coverage, coverageOf } from '@/lib/domain/coverage';
import type { HighlightedClaim } from '@/lib/editor/highlights';
import { textMap, type TextMap } from '@/lib/editor/text-map';

/** A text as this browser works with it. The API counts code points; all in here counts UTF-16, turned once. */
export interface ArticleText {
  readonly version: number;
  readonly document: ArticleDocument;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly map: TextMap;
  readonly index: CodePointIndex;
  readonly title: string | null;
  /** Every word of the text; found when first asked for. */
  words(): readonly TextRange[];
}

export function articleText({ number, content, text, sentences }: ArticleView['text']): ArticleText {
  // Checked against the schema before it was stored.
  const document = content as ArticleDocument;
  const blocks = blocksOf(document);
  const index = codePointIndex(text);
  const utf16 = sentences.map(([start, end]) => rangeToUtf16(index, { start, end }));
  let words: readonly TextRange[] | null = null;
  return {
    version: number,
    document,
    text,
    blocks,
    map: textMap(text, blocks, utf16),
    index,
    title: titleOf(document),
    words: () => (words ??= wordsOf(text)),
  };
}

export const placesOf = (
  card: Pick<ClaimCardView, 'placements'>,
  index: CodePointIndex,
): PlacedClaim['places'] =>
  card.placements.flatMap(({ id, start, end, outcome, isSettled }) =>
    // What was answered about a newer text than this one may lie beyond its end.
    start === null || end === null || outcome === 'orphaned' || end > index.length
      ? []
      : [{ id, ...rangeToUtf16(index, { start, end }), isUncertain: outcome === 'changed' && !isSettled }],
  );

/** A claim as the text shows it, with its card. */
export interface PlacedClaim extends HighlightedClaim {
  readonly places: readonly (HighlightedClaim['places'][number] & { readonly id: string })[];
  readonly card: ClaimCardView;
}

/** Cards that did not change keep their claim, so that what shows them is not drawn anew. */
const placed = new WeakMap<ClaimCardView, { index: CodePointIndex; claim: PlacedClaim }>();

function placedClaim(card: ClaimCardView, index: CodePointIndex): PlacedClaim {
  const known = placed.get(card);
  if (known?.index === index) return known.claim;
  const { id, state, rating, standing, isFixed } = card;
  const places = placesOf(card, index).toSorted((a, b) => a.start - b.start);
  const claim = { id, state, rating, standing, isFixed, places, card };
  placed.set(card, { index, claim });
  return claim;
}

/** In the order of the text; those without a place come last. */
export function placedClaims(cards: readonly ClaimCardView[], index: CodePointIndex): PlacedClaim[] {
  const first = (claim: PlacedClaim) => claim.places[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return cards.map((card) => placedClaim(card, index)).sort((a, b) => first(a) - first(b));
}

/** Coverage as the server counted it. */
export function coverageFrom({ counts, stretches }: CoverageView, index: CodePointIndex): Coverage {
  return {
    counts,
    stretches: stretches.map((one) => ({ ...one, ...rangeToUtf16(index, one) })),
  };
}

/** Coverage as it is after a change that the server has not answered yet: the same rule, counted here. */
export function coverageNow(
  article: Pick<ArticleView, 'purpose'>,
  text: ArticleText,
  claims: readonly PlacedClaim[],
  marks: readonly TextRange[],
): Coverage {
  return coverageOf({
    words: [...text.words()],
    placements: claims
      .filter((claim) => isLive(claim.state))
      .flatMap((claim) =>
        claim.places.map(({ start, end }) => ({
          start,
          end,
          isSettled: isSettled(article.purpose, claim.state, claim.standing),
        })),
      ),
    marks: [...marks],
  });
}
