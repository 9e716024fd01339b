/** Why: a tick looks from its first moment as it will when the server has it. */
import { rangeToCodePoints } from '@/lib/anchoring/code-points';
import { describeRange } from '@/lib/anchoring/describe';
import type { TextRange } from '@/lib/anchoring/selector';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import { defaultClaimant } from '@/lib/domain/claimant';
import type { Rating } from '@/lib/domain/rating-scale';
import { scaleOfKind, tickedRating } from '@/lib/domain/rating-scale-rules';
import type { TickKind } from '@/lib/domain/tick';
import { justPlaced } from '@/components/unsent/just-placed';
import { PENDING } from '@/components/unsent/pending';
import type { BenchData } from '../workbench/use-bench-data';
import type { SourceInHand } from './source-in-hand';
import type { WaitingTick } from './waiting-ticks';

export function waitingCard(
  { bench, text }: Pick<BenchData, 'bench' | 'text'>,
  range: TextRange,
  kind: TickKind,
  source: SourceInHand,
): WaitingTick {
  const { article, scales } = bench;
  const key = crypto.randomUUID();
  const where = rangeToCodePoints(text.index, range);
  const scale = scaleOfKind(kind, article);
  const { ratings, version: scaleVersion } = scales.find((one) => one.code === scale)!;
  const rating = ratings.find((one) => one.code === tickedRating[scale])!;
  return {
    key,
    request: {
      params: { id: article.id },
      body: {
        version: text.version,
        ...where,
        kind,
        sourceId: source.id,
        locator: source.locator.trim(),
        level: source.level,
        scaleVersion,
      },
    },
    card: {
      id: `${PENDING}${key}`,
      articleId: article.id,
      kind,
      statement: text.text.slice(range.start, range.end),
      claimant: defaultClaimant(article) ?? { type: 'us' },
      riskReason: null,
      state: 'submitted',
      quotationId: null,
      aspect: null,
      assignee: null,
      scale,
      rating: shownOf(rating),
      standing: null,
      isFixed: false,
      wording: null,
      isTick: true,
      evidenceCount: 1,
      commentCount: 0,
      placements: [
        {
          ...describeRange(text.text, range),
          ...where,
          ...justPlaced,
          id: `${PENDING}${key}-place`,
          lineId: `${PENDING}${key}-place`,
        },
      ],
      version: 1,
    },
  };
}

const shownOf = ({ code, label, tone, lineStyle, sign }: Rating): ClaimCardView['rating'] => ({
  ...{ code, label, tone, lineStyle, sign },
});

/** The same tick once more, in the words of the scale as it is now. */
export function tickAgain(
  { request, card }: WaitingTick,
  { version }: RatingScaleView,
  now: Rating,
): WaitingTick {
  const key = crypto.randomUUID();
  return {
    key,
    request: { ...request, body: { ...request.body, scaleVersion: version } },
    card: { ...card, id: `${PENDING}${key}`, rating: shownOf(now) },
  };
}
