/** Why: claims and marks that are on their way stand in the text and beside it until the server has answered. */
import type { Entry } from '@/components/unsent/entry';
import { justPlaced } from '@/components/unsent/just-placed';
import { PENDING } from '@/components/unsent/pending';
import { rangeToCodePoints } from '@/lib/anchoring/code-points';
import { describeRange } from '@/lib/anchoring/describe';
import type { ArticleView, CoverageView } from '@/lib/api/views/article-view';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import { scaleOfKind } from '@/lib/domain/rating-scale-rules';
import type { ArticleText } from './article-text';
import type { ClaimDraft } from './bench-store';

type Checked = Pick<ArticleView, 'id' | 'scale'>;

const isComing = (entry: Entry) => entry.state === 'due' || entry.state === 'ask';

/** The cards as they will be. */
export function pendingCards(
  entries: readonly Entry[],
  article: Checked,
  text: ArticleText,
): ClaimCardView[] {
  return entries.flatMap((entry) => {
    const isHere = entry.subject === article.id && entry.operation === 'claim.create' && isComing(entry);
    // What was made on another version stands elsewhere in this one.
    if (!isHere || entry.request.body?.['version'] !== text.version) return [];
    return cardsOf(entry, entry.shown as ClaimDraft, article, text);
  });
}

function cardsOf(entry: Entry, draft: ClaimDraft, article: Checked, text: ArticleText): ClaimCardView[] {
  const id = PENDING + entry.id;
  const place = {
    ...describeRange(text.text, draft.range),
    ...rangeToCodePoints(text.index, draft.range),
    ...justPlaced,
  };
  const isQuotation = draft.kind === 'quotation';
  const card = (
    more: Pick<ClaimCardView, 'id' | 'kind' | 'claimant' | 'riskReason' | 'aspect'>,
  ): ClaimCardView => ({
    ...more,
    articleId: article.id,
    statement: text.text.slice(draft.range.start, draft.range.end),
    state: 'open',
    quotationId: isQuotation ? id : null,
    assignee: null,
    scale: scaleOfKind(more.kind, article),
    rating: null,
    standing: null,
    isFixed: false,
    wording: null,
    isTick: false,
    evidenceCount: 0,
    commentCount: 0,
    placements: [{ ...place, id: `${more.id}-place`, lineId: `${more.id}-place` }],
    version: 1,
  });
  const { kind, claimant, riskReason } = draft;
  const first = card({ id, kind, claimant, riskReason, aspect: isQuotation ? 'wording' : null });
  if (!isQuotation) return [first];
  const { contentKind, speaker, contentRisk } = draft;
  return [
    first,
    card({
      ...{ id: `${id}-content`, kind: contentKind, claimant: speaker, riskReason: contentRisk },
      aspect: 'content',
    }),
  ];
}

type Mark = CoverageView['marks'][number];

/** The marks as they will be; where nothing is on its way, the very same list. */
export function foreseenMarks(
  { marks, version }: Pick<CoverageView, 'marks' | 'version'>,
  entries: readonly Entry[],
  articleId: string,
  by: Mark['by'],
): Mark[] {
  return entries.reduce((now, entry) => {
    if (entry.subject !== articleId || !isComing(entry)) return now;
    if (entry.operation === 'coverage.unmark')
      return now.filter((one) => one.id !== entry.request.params?.['markId']);
    if (entry.operation !== 'coverage.mark' || entry.request.body?.['version'] !== version) return now;
    const stretches = entry.request.body?.['stretches'] as { start: number; end: number }[];
    const at = new Date(entry.at).toISOString();
    return [...now, ...stretches.map((one, n) => ({ ...one, id: `${PENDING}${entry.id}-${n}`, by, at }))];
  }, marks);
}
